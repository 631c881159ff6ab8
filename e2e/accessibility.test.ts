import { axe, expect, shot, test } from './fixtures.ts';

const screens = ['/', '/journal', '/path', '/people', '/check-in', '/playbook', '/playbook/P23', '/settings', '/import'];

for (const theme of ['light', 'dark'] as const)
  for (const [device, viewport] of [
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    test.describe(`${theme}, ${device}`, () => {
      test.use({ colorScheme: theme, viewport });

      test('axe finds nothing on any screen, empty or full', async ({ page }) => {
        for (const path of screens) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await axe(page);
        }
        await page.goto('/');
        await page.getByRole('button', { name: 'Explore a sample career' }).click();
        await expect(page.getByText(/sample career. Nothing you do here/)).toBeVisible();
        for (const path of screens) {
          await page.evaluate((to) => {
            history.pushState(null, '', to);
            dispatchEvent(new PopStateEvent('popstate'));
          }, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await axe(page);
          await shot(page, `sample-${theme}-${device}${path.replaceAll('/', '-')}`);
        }
      });
    });
