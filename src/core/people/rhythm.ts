import type { Career } from '../career.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import type { Person } from './people.ts';
import { lastContact } from './touchpoints.ts';

/**
 * Where somebody's rhythm stands on a day. `due` begins on the due day and lasts a week; only after that is it `late`.
 * Before the first contact the person is due at once, and late a whole rhythm after it was set.
 */
export type Rhythm = {
  readonly state: 'none' | 'paused' | 'ahead' | 'due' | 'late';
  readonly last: Day | undefined;
  readonly dueOn: Day | undefined;
  /** Days until due when ahead, days since due when due or late. */
  readonly days: number;
};

const graceDays = 7;

const laterOf = (day: Day, other: Day | undefined): Day => (other !== undefined && other > day ? other : day);

export function rhythmOf(career: Career, row: Person, today: Day): Rhythm {
  const last = lastContact(career, row.id);
  if (row.rhythmWeeks === undefined) return { state: 'none', last, dueOn: undefined, days: 0 };
  const start = row.rhythmSince ?? today;
  // A rhythm set after a long silence begins the day it is set: nobody is late for what was not yet meant.
  const dueOn = last === undefined ? start : laterOf(addDays(last, row.rhythmWeeks * 7), row.rhythmSince);
  const lateOn = addDays(last === undefined ? addDays(start, row.rhythmWeeks * 7) : dueOn, graceDays);
  const days = Math.abs(daysBetween(dueOn, today));
  if (row.pausedUntil !== undefined && row.pausedUntil > today) return { state: 'paused', last, dueOn, days };
  return { state: today < dueOn ? 'ahead' : today < lateOn ? 'due' : 'late', last, dueOn, days };
}

/** People whose rhythm is due or late, the longest waiting first. */
export function whoIsDue(career: Career, today: Day): { readonly person: Person; readonly rhythm: Rhythm }[] {
  const due: { person: Person; rhythm: Rhythm }[] = [];
  for (const row of career.person.values()) {
    if (row.rhythmWeeks === undefined) continue;
    const rhythm = rhythmOf(career, row, today);
    if (rhythm.state === 'due' || rhythm.state === 'late') due.push({ person: row, rhythm });
  }
  return due.sort((a, b) => b.rhythm.days - a.rhythm.days || a.person.name.localeCompare(b.person.name));
}
