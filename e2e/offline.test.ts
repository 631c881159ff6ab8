import { expect, newTab, type Page, test } from './fixtures.ts';

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** The service worker keeps the app once it is active. */
const keptOffline = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const connection = /Failed to load resource|ERR_|Failed to fetch/;

test('two tabs write while the server is away, see each other at once, survive a reload, and everything arrives', async ({
  app,
  page,
  newDevice,
  allowErrors,
}) => {
  allowErrors(connection);
  await page.goto('/journal');
  await keptOffline(page);
  await page.reload();
  const second = await newTab(page);
  await expect(second.getByRole('heading', { name: 'Your journal begins with one line' })).toBeVisible();
  await app.stop();

  await write(page, 'Written in the first tab');
  await expect(second.getByText('Written in the first tab')).toBeVisible();
  await write(second, 'Written in the second tab');
  await expect(page.getByText('Written in the second tab')).toBeVisible();
  await expect(page.getByText(/Offline · 2 kept here/)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(2);
  await second.close();

  await app.start();
  await page.reload();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  const device = await newDevice();
  await device.getByRole('link', { name: 'Journal' }).first().click();
  await expect(device.getByRole('article')).toHaveCount(2);
});

test('two devices that change different fields of one entry offline keep both', { tag: '@long' }, async ({ page, newDevice, allowErrors }) => {
  allowErrors(connection);
  await page.goto('/journal');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await write(page, 'Pricing page shipped');
  const device = await newDevice();
  await device.getByRole('link', { name: 'Journal' }).first().click();
  await expect(device.getByText('Pricing page shipped')).toBeVisible();

  await page.context().setOffline(true);
  await device.context().setOffline(true);
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Pricing page shipped to everyone');
  await page.keyboard.press('Control+Enter');
  await device.getByRole('button', { name: /^Edit/ }).click();
  await device.getByRole('checkbox', { name: 'Design', exact: true }).check({ force: true });
  await device.keyboard.press('Control+Enter');
  await page.context().setOffline(false);
  await device.context().setOffline(false);

  for (const one of [page, device]) {
    const row = one.getByRole('article');
    await expect(row).toContainText('Pricing page shipped to everyone', { timeout: 30_000 });
    await expect(row).toContainText('Design', { timeout: 30_000 });
  }
});
