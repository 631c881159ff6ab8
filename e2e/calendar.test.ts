import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import ICAL from 'ical.js';
import { readStrictly } from '../src/exchange/testing/strict-calendar.ts';
import { axe, expect, type Page, shot, test } from './fixtures.ts';

test.use({ timezoneId: 'Europe/Berlin' });

const samples = new URL('../src/exchange/samples/calendar/', import.meta.url);
const vendors = ['google', 'outlook', 'apple'].map((name) => ({
  name: `${name}.ics`,
  mimeType: 'text/calendar',
  buffer: readFileSync(new URL(`${name}.ics`, samples)),
}));
const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const row = (page: Page, name: string) => main(page).getByRole('listitem').filter({ hasText: name });

async function addPerson(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/people');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await dialog.getByText(/^More:/).click();
  await dialog.getByRole('textbox', { name: 'E-mail addresses' }).fill(email);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

async function choose(page: Page): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles(vendors);
}

test('a calendar starts three clocks again, is not imported twice, and one Undo takes it back', async ({ page }) => {
  for (const [name, email] of [
    ['Ines Moreau', 'ines.moreau@harbour.example'],
    ['Theo Brandt', 'theo.brandt@lantern.example'],
    ['Amit Kaur', 'amit@pierline.example'],
  ] as const)
    await addPerson(page, name, email);
  await page.goto('/people');
  await expect(main(page).getByRole('list', { name: 'People', exact: true }).getByRole('listitem')).toHaveCount(3);

  await choose(page);
  await heading(page, 'One person and 15 meetings found');
  await expect(page.getByRole('checkbox', { name: 'noor@quayside.example' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Town hall' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Offsite' })).not.toBeChecked();
  await expect(main(page).getByText('Vendor demo')).toHaveCount(0);
  await expect(main(page).getByText('Still to come')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Rosa Tan' }).uncheck();
  await heading(page, '14 meetings found');
  await axe(page);
  await shot(page, 'calendar-preview');
  await page.getByRole('button', { name: /^Import 14 meetings$/ }).click();
  await heading(page, 'It is all here');

  await page.goto('/people?show=rhythm');
  await expect(row(page, 'Ines Moreau')).toContainText('monthly · in 4 weeks');
  await expect(row(page, 'Amit Kaur')).toContainText('monthly · in 4 weeks');
  await expect(row(page, 'Theo Brandt')).toContainText('monthly · in 4 weeks');
  await page.getByRole('link', { name: 'Theo Brandt' }).click();
  await expect(main(page).getByText('Pricing, a question')).toBeVisible();

  await choose(page);
  await expect(page.getByRole('checkbox', { name: 'Rosa Tan' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Rosa Tan' }).uncheck();
  await heading(page, 'All of this is here already');
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
});

test('an import of a calendar is undone as one', async ({ page }) => {
  await addPerson(page, 'Ines Moreau', 'ines.moreau@harbour.example');
  await choose(page);
  await page.getByRole('button', { name: /^Import/ }).click();
  await heading(page, 'It is all here');
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await heading(page, 'Taken back');
  await expect(page.getByText(/^Undone: Imported/)).toBeVisible();
  await page.goto('/people?show=everyone');
  await expect(main(page).getByRole('list', { name: 'People', exact: true }).getByRole('listitem')).toHaveCount(1);
  await expect(row(page, 'Ines Moreau')).toContainText('monthly · first contact due');
});

/** The due day of somebody, found alike by two readers of calendars. */
function dueOn(text: string, name: string): string | undefined {
  const summary = `Be in touch with ${name}`;
  const strict = readStrictly(new TextEncoder().encode(text))
    .find((event) => event.get('SUMMARY') === summary)
    ?.get('DTSTART');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const other = events.find((event) => event.getFirstPropertyValue('summary') === summary)?.getFirstPropertyValue('dtstart');
  expect(other === undefined ? undefined : String(other).replaceAll('-', '')).toBe(strict);
  return strict;
}

test('a calendar follows who is due at a secret address, until it is replaced or stopped', { tag: '@long' }, async ({ page, app }) => {
  await addPerson(page, 'Ines Moreau', 'ines.moreau@harbour.example');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const box = page.getByRole('textbox', { name: 'The address, shown this once' });
  const address = await box.inputValue();
  expect(address).toMatch(new RegExp(`^${app.origin}/feed/[\\w-]{43}\\.ics$`));
  await axe(page);
  await shot(page, 'calendar-feed');

  const stranger = await request.newContext();
  const read = async (at = address): Promise<[number, string]> => {
    const answer = await stranger.get(at);
    return [answer.status(), await answer.text()];
  };
  const [status, first] = await read();
  expect([status, dueOn(first, 'Ines Moreau')]).toEqual([200, '20260304']);

  await page.goto('/people');
  await page.getByRole('button', { name: 'Log a contact with Ines Moreau' }).click();
  await page.getByRole('button', { name: 'Log contact', exact: true }).click();
  await expect(page.getByText('Contact logged')).toBeVisible();
  await expect.poll(async () => dueOn((await read())[1], 'Ines Moreau')).toBe('20260401');

  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Your calendar can read who is due' })).toBeVisible();
  await expect(box).toHaveCount(0);
  await page.getByRole('button', { name: 'Replace the address' }).click();
  const second = await box.inputValue();
  expect([(await read())[0], (await read(second))[0]]).toEqual([404, 200]);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who is due, in your calendar' })).toBeVisible();
  expect((await read(second))[0]).toBe(404);
  await stranger.dispose();
});

test('who is due can be downloaded for a calendar', { tag: '@long' }, async ({ page }) => {
  await addPerson(page, 'Ines; "Moreau", née Weiß', 'ines.moreau@harbour.example');
  for (const [where, button] of [
    ['/settings', 'Download: Who is due (calendar)'],
    ['/people', 'Due days as a calendar'],
  ] as const) {
    await page.goto(where);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    expect(download.suggestedFilename()).toBe('windward-due-2026-03-04.ics');
    expect(dueOn(readFileSync(await download.path(), 'utf8'), 'Ines; "Moreau", née Weiß')).toBe('20260304');
  }
});
