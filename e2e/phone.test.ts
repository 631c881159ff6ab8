import { axeNow, expect, type Page, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const bar = (page: Page) => page.getByRole('navigation', { name: 'Sections, short' });

test('on a phone the thumb reaches everything, and the phone says when the server is away', async ({ app, page, allowErrors }) => {
  allowErrors(/Failed to load resource|ERR_/);
  await bar(page).getByRole('button', { name: 'Capture' }).tap();
  await page.getByRole('textbox', { name: 'Text' }).fill('Shipped from the train');
  await page.getByRole('button', { name: 'Save win' }).tap();
  await bar(page).getByRole('link', { name: 'Journal' }).tap();
  await expect(page.getByText('Shipped from the train')).toBeVisible();
  await axeNow(page);
  await app.stop();
  await page.getByRole('button', { name: /^Remove/ }).tap();
  await expect(page.getByText(/Offline\. .*kept on this device/)).toBeVisible({ timeout: 20_000 });
});

test('nothing runs over the edge, and what a thumb presses is at least 44 pixels high', async ({ page }) => {
  await page.getByRole('button', { name: 'Explore a sample career' }).tap();
  await expect(page.getByText(/Nothing you do here/)).toBeVisible();
  await fits(page, 'Today');
  for (const section of ['Path', 'Check-in', 'Playbook', 'Settings', 'Import']) {
    await bar(page).getByRole('button', { name: 'More' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: section }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fits(page, section);
  }
  await bar(page).getByRole('link', { name: 'Journal' }).tap();
  await expect(page.getByRole('article').first()).toBeVisible();
  await fits(page, 'Journal');
  await bar(page).getByRole('button', { name: 'Capture' }).tap();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Save win' })).toBeInViewport();
  await fits(page, 'Capture');
});

async function fits(page: Page, where: string): Promise<void> {
  const { over, small } = await page.evaluate(measure);
  expect(over, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
  expect(small, `too small for a thumb on ${where}`).toEqual([]);
}

/** Runs in the page. A control that reaches further than it looks does so by a ::after. */
function measure(): { over: number; small: string[] } {
  const reach = (element: Element): number => {
    const after = getComputedStyle(element, '::after');
    const wider = after.position === 'absolute' && after.content !== 'none' ? Number.parseFloat(after.height) : 0;
    return Math.max(element.getBoundingClientRect().height, wider);
  };
  const shown = [
    ...document.querySelectorAll('nav button, nav a, main button, main a, main select, main summary, dialog button, dialog select, dialog summary'),
  ];
  const small = shown.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && reach(element) < 43.5);
  return { over: document.documentElement.scrollWidth - innerWidth, small: small.map((element) => `${element.textContent}: ${reach(element)}`) };
}
