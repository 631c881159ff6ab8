import { expect, newTab, test } from './fixtures.ts';

test('the address printed at the start opens the app on Today', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /^Today/ }),
  ).toHaveAttribute('aria-current', 'page');
  expect(new URL(page.url()).hash).toBe('');
});

test('a browser that was not given the address is shown how to open the app, and nothing else', async ({ app, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answer = await page.goto(app.origin);
  expect(answer?.status()).toBe(401);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Windward from the terminal');
  await context.close();
});

test('a second tab and a second device open too', async ({ page, newDevice }) => {
  const tab = await newTab(page);
  await expect(tab.getByRole('navigation').first()).toBeVisible();
  const device = await newDevice({ viewport: { width: 390, height: 844 } });
  await expect(device.getByRole('heading', { level: 1 })).toBeVisible();
});

test('after a power cut the same address works again', async ({ app, page, allowErrors }) => {
  allowErrors(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  await expect(page.getByRole('link', { name: 'Bring in your LinkedIn export' })).toBeVisible();
  await app.kill9();
  await app.restart();
  await page.goto(app.origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
