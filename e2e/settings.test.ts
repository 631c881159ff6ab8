import { readFileSync } from 'node:fs';
import { axe, expect, type Page, test } from './fixtures.ts';
import { kept, previewOf, sampleFile, takeIn, textFile } from './import-files.ts';
import { RunningApp } from './running-app.ts';

const connection = /Failed to load resource|ERR_|Failed to fetch/;
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });

/** The text of a file the settings make, and its name. */
async function take(page: Page, title: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Download: ${title}` }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function importText(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles([textFile(name, text)]);
}

async function writeSome(page: Page): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles([sampleFile('linkedin/Connections.csv'), sampleFile('jsonresume/sample-v1.resume.json')]);
  await takeIn(page);
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Ünïcode “quoted”, =1+1');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await saved(page);
}

test('the career is taken out in every form, and none holds what opens the app', async ({ app, page }) => {
  await writeSome(page);
  await page.goto('/settings');
  const files = {
    json: await take(page, 'Everything (JSON)'),
    md: await take(page, 'Everything, to read (Markdown)'),
    resume: await take(page, 'Résumé (JSON Resume)'),
    vcard: await take(page, 'People (vCard)'),
    csv: await take(page, 'People (CSV)'),
  };
  expect(Object.values(files).map(({ name }) => name)).toEqual([
    'windward-2026-03-04.json',
    'windward-2026-03-04.md',
    'windward-resume-2026-03-04.json',
    'windward-people-2026-03-04.vcf',
    'windward-people-2026-03-04.csv',
  ]);
  expect(files.json.text).toBe(await page.evaluate(async () => (await fetch('/api/export?format=json')).text()));
  expect(JSON.parse(files.resume.text).work).toHaveLength(1);
  expect(files.resume.text).not.toMatch(/Noemi|Ünïcode/);
  expect(files.vcard.text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(4);
  expect(files.csv.text.trim().split('\r\n')).toHaveLength(5);
  expect(files.md.text).toContain('Ünïcode “quoted”, =1+1');

  const cookies = await page.context().cookies();
  const secrets = [new URL(app.url).hash.slice('#launch='.length), ...cookies.flatMap(({ name, value }) => [name, value])];
  for (const { text } of Object.values(files)) for (const secret of secrets) expect(text).not.toContain(secret);
});

test('an export restores a career into an empty one, byte for byte, and nothing is new in it afterwards', async ({ page, newDevice, now, allowErrors }) => {
  allowErrors(connection);
  await writeSome(page);
  await page.goto('/settings');
  const [json, vcard, csv] = [await take(page, 'Everything (JSON)'), await take(page, 'People (vCard)'), await take(page, 'People (CSV)')];
  const empty = await new RunningApp({ now, env: { TZ: 'Europe/London' } }).start();
  try {
    const restored = await newDevice({ baseURL: empty.origin });
    await restored.goto(empty.url);
    expect(await kept(restored)).toEqual({});
    await importText(restored, json.name, json.text);
    await previewOf(restored, 'Four people, one role, one project, your profile and one journal entry found');
    await takeIn(restored);
    await saved(restored);
    await restored.goto('/settings');
    await expect(restored.getByRole('textbox', { name: 'Name' })).toHaveValue('Richard Hendriks');
    expect((await take(restored, 'Everything (JSON)')).text).toBe(json.text);
    await expect.poll(() => restored.evaluate(async () => (await fetch('/api/export?format=json')).text())).toBe(json.text);
    for (const file of [json, vcard, csv]) {
      await importText(restored, file.name, file.text);
      await previewOf(restored, 'All of this is here already');
    }
  } finally {
    await empty.remove();
  }
});

test('who one is, the goal and the look are changed here, and an Undo takes them back', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Yours, on your machine' })).toBeVisible();
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toBeDisabled();
  await page.getByRole('textbox', { name: 'Name' }).fill('Mara Lind');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Senior product manager, payments');
  await page.keyboard.press('Enter');
  await expect(save).toBeDisabled();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Mara Lind');

  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.getByRole('textbox', { name: 'Hours a week' }).fill('1.5');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Lead a product area')).toBeVisible();
  await expect(page.getByText(/^1.5 hours a week for your career, check-in on Friday\./)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('Lead a product area')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await axe(page);
  await page.getByRole('radio', { name: 'As the system' }).check({ force: true });
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('what two devices changed in one field is shown with both values, and can be turned', { tag: '@long' }, async ({ page, newDevice, allowErrors }) => {
  allowErrors(connection);
  const device = await newDevice();
  for (const [one, words] of [
    [page, 'Staff product manager'],
    [device, 'Group product manager'],
  ] as const) {
    await one.goto('/settings');
    await one.context().setOffline(true);
    await one.getByRole('textbox', { name: 'Headline' }).fill(words);
    await one.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(one.getByRole('heading', { name: 'One change is only in this browser yet' })).toBeVisible();
  }
  await device.context().setOffline(false);
  await saved(device);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Changed in two places' })).toBeVisible({ timeout: 30_000 });
  const notice = page.getByRole('listitem').filter({ hasText: 'Profile: headline' });
  await expect(notice.getByRole('definition')).toHaveText(['Staff product manager', 'Group product manager']);
  await axe(page);
  await notice.getByRole('button', { name: 'Take the other one' }).click();
  await expect(notice.getByRole('definition')).toHaveText(['Group product manager', 'Staff product manager']);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Group product manager');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByRole('heading', { name: 'Changed in two places' })).toHaveCount(0);
});

test('this browser forgets its copy only after saying what would be lost, and reads it again', { tag: '@long' }, async ({ page, allowErrors }) => {
  allowErrors(connection);
  await page.goto('/settings');
  await page.getByRole('textbox', { name: 'Name' }).fill('Mara Lind');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(page);
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Headline' }).fill('Not sent yet');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Clear this browser’s copy' }).click();
  await expect(page.getByText(/^One change has not reached your file and would be lost/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep the copy' })).toBeFocused();
  await axe(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Clear this browser’s copy' })).toBeFocused();

  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Save now' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Clear this browser’s copy' }).click();
  await page.getByRole('button', { name: 'Clear the copy' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Mara Lind');
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Not sent yet');
});

// Seen red: a change the server will never take was not counted among what would be lost.
test('a change the server will not take is told on every screen, and before the copy is forgotten', { tag: '@long' }, async ({ page, allowErrors }) => {
  allowErrors(connection);
  const refused = { ok: false, reason: 'invalid', refused: [{ kind: 'profile', id: 'me', why: 'Name: this cannot be kept.' }] };
  await page.route('**/api/push', (route) => route.fulfill({ status: 422, json: refused }));
  await page.goto('/settings');
  await page.getByRole('textbox', { name: 'Name' }).fill('Mara Lind');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not everything is saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear this browser’s copy' }).click();
  await expect(page.getByText(/^One change has not reached your file and would be lost/)).toBeVisible();
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'One change was not taken by the server and stays on this device only: Name: this cannot be kept.' }),
  ).toBeVisible();
  await page.reload();
  await page.goto('/settings');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Mara Lind');
});
