import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, type Page, test } from './fixtures.ts';
import { kept, previewOf } from './import-files.ts';

test.describe.configure({ timeout: 120_000 });

const connections = (count: number): string => {
  const rows = Array.from({ length: count }, (_, at) => {
    const name = `${(at * 7919) % count}`;
    return `Given${name},Family${at % 977},https://www.linkedin.com/in/person-${at},person${at}@example.com,Company ${at % 4001},Product Manager,04 Mar 2025`;
  });
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n');
};

/** A folder for files too large to be handed to the browser otherwise. */
const folder = mkdtempSync(join(tmpdir(), 'windward-large-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
const largeFile = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};

const people = async (page: Page): Promise<number> => ((await kept(page)).person ?? []).length;

test('30,000 connections go in while the page answers, arrive on the server, and go again by one Undo', { tag: '@long' }, async ({ page, newDevice }) => {
  const file = largeFile('Connections.csv', connections(30_000));
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles(file);
  await previewOf(page, '30,000 people found');
  await page.getByRole('button', { name: 'Import 30,000 people' }).click();

  // Another section opens while everything is still on its way.
  await page.getByRole('navigation').first().getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('heading', { name: 'Your journal begins with one line' })).toBeVisible();
  await expect(page.getByText('Saving', { exact: true })).toBeVisible();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Written meanwhile');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article')).toHaveCount(1);

  await expect.poll(() => people(page), { timeout: 60_000 }).toBe(30_000);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  const device = await newDevice();
  await device.goto('/people?show=everyone');
  await device.getByRole('searchbox', { name: 'Search people' }).fill('Given29999');
  await expect(device.getByRole('list', { name: 'People', exact: true }).getByRole('listitem')).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Win written')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Imported: 30,000 people')).toBeVisible();
  await expect.poll(() => people(page), { timeout: 60_000 }).toBe(0);
  await expect(device.getByRole('heading', { name: 'Your people begin with one name' })).toBeVisible({ timeout: 30_000 });
});

test('reading can be stopped, and nothing was changed', async ({ page }) => {
  const table = new TextEncoder().encode(connections(50_000));
  const zip = largeFile('LinkedIn.zip', zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`Connections (${at}).csv`, table])), { level: 1 }));
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles(zip);
  await expect(page.getByRole('heading', { name: /^Reading / })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  await expect(page.getByLabel('Choose files')).toBeAttached();
  expect(await kept(page)).toEqual({});

  await page.getByLabel('Choose files').setInputFiles(largeFile('Connections.csv', connections(3)));
  await previewOf(page, 'Three people found');
});

test('a file that is too large is refused by its size', { tag: '@long' }, async ({ page }) => {
  const file = largeFile('large.csv', Buffer.alloc(25 * 1024 * 1024, 'Name,E-Mail\n'));
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles(file);
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('large.csv: This file is larger than 20 MB.');
});
