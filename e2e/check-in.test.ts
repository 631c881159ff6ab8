import { axe, expect, test } from './fixtures.ts';

test('the weekly check-in goes by the keyboard alone, and shows as a week', async ({ page }) => {
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'Two minutes about your week' })).toBeVisible();
  await page.getByRole('radio', { name: '1' }).first().focus();
  await page.keyboard.type('45321');
  await expect(page.getByRole('checkbox', { name: 'Most of this week I could have done a year ago' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A steep week.');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/$/);

  await page.goto('/check-in');
  await expect(page.getByRole('heading', { name: 'You have checked in for this week' })).toBeVisible();
  const row = page.getByRole('row', { name: /A steep week/ });
  await expect(row.getByRole('cell')).toHaveText(['4', '5', '3', '2', '1', 'yes', 'A steep week.']);
  await expect(page.getByRole('img', { name: /Learning by week: 2026-03-02: 5/ })).toBeVisible();
  await axe(page);
});

test('a tap that is missing is named, and the rest stays', async ({ page }) => {
  await page.goto('/check-in');
  for (const question of [
    'This week stretched me',
    'I learned something I will use again',
    'My work moved something that matters',
    'I had the backing I needed',
  ])
    await page.getByRole('group', { name: question }).getByRole('radio', { name: '4' }).check({ force: true });
  await page.getByRole('button', { name: 'Check in' }).click();
  await expect(page.getByRole('alert')).toHaveText('One more tap: “I have energy left at the end of it”.');
  await page.reload();
  await expect(page.getByRole('group', { name: 'This week stretched me' }).getByRole('radio', { name: '4' })).toBeChecked();
  await page.getByRole('group', { name: 'I have energy left at the end of it' }).getByRole('radio', { name: '2' }).check({ force: true });
  await page.getByRole('button', { name: 'Check in' }).click();
  await expect(page).toHaveURL(/\/$/);
});
