import { axe, expect, exploreSample, goTo, type Page, shot, test } from './fixtures.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const numbers = async (page: Page, what: string): Promise<number[]> =>
  (await page.locator(what).allTextContents()).map((text) => Math.round(Number(text.replace('−', '-')) * 100));

test('from Today to the radar: since about when, what it is made of, and the check-ins behind each part', async ({ page }) => {
  await exploreSample(page);
  await page.getByRole('link', { name: 'What it may mean' }).click();
  await expect(headline(page)).toHaveText(/^(Likely a plateau|Worth watching), since about \w+ \d{4}$/);
  const parts = await numbers(page, '[data-part]');
  const [sum] = await numbers(page, '[data-sum]');
  expect(parts.length).toBe(7);
  expect(parts.reduce((all, one) => all + one, 0)).toBe(sum);
  await page.getByText('Learning', { exact: true }).last().click();
  await page.getByRole('list', { name: 'What it is made of' }).getByRole('link', { name: /–/ }).first().click();
  await expect(page).toHaveURL(/\/check-in\?week=/);
  await page.goBack();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await axe(page);
    await shot(page, `radar-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('the map shades what may be a plateau, and leads to what it is read from', async ({ page }) => {
  await exploreSample(page);
  await goTo(page, '/path');
  await expect(page.getByText(/what may be a plateau since about \w+ \d{4}/).first()).toBeVisible();
  await page.getByRole('region', { name: 'The map' }).getByRole('link', { name: 'What may be a plateau' }).click();
  await expect(headline(page)).toHaveText(/since about/);
});

test('what does not ring true is read anew, and Undo brings it back', async ({ page }) => {
  await exploreSample(page);
  await goTo(page, '/radar');
  await expect(headline(page)).toHaveText(/since about/);
  await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
  await expect(page.getByText('It begins to read anew and stays quiet for twelve weeks.')).toBeVisible();
  await expect(headline(page)).toHaveText('The radar reads anew');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Answer kept')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'No', exact: true })).not.toBeChecked();
  await expect(headline(page)).toHaveText(/since about/);
});

test('before there is enough it says how far its learning is, and with nothing what to do', async ({ page }) => {
  await side(page).getByRole('link', { name: 'Radar' }).click();
  await expect(headline(page)).toHaveText('The radar reads one role at a time');
  await axe(page);
  await page.getByRole('link', { name: 'Say which role you hold' }).click();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await page.getByRole('textbox', { name: 'From' }).fill('2026-01');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '/radar');
  await page.getByRole('link', { name: 'Do a check-in' }).click();
  await expect(headline(page)).toHaveText('Two minutes about your week');
});
