import type { Career } from '#core/career.ts';
import type { Tables } from '#core/change.ts';
import { canonicalJson } from '#core/record.ts';
import type { Day } from '#core/time.ts';

export const careerFormat = 'windward-career';
export const careerFormatVersion = 1;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The whole career as JSON, one record a line: kinds, ids and fields in order, so that the same career on the same day
 * always gives the same bytes. Kinds and fields this version does not know are carried. It holds records and nothing else.
 */
export function exportCareer(career: Career, options: { readonly exportedOn: Day }): string {
  const tables = Object.entries(career as unknown as Tables).filter(([, table]) => table.size > 0);
  const sections = tables
    .sort(([a], [b]) => byText(a, b))
    .map(([kind, table]) => {
      const rows = [...table.values()].sort((a, b) => byText(a.id, b.id)).map((row) => canonicalJson(row));
      return `${JSON.stringify(kind)}:[\n${rows.join(',\n')}\n]`;
    });
  const head = [`"format":"${careerFormat}"`, `"version":${careerFormatVersion}`, `"exportedOn":${JSON.stringify(options.exportedOn)}`];
  return `{\n${head.join(',\n')},\n"records":{\n${sections.join(',\n')}\n}\n}\n`;
}
