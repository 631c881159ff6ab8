import type { Career } from '../career.ts';
import { textToNumber } from '../if-then.ts';
import { perTable } from '../insight.ts';
import type { Table } from '../record.ts';
import { addDays, type Day, daysBetween, firstDayOf, isDay, lastDayOf, type RoughDay } from '../time.ts';
import type { Milestone } from './milestones.ts';
import type { Person } from './people.ts';
import { lastContact } from './touchpoints.ts';

/** A milestone to be there for now. */
export type NearMilestone = Pick<Milestone, 'id' | 'what' | 'note'> & {
  readonly person: Person;
  /** When it is, this time. */
  readonly on: RoughDay;
  /** Whether it is the return of a day, not the day itself. */
  readonly again: boolean;
};

const daysBefore = 7;

const daysAfter = 21;

/** An answer belongs to the nearest return of a yearly day. */
const halfYear = 182;

/**
 * Whether a day is one to be there for: from a week before to three weeks after. A month counts from its first day, for
 * nobody knows sooner, and three weeks on; a year alone is too rough to call anything near.
 */
function isNear(on: RoughDay, today: Day): boolean {
  if (on.length === 4) return false;
  const opens = on.length === 10 ? addDays(on, -daysBefore) : firstDayOf(on);
  return opens <= today && today <= addDays(lastDayOf(on), daysAfter);
}

/** The day as it returns in a year; on 28 February where a year has no 29th. */
function inYear(on: Day, year: number): Day {
  const returns = `${String(year).padStart(4, '0')}${on.slice(4)}`;
  return isDay(returns) ? returns : `${returns.slice(0, 8)}28`;
}

/** When something is near, this time; a day that returns is known only as a whole day. */
function nearOn(on: RoughDay, yearly: boolean, today: Day): RoughDay | undefined {
  if (isNear(on, today)) return on;
  if (!yearly || on.length !== 10) return undefined;
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((one) => inYear(on, one)).find((one) => one > on && isNear(one, today));
}

function isAnswered({ sent, skipped, yearly }: Milestone, on: RoughDay): boolean {
  const answers = [sent, skipped].filter((one) => one !== undefined);
  return yearly ? answers.some((one) => Math.abs(daysBetween(one, firstDayOf(on))) < halfYear) : answers.length > 0;
}

/** The id of the record that answers somebody's birthday, so that two devices agree. */
export function birthdayId(personId: string): string {
  const text = `birthday.${personId}`;
  return text.length <= 128 ? text : `${text.slice(0, 116)}~${textToNumber(text).toString(36)}`;
}

const withBirthday = perTable((table: Table<Person>): readonly Person[] => [...table.values()].filter((row) => row.birthday?.length === 10));

/** Somebody to keep in touch with, not one of thousands of addresses: a tie, a rhythm, or a contact there has been. */
const isNearby = (career: Career, row: Person): boolean =>
  row.rhythmWeeks !== undefined || (row.ties?.some((held) => held.to === undefined) ?? false) || lastContact(career, row.id) !== undefined;

function birthdaysNear(career: Career, today: Day, written: ReadonlySet<string>): NearMilestone[] {
  return withBirthday(career.person as Table<Person>).flatMap((person) => {
    const on = nearOn(person.birthday ?? '', true, today);
    const answer = career.milestone.get(birthdayId(person.id));
    if (on === undefined || written.has(person.id) || !isNearby(career, person) || (answer && isAnswered({ ...answer, yearly: true }, on))) return [];
    return [{ id: birthdayId(person.id), person, what: 'birthday' as const, on, again: true, note: undefined }];
  });
}

const distance = ({ on }: NearMilestone, today: Day): number => Math.abs(daysBetween(firstDayOf(on), today));

/** The milestones to be there for now that nobody has answered, the nearest to today first. Birthdays come from the people. */
export function milestonesNear(career: Career, today: Day): NearMilestone[] {
  const near: NearMilestone[] = [];
  const birthdayWritten = new Set<string>();
  for (const row of career.milestone.values()) {
    const person = career.person.get(row.person);
    if (!person || row.id === birthdayId(person.id)) continue;
    const on = nearOn(row.day, row.yearly ?? false, today);
    if (on === undefined) continue;
    if (row.what === 'birthday') birthdayWritten.add(person.id);
    if (!isAnswered(row, on)) near.push({ id: row.id, person, what: row.what, on, again: on !== row.day, note: row.note });
  }
  near.push(...birthdaysNear(career, today, birthdayWritten));
  return near.sort((a, b) => distance(a, today) - distance(b, today) || a.person.name.localeCompare(b.person.name) || (a.id < b.id ? -1 : 1));
}

/** The milestone of a person to be there for now: the one asked for, else the nearest. */
export function nearMilestoneOf(career: Career, personId: string, today: Day, wanted?: string): NearMilestone | undefined {
  const theirs = milestonesNear(career, today).filter(({ person }) => person.id === personId);
  return theirs.find(({ id: one }) => one === wanted) ?? theirs[0];
}

/** The record that an answer to a milestone is written on; a birthday that is near has one as soon as it is answered. */
export function answerable(career: Career, id: string, today: Day): Milestone | undefined {
  const kept = career.milestone.get(id);
  const near = milestonesNear(career, today).find((one) => one.id === id);
  return near && near.id === birthdayId(near.person.id) ? { ...kept, id, person: near.person.id, what: 'birthday', day: near.on } : kept;
}

/** Somebody's milestones as they were written down, the latest first. */
export const milestonesOf = (career: Career, personId: string): Milestone[] =>
  [...career.milestone.values()].filter((row) => row.person === personId).sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1));
