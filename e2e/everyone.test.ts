import { readFileSync } from 'node:fs';
import { axe, expect, type Page, shot, test } from './fixtures.ts';
import { importFiles, takeIn, textFile } from './import-files.ts';

const connections = (count: number): string =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...Array.from(
      { length: count },
      (_, at) => `Given${at},Family${at % 977},https://www.linkedin.com/in/person-${at},,Company ${at % 401},Product Manager,04 Mar 2025`,
    ),
  ].join('\n');

const main = (page: Page) => page.getByRole('main');
const finding = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const bar = (page: Page) => page.getByRole('region', { name: 'With everyone chosen' });

async function addPerson(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByText(/^More:/).click();
  for (const [label, value] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('thousands are narrowed, chosen, tagged in one step, taken back, tagged again and taken out as a table', async ({ page }) => {
  test.setTimeout(120_000);
  await importFiles(page, textFile('Connections.csv', connections(2_000)));
  await takeIn(page);
  await page.goto('/people?show=everyone');
  await page.getByRole('combobox', { name: 'Last contact' }).selectOption({ label: 'Never in touch' });
  await page.getByRole('searchbox', { name: 'Search people' }).fill('Given19');
  await expect(page).toHaveURL(/\?show=everyone&q=Given19&contact=never$/);
  await page.getByRole('link', { name: 'Given19 Family19' }).click();
  await finding(page, 'Given19 Family19');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Last contact' })).toHaveValue('never');
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('Given19');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('');
  await expect(page).toHaveURL(/\?show=everyone&contact=never$/);
  await page.getByRole('button', { name: 'Select' }).click();
  await bar(page)
    .getByRole('button', { name: /^Choose all/ })
    .click();
  await expect(bar(page)).toContainText('2,000 people chosen');
  await bar(page).getByRole('combobox', { name: 'Tag' }).fill('LinkedIn');
  await bar(page).getByRole('button', { name: 'Add tag' }).click();
  await expect(page.getByText('2,000 people tagged: LinkedIn')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Tag' }).first()).toContainText('LinkedIn (2,000)');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(main(page).getByRole('option', { name: 'LinkedIn (2,000)' })).toHaveCount(0);
  await axe(page);
  await shot(page, 'everyone-bar', false);
  await page.getByRole('searchbox', { name: 'Search people' }).fill('a');
  const download = page.waitForEvent('download');
  await bar(page).getByRole('button', { name: 'CSV' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(rows.length).toBeGreaterThan(2_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await axe(page);
  await shot(page, 'everyone-bar-phone', false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('by the keyboard alone a row is chosen and tagged, and the tag is renamed for everyone', async ({ page }) => {
  await addPerson(page, { Name: 'Ana Ribeiro', Title: 'VP Design' });
  await addPerson(page, { Name: 'Ben Ode', Title: 'Engineer' });
  await page.goto('/people?show=everyone');
  await page.getByRole('button', { name: 'Select' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Choose Ana Ribeiro' }).focus();
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('1 person chosen');
  await bar(page).getByRole('combobox', { name: 'Tag' }).focus();
  await page.keyboard.type('Ghent');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 person tagged: Ghent')).toBeVisible();
  await main(page).getByRole('combobox', { name: 'Tag' }).first().selectOption('Ghent');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Ben Ode' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rename the tag' }).click();
  await page.getByRole('textbox', { name: 'New name of the tag' }).fill('Ghent 2025');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tag renamed')).toBeVisible();
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Ana Ribeiro' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Ben Ode' })).toBeVisible();
});

test('two records of one person are found, compared, made one and brought back', { tag: '@long' }, async ({ page }) => {
  await addPerson(page, { Name: 'Ines Moreau', 'E-mail addresses': 'ines@example.org', Title: 'VP Pricing' });
  await addPerson(page, { Name: 'Inès Moreau', 'E-mail addresses': 'ines@example.org', Title: 'Chief Pricing Officer' });
  await page.keyboard.press('l');
  await page.getByRole('combobox', { name: 'People' }).fill('Inès');
  await page.getByRole('option', { name: /Chief Pricing/ }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Coffee in Ghent');
  await page.keyboard.press('Control+Enter');
  await page.goto('/people?show=everyone');
  await page.getByRole('link', { name: 'One person is perhaps here twice' }).click();
  await finding(page, 'One person is perhaps here twice');
  await axe(page);
  await page.getByRole('button', { name: /^Compare and merge/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Make one person of two' });
  await axe(page);
  await shot(page, 'merge');
  await dialog.getByRole('radio', { name: 'Chief Pricing Officer' }).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await finding(page, 'Nobody is here twice');
  await page.goto('/people?show=everyone');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Moreau' })).toHaveCount(1);
  await main(page)
    .getByRole('link', { name: /Moreau/ })
    .click();
  await expect(main(page).getByText('Chief Pricing Officer').first()).toBeVisible();
  await expect(main(page).getByText('Coffee in Ghent')).toBeVisible();
});
