import { expect, type Page } from './fixtures.ts';

/** Adds a need on the board, whether its box stands open already or not. */
export async function addNeed(page: Page, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Something else you need' });
  const open = page.getByRole('button', { name: 'Add a need' });
  await expect(box.or(open).first()).toBeVisible();
  if (!(await box.isVisible())) await open.click();
  await box.fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Need added: ${words}`)).toBeVisible();
}
