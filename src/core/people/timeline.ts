import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { Entry } from '../journal/journal.ts';
import type { Day } from '../time.ts';
import { type Advice, adviceFrom } from './advice/advice.ts';
import { type Touchpoint, touchpointsWith } from './touchpoints.ts';

/** One day with somebody: the contacts logged with them, the journal entries that name them, and the advice they gave or heard what came of. */
export type DayTogether = {
  readonly day: Day;
  readonly contacts: readonly Touchpoint[];
  readonly entries: readonly Entry[];
  readonly advised: readonly Advice[];
  readonly told: readonly Advice[];
};

const entriesByPerson = perTable((table: ReadonlyMap<string, Entry>) => {
  const rows = new Map<string, Entry[]>();
  for (const row of table.values()) {
    for (const who of row.people ?? []) {
      const list = rows.get(who);
      if (list) list.push(row);
      else rows.set(who, [row]);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => (a.id < b.id ? 1 : -1));
  return rows;
});

/** The days somebody was in touch, the latest first. How many there are is how often you were in touch. */
export function daysTogether(career: Career, personId: string): DayTogether[] {
  const days = new Map<Day, { day: Day; contacts: Touchpoint[]; entries: Entry[]; advised: Advice[]; told: Advice[] }>();
  const on = (day: Day) => {
    const known = days.get(day) ?? { day, contacts: [], entries: [], advised: [], told: [] };
    days.set(day, known);
    return known;
  };
  for (const row of touchpointsWith(career, personId)) on(row.day).contacts.push(row);
  for (const row of entriesByPerson(career.entry).get(personId) ?? []) on(row.day).entries.push(row);
  for (const row of adviceFrom(career, personId)) {
    on(row.day).advised.push(row);
    if (row.told !== undefined) on(row.told).told.push(row);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}
