import { readFileSync } from 'node:fs';
import { expect, exploreSample, goTo, test } from './fixtures.ts';

const payload = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const pages = [
  '/',
  '/journal',
  '/path',
  '/path/levels',
  '/path/evidence',
  '/path/brag',
  '/path/fork',
  '/path/learning',
  '/path/portable',
  '/path/resume',
  '/lab',
  '/lab/tests',
  '/people?show=everyone',
  '/people/board',
  '/people/advice',
  '/people/stakeholders',
  '/people/peers',
  '/people/communities',
  '/people/room',
  '/conversations',
  '/conversations/promises',
  '/conversations/feedback',
  '/check-in',
  '/radar',
  '/radar/promotion',
  '/review',
  '/review/updates',
  '/review/documents/promotion-case',
  '/review/documents/handover',
  '/review/year',
];

/** Whatever is a sentence or a name gets what an attacker would write; ids, days and words the app itself chose stay. */
function withPayload(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return / /.test(value) && !/^(id|key|link|opens|target)$/.test(key) ? `${value.slice(0, 120)} ${payload}`.slice(0, 290) : value;
  if (Array.isArray(value)) return value.map((item) => withPayload(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withPayload(inner, name)]));
}

test('what looks like a page of its own in every text of a career shows as text on every screen', async ({ page }) => {
  test.setTimeout(120_000);
  const sample = JSON.parse(readFileSync('examples/sample-career.json', 'utf8')) as { records: unknown };
  const body = JSON.stringify({ ...sample, records: withPayload(sample.records) });
  await page.route(/sample-career.*\.json/, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await exploreSample(page);
  let shown = 0;
  for (const path of pages) {
    await goTo(page, path);
    await expect(page.locator('main h1').first(), path).toBeVisible();
    const found = await page.evaluate(() => ({
      made: document.querySelectorAll('img[src="x"], main script').length,
      title: document.title,
      text: document.body.innerText.includes('onerror=') ? 1 : 0,
    }));
    expect([found.made, found.title.length > 1], path).toEqual([0, true]);
    shown += found.text;
  }
  expect(shown).toBeGreaterThan(pages.length / 2);
});
