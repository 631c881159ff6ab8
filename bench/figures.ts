import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** One measured figure. `limit` is what it may be at most, or at least where `atLeast`; without a limit it is only told. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly limit?: number; readonly atLeast?: boolean };

export const isWithin = ({ value, limit, atLeast }: Figure): boolean => limit === undefined || (atLeast ? value >= limit : value <= limit);

/** What every bench is called with: `--seed N` (1 without it) and `--json`. */
export function benchArguments(): { seed: number; json: boolean } {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } }, strict: false });
  return { seed: Number(values.seed), json: values.json === true };
}

/** The middle value, or the one a share of the others lie below (0.75 for p75); NaN of none. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const short = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

/** A table of figures: name, value, limit, whether it holds. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${short(figure.value)} ${figure.unit}`.trim(),
    figure.limit === undefined ? '' : `${figure.atLeast ? '≥' : '≤'} ${short(figure.limit)} ${figure.unit}`.trim(),
    figure.limit === undefined ? '' : isWithin(figure) ? 'ok' : 'MISSED',
  ]);
  const table = [['figure', 'measured', 'limit', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints a bench's figures, as a table or as JSON, and sets the exit code when one misses its limit. */
export function reportFigures(figures: readonly Figure[]): void {
  console.log(benchArguments().json ? JSON.stringify(figures) : figureTable(figures));
  if (!figures.every(isWithin)) process.exitCode = 1;
}

// Called with figures as JSON, it prints them: so the script that runs all benches shares this table.
if (process.argv[1] === fileURLToPath(import.meta.url)) reportFigures(JSON.parse(process.argv[2] ?? '[]'));
