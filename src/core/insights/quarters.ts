import { addDays, type Day, daysBetween } from '../time.ts';
import { bragSpan } from './brag-periods.ts';

/** A quarter of a calendar year, known by `2026-Q3`. */
export type Quarter = { readonly id: string; readonly from: Day; readonly to: Day; readonly title: string };

const names = ['first', 'second', 'third', 'fourth'];
/** For so long into a quarter it is the one before that is looked back on. */
const lookBackFor = 45;

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  const from = bragSpan('quarter', day, { from: undefined, to: undefined }).from ?? day;
  const number = (Number(from.slice(5, 7)) + 2) / 3;
  const next = bragSpan('quarter', addDays(from, 100), { from: undefined, to: undefined }).from ?? day;
  return { id: `${from.slice(0, 4)}-Q${number}`, from, to: addDays(next, -1), title: `the ${names[number - 1]} quarter of ${from.slice(0, 4)}` };
}

export const quarterBefore = ({ from }: Quarter): Quarter => quarterOf(addDays(from, -1));

/** The quarter with an id; undefined for what is none. */
export function quarterNamed(id: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(id) ?? [];
  return year === undefined ? undefined : quarterOf(`${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`);
}

/** The quarter to look back on: the last one, and from the middle of a quarter on the one that is running. */
export function quarterInView(day: Day): Quarter {
  const running = quarterOf(day);
  return daysBetween(running.from, day) < lookBackFor ? quarterBefore(running) : running;
}
