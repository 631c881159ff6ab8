import { expect, type Page, test } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('the focus goes where the eye goes: to a new page, back from a dialog, to the next row', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Your journal begins with one line' })).toBeFocused();
  for (const text of ['Cut onboarding', 'Ran an interview', 'Dropped a deal']) await write(page, text);
  await expect(headline(page)).toBeFocused();

  await page.keyboard.press('j');
  const first = page.getByRole('article').first().getByRole('button', { name: /^Edit/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(first).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(3);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('goal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'What are you working toward?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: /moves? for this week/ })).toBeFocused();
  await page
    .getByRole('button', { name: /^Not this week/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main [data-item]').first().getByRole('checkbox')).toBeFocused();
});

test('Escape closes one layer at a time', async ({ page }) => {
  await page.keyboard.press('c');
  const people = page.getByRole('combobox', { name: 'People' });
  await people.fill('Zoe');
  await expect(page.getByRole('option', { name: /Zoe/ })).toBeVisible();
  await people.press('Escape');
  await expect(page.getByRole('option', { name: /Zoe/ })).toBeHidden();
  await expect(page.getByRole('dialog')).toBeVisible();
  await people.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an edit that is left is kept, writes only what it changed, and outlives a removal elsewhere', async ({ page }) => {
  await page.goto('/journal');
  await expect(headline(page)).toBeVisible();
  await write(page, 'Pricing shipped');
  const text = page.getByRole('textbox', { name: 'Text' });
  const edit = page.getByRole('button', { name: /^Edit/ });
  await edit.click();
  await text.fill('Pricing shipped to everyone');
  await page.keyboard.press('Escape');

  const second = await page.context().newPage();
  await second.goto('/journal');
  await second.getByRole('button', { name: /^Edit/ }).click();
  await second.getByRole('button', { name: 'Start afresh' }).click();
  await second.getByRole('checkbox', { name: 'Design', exact: true }).check({ force: true });
  await page.bringToFront();
  await edit.click();
  await text.fill('Pricing shipped to everyone');
  await second.bringToFront();
  await second.keyboard.press('Control+Enter');
  await expect(page.getByRole('article')).toContainText('Design');
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article')).toContainText('to everyone');
  await expect(page.getByRole('article')).toContainText('Design');

  await edit.click();
  await text.fill('Pricing, the story in full');
  await second.bringToFront();
  await second.getByRole('button', { name: /^Remove/ }).click();
  await expect(second.getByRole('article')).toHaveCount(0);
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article')).toContainText('the story in full');
});
