import { expect, exploreSample, type Page, test } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });

async function sayGoal(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Say it: / }).click();
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Lead a product area');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('the week takes own moves, gives declined ones back, and Replan always answers', async ({ page }) => {
  await sayGoal(page);
  await expect(side(page).getByText('5 moves open')).toBeAttached();
  await page.getByRole('button', { name: 'Replan' }).click();
  await expect(page.getByText('These are still the moves that fit this week')).toBeVisible();

  await page.getByRole('button', { name: 'Add a move of your own' }).click();
  await page.getByRole('textbox', { name: 'What' }).fill(`Read ${'Produktverantwortung'.repeat(12)}`);
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Six moves for this week');
  await expect(side(page).getByText('6 moves open')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'wider than the screen').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Not this week: Read' }).click();
  await expect(headline(page)).toHaveText('Five moves for this week');
  await page.getByRole('button', { name: 'Bring back: Read' }).click();
  await expect(headline(page)).toHaveText('Six moves for this week');

  for (const left of [5, 4, 3, 2, 1, 0]) {
    await page
      .getByRole('checkbox', { name: /^Done: /, checked: false })
      .first()
      .click();
    await expect(page.getByRole('checkbox', { name: /^Done: /, checked: false })).toHaveCount(left);
  }
  await expect(headline(page)).toHaveText("This week's moves are done");
  await expect(side(page).getByText(/moves open/)).toHaveCount(0);
});

test('after a layoff nobody is late, neither on Today nor beside People', async ({ page }) => {
  await page.goto('/path?add=role');
  const role = page.getByRole('dialog', { name: 'Add a role' });
  await role.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await role.getByRole('textbox', { name: 'To' }).fill('2026-02');
  await role.getByLabel('How it ended').selectOption({ label: 'Laid off' });
  await role.getByRole('button', { name: 'Save role' }).click();
  await expect(role).toBeHidden();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Dele Okafor');
  await page.getByLabel('Rhythm').selectOption({ label: 'Monthly' });
  await page.keyboard.press('Control+Enter');
  await side(page)
    .getByRole('link', { name: /^Today/ })
    .click();
  await expect(page.getByRole('heading', { name: 'There when you are ready for them' })).toBeVisible();
  for (const place of [page.getByRole('complementary'), side(page)]) await expect(place).not.toContainText(/\bdue\b|\blate\b/);
});

test('an address with a wrong week, entry or page says what is there, and the journal prints whole', async ({ page }) => {
  await page.goto('/check-in?week=2026-W99');
  await expect(page.getByRole('radio', { name: 'This week' })).toBeChecked();
  await page.goto('/check-in?week=2020-W53');
  await expect(headline(page)).toHaveText('The week of 28 Dec – 3 Jan 2021');
  await page.goto('/nothing/here');
  await expect(headline(page)).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await exploreSample(page);
  await side(page).getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  const [, all] = /^(\d+) entries in all/.exec((await page.getByText(/entries in all/).textContent()) ?? '') ?? [];
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('article')).toHaveCount(Number(all));
});
