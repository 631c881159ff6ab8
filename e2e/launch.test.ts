import { axe, expect, shot, test } from './fixtures.ts';
import { openOtherSite } from './other-site.ts';

test('the printed address signs in, and its key stays neither in the address nor in the history', async ({ app, context }) => {
  const page = await context.newPage();
  await page.goto(app.url);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  const [cookie] = await context.cookies(app.origin);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', name: expect.stringMatching(/^windward-\w{8,}$/) });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  for (const from of ['about:blank', `${app.origin}/`]) {
    await page.goto(from);
    await page.goto(app.url);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  }
});

test('a deep address with the key opens that very screen', async ({ app, context }) => {
  const page = await context.newPage();
  await page.goto(app.url.replace('/#', '/journal?x=1#'));
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(page.url()).toBe(`${app.origin}/journal?x=1`);
});

test('an old key says that it is old, and how to go on', async ({ app, context }) => {
  const page = await context.newPage();
  await page.goto(`${app.origin}/#launch=${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This key is no longer good');
  await expect(page.getByRole('list')).toContainText('npm start');
  expect(new URL(page.url()).hash).toBe('');
});

test('a key for an address that leads elsewhere leads nowhere else', async ({ app, context }) => {
  const page = await context.newPage();
  await page.goto(app.url.replace('/#', '//evil.test/#'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Opening Windward');
  expect(new URL(page.url()).origin).toBe(app.origin);
});

test('a link on another website opens the app in a browser that is signed in', async ({ app, page }) => {
  const site = await openOtherSite(`<a href="${app.origin}/journal">My journal</a>`);
  // First as the server answers, then as the service worker passes it on.
  for (const visit of [1, 2]) {
    const tab = await page.context().newPage();
    await tab.goto(`http://localhost:${site.port}/?${visit}`);
    await tab.getByRole('link', { name: 'My journal' }).click();
    await expect(tab.getByRole('navigation').first()).toBeVisible();
    expect(tab.url()).toBe(`${app.origin}/journal`);
    await tab.evaluate(() => navigator.serviceWorker.ready);
  }
  await site.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page before signing in is legible and accessible, ${colorScheme}`, async ({ app, browser }) => {
    for (const width of [1440, 390]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      await page.goto(app.origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Windward from the terminal');
      await axe(page);
      await shot(page, `launch-${colorScheme}-${width}`);
      await context.close();
    }
  });
