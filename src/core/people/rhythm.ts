import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { backSince } from '../standing.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { type ChosenRhythm, rhythmWeeksOf } from './chosen-rhythm.ts';
import type { Person } from './people.ts';
import { firstOpenDay, isQuiet, lastOpening } from './quiet.ts';
import { lastContact } from './touchpoints.ts';

/**
 * Where somebody's rhythm stands on a day. `due` begins on the due day and lasts a week; only after that is it `late`.
 * Before the first contact the person is due at once, and late a whole rhythm after it was set. In a pause and in a quiet
 * month nobody is due; what waited is due on the first day after, and its week counts from then. What fell due before a
 * setback was over starts anew on the day one came back.
 */
export type Rhythm = {
  readonly state: 'none' | 'paused' | 'quiet' | 'ahead' | 'due' | 'late';
  readonly last: Day | undefined;
  /** The day of the next contact, moved out of a pause and of quiet months. */
  readonly dueOn: Day | undefined;
  /** Days until due when ahead, paused or quiet, days since due when due or late. */
  readonly days: number;
  /** The rhythm itself, by whom it was chosen and since when; undefined for none. */
  readonly chosen: ChosenRhythm | undefined;
};

const graceDays = 7;
/** After a setback a rhythm starts anew; a long one does not wait for all of its weeks. */
const mostNewWeeks = 13;

const laterOf = (day: Day, other: Day | undefined): Day => (other !== undefined && other > day ? other : day);

export function rhythmOf(career: Career, row: Person, today: Day): Rhythm {
  const last = lastContact(career, row.id);
  const chosen = rhythmWeeksOf(career, row);
  if (chosen === undefined) return { state: 'none', last, dueOn: undefined, days: 0, chosen };
  const start = chosen.since ?? today;
  // A rhythm set after a long silence begins the day it is set: nobody is late for what was not yet meant.
  const usual = last === undefined ? start : laterOf(addDays(last, chosen.weeks * 7), chosen.since);
  const back = backSince(career, today);
  const full = back !== undefined && usual <= back ? addDays(back, Math.min(chosen.weeks, mostNewWeeks) * 7) : usual;
  const opened = lastOpening(row, today);
  const waits = laterOf(full, opened);
  const paused = row.pausedUntil !== undefined && row.pausedUntil > today;
  const dueOn = firstOpenDay(row, paused ? laterOf(waits, row.pausedUntil) : waits <= today && isQuiet(row, today) ? today : waits);
  const days = Math.abs(daysBetween(dueOn, today));
  const state = (): Rhythm['state'] => {
    if (paused) return 'paused';
    if (today < dueOn) return waits <= today ? 'quiet' : 'ahead';
    if (last !== undefined) return days < graceDays ? 'due' : 'late';
    return today < addDays(laterOf(laterOf(addDays(start, chosen.weeks * 7), full), opened), graceDays) ? 'due' : 'late';
  };
  return { state: state(), last, dueOn, days, chosen };
}

export type PersonInRhythm = { readonly person: Person; readonly rhythm: Rhythm };

/** Everybody with a rhythm, their own or a group's, in no order. */
export const peopleInRhythm = defineInsight({
  name: 'people.rhythms',
  title: 'People with a rhythm',
  of: (career, day): readonly PersonInRhythm[] => {
    const found: PersonInRhythm[] = [];
    for (const row of career.person.values()) if (rhythmWeeksOf(career, row)) found.push({ person: row, rhythm: rhythmOf(career, row, day) });
    return found;
  },
});

/** Whether anybody has a rhythm: without one nothing is ever due. */
export function someoneHasRhythm(career: Career): boolean {
  for (const row of career.person.values()) if (rhythmWeeksOf(career, row)) return true;
  return false;
}

export const isWaiting = ({ state }: Rhythm): boolean => state === 'due' || state === 'late';

/** People whose rhythm is due or late, the longest waiting first. */
export function whoIsDue(career: Career, today: Day): PersonInRhythm[] {
  const due = peopleInRhythm.of(career, today).filter(({ rhythm }) => isWaiting(rhythm));
  return due.sort((a, b) => b.rhythm.days - a.rhythm.days || a.person.name.localeCompare(b.person.name));
}
