import { axe, expect, exploreSample, goTo, type Page, shot, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function addPerson(page: Page, name: string, tie?: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (tie) await dialog.getByRole('checkbox', { name: tie, exact: true }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('a manager ends and stays a former manager, and a group follows a tie', async ({ page }) => {
  test.setTimeout(240_000);
  await addPerson(page, 'Dana Cole', 'Manager');
  await addPerson(page, 'Ola Berg', 'Manager');
  await addPerson(page, 'Rui Paz', 'Report');
  await addPerson(page, 'Maya Lind', 'Stakeholder');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.getByRole('link', { name: 'Stakeholders' }).click();
  await heading(page, 'Dana Cole and Ola Berg are your managers, with one report and one stakeholder');
  await main(page).getByRole('link', { name: 'Ola Berg' }).click();

  await page.getByRole('button', { name: 'Change ties' }).click();
  const dates = page.getByRole('form', { name: 'Dates: Manager' });
  await dates.getByRole('textbox', { name: 'Began' }).fill('2021-03');
  await dates.getByRole('textbox', { name: 'Ended' }).fill('2020');
  await dates.getByRole('button', { name: 'Save dates' }).click();
  await expect(page.getByRole('alert')).toHaveText('The end lies before the beginning. Change one of the two dates.');
  await dates.getByRole('textbox', { name: 'Ended' }).fill('2024-06');
  await axe(page);
  await shot(page, 'person-ties');
  await dates.getByRole('button', { name: 'Save dates' }).click();
  await expect(main(page).getByText('Manager, March 2021 to June 2024')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();

  await page.goto('/people/stakeholders');
  await heading(page, 'Dana Cole is your manager, with one report and one stakeholder');
  await expect(main(page).getByRole('list', { name: 'Manager before' })).toContainText('March 2021 to June 2024');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('make a group');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make a group' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Those who decide');
  await dialog.getByRole('radio', { name: 'By a tie' }).check({ force: true });
  await dialog.getByLabel('Rhythm').selectOption({ label: 'Quarterly' });
  await dialog.getByRole('button', { name: 'Make the group' }).click();
  await expect(main(page).getByRole('list', { name: 'In Those who decide' })).toContainText('Maya Lind');
  await page.getByRole('button', { name: 'Edit the group Those who decide' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit Those who decide' });
  await edit.getByLabel('Rhythm').selectOption({ label: 'Yearly' });
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(main(page).getByText('One person · yearly')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the group Those who decide' }).click();
  await expect(main(page).getByText('A group gives several people one rhythm')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(main(page).getByText('One person · yearly')).toBeVisible();
});

test('a role that names a manager offers its dates, in one press', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(240_000);
  await addPerson(page, 'Ola Berg', 'Manager');
  await page.goto('/path?add=role');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await dialog.getByRole('textbox', { name: 'From', exact: true }).fill('2021-03');
  await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('2024-06');
  const manager = dialog.getByRole('combobox', { name: 'Manager' });
  if (!(await manager.isVisible())) await dialog.locator('summary').first().click();
  await manager.fill('ola');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/people/stakeholders');
  await main(page).getByRole('link', { name: 'Ola Berg' }).click();
  await expect(main(page).getByText('Product Manager names Ola Berg as your manager, March 2021 to June 2024.')).toBeVisible();
  await shot(page, 'role-dates');
  await page.getByRole('button', { name: 'Use these dates' }).click();
  await expect(main(page).getByText('Manager, March 2021 to June 2024')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use these dates' })).toBeHidden();
});

test(`axe finds nothing on the stakeholders of the sample career, at 1440 and 390 wide`, { tag: '@long' }, async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await exploreSample(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, entries and commands' }).fill('make a group');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make a group' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Peers');
  await dialog.getByRole('radio', { name: 'By a tie' }).check({ force: true });
  await dialog.getByLabel('Everybody with the tie').selectOption({ label: 'Peer' });
  await dialog.getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await axe(page);
  await shot(page, `group-dialog`);
  await dialog.getByRole('button', { name: 'Make the group' }).click();
  await goTo(page, '/people/stakeholders');
  await expect(main(page).getByRole('list', { name: 'In Peers' })).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await shot(page, `stakeholders-${width}`);
  }
});
