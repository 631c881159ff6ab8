/** Lighthouse on Today over a ten-year career: performance on a desktop and on a phone, accessibility and best practices. Medians of three. */
import type { Flags, Result } from 'lighthouse';
import lighthouse, { desktopConfig } from 'lighthouse';
import { openBed } from './browser.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';

const { seed } = benchArguments();
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof categories)[number];

/** A port for the browser's own devtools, which Lighthouse drives. */
const port = 9_300 + (process.pid % 500);
const { page, app, end } = await openBed(seed, [`--remote-debugging-port=${port}`]);

async function measure(onPhone: boolean): Promise<Result> {
  const flags: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories], disableStorageReset: true };
  const answer = await lighthouse(`${app.origin}/`, flags, onPhone ? undefined : desktopConfig);
  if (!answer) throw new Error('Lighthouse gave no answer.');
  return answer.lhr;
}

const scoreOf = (result: Result, category: Category): number => 100 * (result.categories[category]?.score ?? 0);

/** What an audit that found single things found. */
function rowsOf({ details }: Result['audits'][string]): string {
  if (details?.type !== 'table') return '';
  return details.items
    .map((item) => `\n  ${JSON.stringify(item.description ?? item.node ?? item)}`)
    .join('')
    .slice(0, 2_000);
}

/** What kept a score from being full, one line each. */
function shortcomings(result: Result, category: Category): string[] {
  const audits = (result.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => result.audits[id]);
  return audits.flatMap((audit) =>
    audit && audit.score !== null && audit.score < 0.9 ? [`${category}: ${audit.id}: ${audit.displayValue || audit.title}${rowsOf(audit)}`] : [],
  );
}

try {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const limits: Record<Category, [desktop: number, phone: number]> = { performance: [99, 90], accessibility: [100, 100], 'best-practices': [100, 100] };
  const figures: Figure[] = [];
  for (const onPhone of [false, true]) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await measure(onPhone));
    for (const category of categories) {
      const value = quantile(results.map((result) => scoreOf(result, category)));
      figures.push({ name: `${category}, ${onPhone ? 'phone' : 'desktop'}`, value, unit: '', limit: limits[category][onPhone ? 1 : 0], atLeast: true });
    }
    for (const line of new Set(results.flatMap((result) => categories.flatMap((category) => shortcomings(result, category))))) console.error(line);
  }
  reportFigures(figures);
} finally {
  await end();
}
