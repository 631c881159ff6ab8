import { axe, expect, test } from './fixtures.ts';

const screens = [
  '/',
  '/journal',
  '/path',
  '/path/skills',
  '/path/skill-technical',
  '/path/evidence',
  '/path/brag',
  '/people',
  '/check-in',
  '/playbook',
  '/playbook/P23',
  '/settings',
  '/import',
];

for (const theme of ['light', 'dark'] as const)
  for (const [device, viewport] of [
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    test.describe(`${theme}, ${device}`, () => {
      test.use({ colorScheme: theme, viewport });

      test('axe finds nothing on any empty screen', async ({ page }) => {
        for (const path of screens) {
          await page.evaluate(goTo, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await axe(page);
        }
      });

      test('axe finds nothing on any screen of the sample career', async ({ page }) => {
        await page.getByRole('button', { name: 'Explore a sample career' }).click();
        await expect(page.getByText(/sample career. Nothing you do here/)).toBeVisible();
        for (const path of screens) {
          await page.evaluate(goTo, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await axe(page);
        }
      });
    });

/** Goes to a screen as a link does; the sample career would not outlive a load. */
function goTo(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}
