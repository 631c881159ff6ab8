import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { type Day, firstDayOf, lastDayOf } from '../time.ts';
import type { Community, community } from './communities.ts';

/** The last day of it, as far as it is known; undefined for what goes on. A conference without an end is over with its first days. */
export function endOf(row: Community): Day | undefined {
  if (row.to !== undefined) return lastDayOf(row.to);
  return row.what === 'conference' && row.from !== undefined ? lastDayOf(row.from) : undefined;
}

export function isOver(row: Community, today: Day): boolean {
  const end = endOf(row);
  return end !== undefined && end < today && (row.next === undefined || row.next < today);
}

/** The day of the next gathering from today on: as it was said, or the first day of something that is still to begin. */
export function nextGathering(row: Community, today: Day): Day | undefined {
  const begins = row.from !== undefined && row.from.length === 10 ? row.from : undefined;
  return [row.next, begins].filter((one): one is Day => one !== undefined && one >= today).sort()[0];
}

/** The gathering that was last: its first and its last day. */
export function lastGathering(row: Community, today: Day): { readonly from: Day; readonly to: Day } | undefined {
  const met = row.next !== undefined && row.next < today ? { from: row.next, to: row.next } : undefined;
  const end = endOf(row);
  const ended = end !== undefined && end < today ? { from: row.from === undefined ? end : firstDayOf(row.from), to: end } : undefined;
  return met && ended ? (met.to > ended.to ? met : ended) : (met ?? ended);
}

/** It is over, and nothing says yet what came of it. */
export const asksOutcome = (row: Community, today: Day): boolean => isOver(row, today) && row.outcome === undefined;

const startOf = (row: Community): Day => (row.from === undefined ? '0000-01-01' : firstDayOf(row.from));

/** Those with a gathering ahead first, the soonest before the others; then what goes on; then what is over, the latest first. */
export function communitiesByTime(career: Career, today: Day): Community[] {
  const rank = (row: Community): number => (nextGathering(row, today) !== undefined ? 0 : isOver(row, today) ? 2 : 1);
  return [...career.community.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (nextGathering(a, today) ?? '').localeCompare(nextGathering(b, today) ?? '') ||
      startOf(b).localeCompare(startOf(a)) ||
      a.name.localeCompare(b.name) ||
      a.id.localeCompare(b.id),
  );
}

const byPerson = perTable((table: Table<BodyOfKind<typeof community>>) => {
  const met = new Map<string, Community[]>();
  for (const row of table.values()) for (const who of row.people ?? []) met.set(who, [...(met.get(who) ?? []), row]);
  for (const rows of met.values()) rows.sort((a, b) => startOf(b).localeCompare(startOf(a)) || a.name.localeCompare(b.name));
  return met;
});

/** Where somebody was met, the latest first. */
export const metAt = (career: Career, personId: string): readonly Community[] => byPerson(career.community).get(personId) ?? [];
