import { axeNow, expect, exploreSample, goTo, sizes, test } from './fixtures.ts';

const screens = [
  '/',
  '/journal',
  '/path',
  '/path/skills',
  '/path/skill-technical',
  '/path/evidence',
  '/path/brag',
  '/path/learning',
  '/path/portable',
  '/lab',
  '/lab/library',
  '/people',
  '/people/room',
  '/conversations',
  '/check-in',
  '/radar',
  '/radar/promotion',
  '/review',
  '/review/documents',
  '/review/year',
  '/opportunities',
  '/playbook',
  '/playbook/P23',
  '/settings',
  '/import',
];

for (const [device, viewport] of sizes)
  test.describe(device, () => {
    test.use({ viewport });

    test('axe finds nothing on any empty screen', { tag: '@long' }, async ({ page }) => {
      for (const path of screens) {
        await goTo(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await axeNow(page);
      }
    });

    test('axe finds nothing on any screen of the sample career', async ({ page }) => {
      await exploreSample(page);
      for (const path of screens) {
        await goTo(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await axeNow(page);
      }
    });
  });
