import { benchDay, generateCareer } from '../bench/career.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { axe, expect, exploreSample, type Page, shot, test } from './fixtures.ts';

const side = (page: Page) => page.getByRole('navigation', { name: 'Sections', exact: true });
const points = (page: Page) => page.locator('[data-point]');
const point = (page: Page, id: string) => page.locator(`[data-point="${id}"]`);

/** From Today to the map of the sample career, whatever the width. */
async function toMap(page: Page): Promise<void> {
  await exploreSample(page);
  if (await side(page).isVisible()) await side(page).getByRole('link', { name: 'Path' }).click();
  else {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Path' }).click();
  }
  await expect(points(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** As the browser sees it: labels over each other, over a point, or outside of the map. */
function faults(): { over: string[]; outside: string[]; wide: number; labels: number } {
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => ({ text: element.textContent ?? '', box: element.getBoundingClientRect() }));
  const map = document.querySelector('[data-map]')?.getBoundingClientRect();
  const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const lines = boxes('[data-label] > span');
  const labels = boxes('[data-label]');
  const fixed = [...boxes('[data-map] svg text'), ...boxes('[data-map] button > svg, [data-map] button > span:first-child:not([data-label])')];
  const over = labels.flatMap((one, i) =>
    [...labels.slice(i + 1), ...fixed].filter((other) => meet(one.box, other.box)).map((other) => `${one.text} / ${other.text}`),
  );
  const outside = [...labels, ...lines, ...fixed].filter(
    ({ box }) => !map || box.left < map.left - 0.5 || box.right > map.right + 0.5 || box.top < map.top - 0.5 || box.bottom > map.bottom + 0.5,
  );
  const spills = [...document.querySelectorAll('[data-label]')].filter((label) =>
    [...label.children].some((line) => (line as HTMLElement).scrollWidth > label.clientWidth),
  );
  return {
    over,
    outside: [...outside, ...spills.map((label) => ({ text: label.textContent ?? '' }))].map(({ text }) => text),
    wide: document.documentElement.scrollWidth - innerWidth,
    labels: labels.length,
  };
}

for (const width of [360, 390, 1024, 1440, 1920])
  test.describe(`${width} pixels wide`, { tag: width === 390 ? [] : '@long' }, () => {
    test.use({ viewport: { width, height: 900 } });

    test('no label of the map covers another or leaves it, and nothing scrolls sideways', async ({ page }) => {
      await toMap(page);
      const found = await page.evaluate(faults);
      await page.getByRole('region', { name: 'The map' }).screenshot({ path: `.cache/shots/map-${width}.png` });
      expect(found).toMatchObject({ over: [], outside: [] });
      expect(found.wide).toBeLessThanOrEqual(0);
      expect(found.labels).toBeGreaterThan(width < 700 ? 3 : 10);
    });
  });

for (const width of [1440, 390])
  test.describe(`at ${width}`, { tag: '@long' }, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the map and its words refuse nothing', async ({ page }) => {
      await toMap(page);
      await page.getByText('The map in words').click();
      await axe(page);
      await shot(page, `map-words-${width}`);
    });
  });

for (const width of [360, 1440])
  test.describe(`ten years, ${width}`, { tag: '@long' }, () => {
    test.use({ viewport: { width, height: 900 } });

    test('ten years with thirty points hold as well', async ({ page }) => {
      const tenYears = generateCareer({ seed: 3, entries: 300, people: 20, touchpoints: 20, checkins: 10, plannedWeeks: 1 });
      await page.route(/sample-career.*\.json/, (route) =>
        route.fulfill({ body: exportCareer(tenYears, { exportedOn: benchDay }), contentType: 'application/json' }),
      );
      await toMap(page);
      const found = await page.evaluate(faults);
      await page.getByRole('region', { name: 'The map' }).screenshot({ path: `.cache/shots/map-ten-years-${width}.png` });
      expect(found).toMatchObject({ over: [], outside: [] });
      expect(found.wide).toBeLessThanOrEqual(0);
    });
  });

test('a point opens its role, its project or its entry, by pointer and by key', { tag: '@long' }, async ({ page }) => {
  await toMap(page);
  await point(page, 'role.brackenlow').click();
  await expect(page.getByRole('dialog', { name: 'Edit role' }).getByLabel('Title')).toHaveValue('Product Manager');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(point(page, 'role.brackenlow')).toBeFocused();

  await point(page, 'project.packaging').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit project' }).getByLabel('Name')).toHaveValue('Packaging the plans');
  await page.keyboard.press('Escape');

  await page.getByText('The map in words').click();
  await page
    .getByRole('button', { name: /Going to Brackenlow/ })
    .last()
    .click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Text' })).toHaveValue(/^Going to Brackenlow/);
  await page.keyboard.press('Escape');
  await page
    .locator('[data-map]')
    .getByRole('link', { name: /^Leader of people/ })
    .click();
  await expect(page).toHaveURL(/\/path\/fork$/);
});

test('what shares a place is opened in the list, and a role without a phase asks for one', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toMap(page);
  const shared = points(page).filter({ hasText: 'opens the list' }).first();
  const id = await shared.getAttribute('data-point');
  await shared.click();
  await expect(page.locator(`[data-row="${id}"]`)).toBeFocused();
  await page.getByRole('button', { name: 'Customer Success Manager: say its phase' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Associate' }).check();
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByText(/One role has no phase/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/One role has no phase/)).toBeVisible();
});

test('one role is a map as well', { tag: '@long' }, async ({ page }) => {
  await side(page).getByRole('link', { name: 'Path' }).click();
  await expect(page.getByText('The map in words')).toBeHidden();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Product Manager');
  await page.getByRole('textbox', { name: 'From' }).fill('2026-02');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(points(page)).toHaveCount(1);
  await expect(page.getByText(/One role stands where its title suggests/)).toBeVisible();
  expect(await page.evaluate(faults)).toMatchObject({ over: [], outside: [], labels: 1 });
  await page.getByRole('region', { name: 'The map' }).screenshot({ path: '.cache/shots/map-one-role.png' });
});

test('on paper the map fits the sheet and is told in words', { tag: '@long' }, async ({ page }) => {
  await toMap(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-map]')).toHaveCSS('width', '660px');
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await page.evaluate(faults)).toMatchObject({ over: [], outside: [] });
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await shot(page, 'map-print');
});
