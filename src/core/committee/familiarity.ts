import { type Day, daysBetween } from '../time.ts';
import type { ExposureType } from './committee.ts';

/** What an exposure adds of what is still unknown (science.md vii). Knowing a name adds nothing to knowing the work. */
export const gains: Readonly<Record<ExposureType, number>> = { worked: 0.5, demo: 0.3, note: 0.1, name: 0 };
/** Where somebody stands who has only worked with you, seen one demo, or heard the name. */
export const starts = { worked: 0.5, demo: 0.2, name: 0.05 } as const;
const halfLifeDays = 26 * 7;

/** Something seen on a day: what it adds, and what somebody knows at least from then on. */
export type Impression = { readonly day: Day; readonly gain: number; readonly atLeast: number };
export const seenAs = (day: Day, how: ExposureType): Impression => ({ day, gain: gains[how], atLeast: how === 'name' ? starts.name : 0 });
export const startsAs = (day: Day, knows: keyof typeof starts): Impression => ({ day, gain: 0, atLeast: starts[knows] });

const after = (known: number, { gain, atLeast }: Impression): number => Math.max(known + (1 - known) * gain, atLeast);
const faded = (days: number): number => 2 ** (-days / halfLifeDays);

/**
 * The chance that somebody knows the work and would speak for it, and what each impression leaves of it today: the parts
 * add up to it. Each takes its share of what was still unknown, and half of it is gone after 26 weeks; of one day the strongest
 * counts. Impressions after `today` count for nothing.
 */
export function familiarity(impressions: readonly Impression[], today: Day): { readonly known: number; readonly parts: readonly number[] } {
  const parts = impressions.map(() => 0);
  const byDay = new Map<Day, number[]>();
  for (const [i, { day }] of impressions.entries()) if (day <= today) byDay.set(day, [...(byDay.get(day) ?? []), i]);
  let known = 0;
  let last: Day | undefined;
  for (const day of [...byDay.keys()].sort()) {
    if (last !== undefined) known *= faded(daysBetween(last, day));
    last = day;
    let [best, which] = [known, -1];
    for (const i of byDay.get(day) ?? []) {
      const reached = after(known, impressions[i] as Impression);
      if (reached > best) [best, which] = [reached, i];
    }
    if (which >= 0) parts[which] = (best - known) * faded(daysBetween(day, today));
    known = best;
  }
  return { known: last === undefined ? 0 : known * faded(daysBetween(last, today)), parts };
}
