import { axe, expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the thumb reaches everything, and nothing runs over the edge', async ({ page }) => {
  const bar = page.getByRole('navigation', { name: 'Sections, short' });
  await bar.getByRole('button', { name: 'Capture' }).tap();
  await page.getByRole('textbox', { name: 'Text' }).fill('Shipped from the train');
  await page.getByRole('button', { name: 'Save win' }).tap();
  await bar.getByRole('link', { name: 'Journal' }).tap();
  await expect(page.getByText('Shipped from the train')).toBeVisible();
  await axe(page);

  for (const section of ['Path', 'Check-in', 'Playbook', 'Settings', 'Import']) {
    await bar.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: section }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${section} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

test('what a thumb presses is at least 44 pixels high', async ({ page }) => {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav button, nav a, main button')]
      .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().height < 44)
      .map((element) => `${element.textContent}: ${element.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
});
