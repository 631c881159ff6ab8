import { expect, type Page, test } from './fixtures.ts';

async function capture(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('C captures from any screen, and everything is in the journal', async ({ page }) => {
  await capture(page, 'Cut onboarding from nine steps to four');
  await page.getByRole('link', { name: 'People' }).first().click();
  await capture(page, 'Sales agreed to drop two custom deals');
  await page.goto('/settings');
  await capture(page, 'Ran the first pricing interview');
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await expect(page.getByRole('heading', { name: 'Three wins this week' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);

  await page.getByRole('searchbox', { name: 'Search the journal' }).fill('pricing');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeVisible();
});

test('an entry takes skills, people, energy, a link and a portable version, and can be changed, removed and brought back', async ({ page }) => {
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Capture' });
  await dialog.getByRole('radio', { name: 'Lesson' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Ask about the last time, not about the next');
  await dialog.getByRole('checkbox', { name: 'Consumer science' }).check({ force: true });
  await dialog.getByRole('combobox', { name: 'People' }).fill('Ines Moreau');
  await page.keyboard.press('Enter');
  await dialog.getByText('More: energy').click();
  await dialog.getByRole('radio', { name: 'Gave me energy' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Link' }).fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Save lesson' }).click();
  await expect(dialog.getByRole('alert')).toContainText('use a link that starts with https://');
  await dialog.getByRole('textbox', { name: 'Link' }).fill('https://example.com/notes');
  await dialog.getByRole('textbox', { name: 'Portable version' }).fill('Interview about past behaviour');
  await dialog.getByRole('button', { name: 'Save lesson' }).click();

  await page.goto('/journal');
  const row = page.getByRole('article');
  await expect(row).toContainText(['Consumer science']);
  await expect(row).toContainText(['Ines Moreau']);
  await expect(row.getByRole('link', { name: 'example.com' })).toHaveAttribute('href', 'https://example.com/notes');
  await row.getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Ask about the last time');
  await page.keyboard.press('Control+Enter');
  await expect(row).toContainText(['Ask about the last time']);

  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(row).toHaveCount(0);
  await page.getByText('Entry removed').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(row.filter({ hasText: 'not about the next' })).toHaveCount(1);
});

test('what was typed and not saved is there when the box opens again', async ({ page }) => {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Half a thought');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Half a thought');
});

// Seen red: with one draft for every box, the contact held the half thought, and saving it ended the draft.
test('what was begun as one thing stays out of a box opened for another, and out of the sample', { tag: '@long' }, async ({ page }) => {
  const text = page.getByRole('textbox', { name: 'Text' });
  await page.keyboard.press('c');
  await text.fill('Half a thought');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(text).toHaveValue('');
  await expect(page.getByRole('radio', { name: 'Contact' })).toBeChecked();
  await text.fill('What Ines said');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(text).toHaveValue('Half a thought');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Win written')).toBeVisible();
  await page.keyboard.press('c');
  await expect(text).toHaveValue('What Ines said');
  await page.keyboard.press('Escape');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Explore a sample career' }).click();
  await expect(page.getByText(/sample career\. Nothing/)).toBeVisible();
  await page.keyboard.press('c');
  await expect(text).toHaveValue('');
});

test('a note longer than an entry may be is refused beside what was typed, and nothing of it is lost', { tag: '@long' }, async ({ page }) => {
  const long = 'word '.repeat(14_000);
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill(long);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Text: keep it under 20000 characters.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(long);
});

// Seen red: reading the address of such a link took the whole journal away.
test('an entry whose link leads nowhere is shown without it', { tag: '@long' }, async ({ page }) => {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill('Link to nowhere');
  await page.getByText('More: energy').click();
  await page.getByRole('textbox', { name: 'Link' }).fill('https://[');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Win written')).toBeVisible();
  await page.goto('/journal');
  await expect(page.getByRole('article')).toContainText('Link to nowhere');
});

test('the palette finds commands, people and entries', { tag: '@long' }, async ({ page }) => {
  await capture(page, 'Shipped the partner tier');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('partner');
  await expect(page.getByRole('option', { name: /Shipped the partner tier/ })).toBeVisible();
  await page.getByRole('combobox').fill('log a cont');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Contact' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
