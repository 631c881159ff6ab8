import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import { readingOf, sharedCompany } from '../people/arena.ts';
import { closenessOf } from '../people/closeness.ts';
import { hasTie, type Person } from '../people/people.ts';
import { lastContact, touchpointsWith } from '../people/touchpoints.ts';
import { roleOn } from '../roles/roles.ts';
import { addDays, type Day, daysBetween } from '../time.ts';

export type TellReason = 'former-manager' | 'board' | 'mentor' | 'former-colleague' | 'recruiter' | 'peer' | 'friend';
export type ToTell = {
  readonly person: Person;
  readonly reason: TellReason;
  readonly contacts: number;
  readonly last: Day | undefined;
  /** The day they were told, in this search. */
  readonly told: Day | undefined;
};

/** A search is forgotten after half a year: who was told before that may be told again. */
const searchDays = 182;
const most = 6;
const restedDays = 365;
const recruits = /recruit|talent|sourc|headhunt|executive search/i;
const weights: Record<TellReason, number> = { 'former-manager': 3, board: 2.8, mentor: 2.8, 'former-colleague': 2.2, recruiter: 2.2, peer: 2, friend: 1.8 };

const formerManagers = perTable(
  (table: Career['role']): ReadonlySet<string> => new Set([...table.values()].flatMap((row) => (row.to !== undefined && row.manager ? [row.manager] : []))),
);

/** Whoever works where one works now, or is bound to that work, hears of it when one chooses so, not from a list. */
const isAtWork = (career: Career, row: Person): boolean =>
  sharedCompany(career, row)?.now === true ||
  row.relation === 'colleague' ||
  (['manager', 'report', 'managers-peer', 'stakeholder'] as const).some((tie) => hasTie(row, tie));

function reasonFor(career: Career, row: Person): TellReason | undefined {
  if (formerManagers(career.role).has(row.id) || row.ties?.some(({ tie, to }) => tie === 'manager' && to !== undefined)) return 'former-manager';
  if (hasTie(row, 'board')) return 'board';
  if (hasTie(row, 'mentor')) return 'mentor';
  if (row.relation === 'former-colleague' || sharedCompany(career, row)) return 'former-colleague';
  if (row.title && recruits.test(row.title) && readingOf(row).function === 'people') return 'recruiter';
  if (hasTie(row, 'peer')) return 'peer';
  return row.relation === 'friend' ? 'friend' : undefined;
}

const toldDay = (career: Career, personId: string, today: Day): Day | undefined =>
  touchpointsWith(career, personId).find((row) => row.told === 'looking' && row.day > addDays(today, -searchDays) && row.day <= today)?.day;

/** The few of one's own people who could help a search most: those not told yet first. While one has a role, nobody from there. */
export function peopleToTell(career: Career, today: Day): ToTell[] {
  const employed = roleOn(career, today) !== undefined;
  const found = [...career.person.values()].flatMap((person): (ToTell & { readonly rank: number })[] => {
    if ((person.pausedUntil !== undefined && person.pausedUntil > today) || (employed && isAtWork(career, person))) return [];
    const reason = reasonFor(career, person);
    const told = toldDay(career, person.id, today);
    if (reason === undefined) return [];
    const [contacts, last] = [touchpointsWith(career, person.id).length, lastContact(career, person.id)];
    const rested = last !== undefined && daysBetween(last, today) >= restedDays ? 0.3 : 0;
    return [{ person, reason, contacts, last, told, rank: weights[reason] + closenessOf(career, person) + rested }];
  });
  found.sort((a, b) => b.rank - a.rank || a.person.name.localeCompare(b.person.name) || (a.person.id < b.person.id ? -1 : 1));
  const few = found.slice(0, most).map(({ rank: _, ...one }) => one);
  const others = found.slice(most).flatMap(({ rank: _, ...one }) => (one.told === undefined ? [] : [one]));
  const all = [...few, ...others];
  return [...all.filter(({ told }) => told === undefined), ...all.filter(({ told }) => told !== undefined)];
}

export const tellReasonWords: Record<TellReason, string> = {
  'former-manager': 'was your manager',
  board: 'on your board',
  mentor: 'your mentor',
  'former-colleague': 'worked with you',
  recruiter: 'fills roles for a living',
  peer: 'at your stage',
  friend: 'a friend',
};
