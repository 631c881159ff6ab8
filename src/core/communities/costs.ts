import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { type Day, firstDayOf, lastDayOf, monthOf } from '../time.ts';
import type { Community } from './communities.ts';

export type CostRow = { readonly community: Community; readonly amount: number };
/** What one currency comes to, and the rows it was added up from. */
export type CostSum = { readonly currency: string; readonly amount: number; readonly rows: readonly CostRow[] };

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const inCents = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * What something costs in the year of a day; undefined for nothing in that year, or where no date says when. Once is paid
 * in the year it begins, a year's fee once in each year it runs, a month's fee for the months until today.
 */
function costInYear(row: Community, today: Day): number | undefined {
  const { cost, from, to, next } = row;
  const year = today.slice(0, 4);
  if (cost === undefined) return undefined;
  if (cost.per === 'once') return (from ?? to ?? next)?.slice(0, 4) === year ? inCents(cost.amount) : undefined;
  const first = from === undefined ? `${year}-01-01` : firstDayOf(from);
  const last = to === undefined ? `${year}-12-31` : lastDayOf(to);
  if (first > `${year}-12-31` || last < `${year}-01-01`) return undefined;
  if (cost.per === 'year') return inCents(cost.amount);
  const begins = Math.max(monthNumber(`${year}-01-01`), monthNumber(first));
  const ends = Math.min(monthNumber(`${monthOf(today)}-01`), monthNumber(last));
  return ends < begins ? undefined : inCents(cost.amount * (ends - begins + 1));
}

/** What the year of a day has cost, by currency as it was written, the largest number first; nothing is converted. */
export function yearCosts(career: Career, today: Day): CostSum[] {
  const sums = new Map<string, { currency: string; rows: CostRow[] }>();
  for (const row of career.community.values()) {
    const amount = costInYear(row, today);
    if (amount === undefined || row.cost === undefined) continue;
    const key = fold(row.cost.currency);
    const sum = sums.get(key) ?? { currency: row.cost.currency, rows: [] };
    sum.rows.push({ community: row, amount });
    sums.set(key, sum);
  }
  return [...sums.values()]
    .map(({ currency, rows }) => ({
      currency,
      amount: inCents(rows.reduce((sum, { amount }) => sum + amount, 0)),
      rows: rows.sort((a, b) => b.amount - a.amount || a.community.name.localeCompare(b.community.name)),
    }))
    .sort((a, b) => b.amount - a.amount || a.currency.localeCompare(b.currency));
}

/** `1,240 EUR`, `12.50 EUR`. */
export const sayAmount = (amount: number, currency: string): string =>
  `${amount.toLocaleString('en', Number.isInteger(amount) ? {} : { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${currency}`;
