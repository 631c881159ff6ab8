import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import { addDays, type Day, daysBetween, lastDayOf } from '../time.ts';
import { endOf, type Learning, type LearningState } from './learning.ts';

type Naming = { readonly id: string; readonly day: Day; readonly learning?: readonly string[] | undefined };

const usedBy = perTable((table: ReadonlyMap<string, Naming>) => {
  const uses = new Map<string, Naming[]>();
  for (const row of table.values()) for (const one of row.learning ?? []) uses.set(one, [...(uses.get(one) ?? []), row]);
  for (const rows of uses.values()) rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  return uses;
});

/** The ids of the journal entries that say they used it, the latest first. */
export const entriesUsing = (career: Career, learningId: string): readonly string[] => (usedBy(career.entry).get(learningId) ?? []).map((row) => row.id);

/** Whether it is written down anywhere that it was used: in an entry, a project or a line. */
export const isUsed = (career: Career, row: Learning): boolean =>
  row.usedLine !== undefined || (row.projects?.length ?? 0) > 0 || usedBy(career.entry).has(row.id);

/** The last day anything happened with it. */
const lastTouch = ({ begun, touched }: Learning): Day | undefined =>
  [touched, begun === undefined ? undefined : lastDayOf(begun)]
    .filter((one): one is Day => one !== undefined)
    .sort()
    .at(-1);

const [untouchedDays, useAfterDays] = [56, 21] as const;
/** What came of something is asked while it is remembered. */
const [takenWithinDays, useWithinDays] = [84, 182];

/** What a learning item asks of its owner on a day. */
export type LearningAsk = 'taken' | 'used' | 'go-on';

/** What there is to say about an item now: what was taken away, where it was used, or whether it goes on; undefined for nothing. */
export function asksNow(career: Career, row: Learning, today: Day): LearningAsk | undefined {
  const end = endOf(row);
  if (row.state === 'done') {
    const ago = end === undefined ? 0 : daysBetween(end, today);
    if (row.taken === undefined) return ago <= takenWithinDays ? 'taken' : undefined;
    return ago >= useAfterDays && ago <= useWithinDays && !isUsed(career, row) ? 'used' : undefined;
  }
  const last = row.state === 'underway' ? lastTouch(row) : undefined;
  return last !== undefined && last <= addDays(today, -untouchedDays) ? 'go-on' : undefined;
}

/** Finished in the last half-year, and nothing says yet that it was used. */
export function waitsForUse(career: Career, row: Learning, today: Day): boolean {
  const end = endOf(row);
  return end !== undefined && daysBetween(end, today) <= useWithinDays && !isUsed(career, row);
}

const dayOf = (row: Learning): Day => endOf(row) ?? lastTouch(row) ?? '0000-01-01';
const rank: Record<LearningState, number> = { underway: 0, want: 1, done: 2, aside: 3 };

/** All items: underway, wanted, done, set aside; in each the latest first. */
export const learningByState = (career: Career): Learning[] =>
  [...career.learning.values()].sort(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1),
  );
