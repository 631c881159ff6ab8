import type { Career } from '../career.ts';
import { needKey } from '../need-words.ts';
import { boardNeeds } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { contactIndex, contactRank, contactWeight, type WeightParts } from './contact-index.ts';
import { hasTie, type Person } from './people.ts';
import { type Rhythm, rhythmOf, whoIsDue } from './rhythm.ts';
import { type Touchpoint, touchpointsWith } from './touchpoints.ts';
import { mayTalk } from './ways.ts';

export type DueContact = {
  readonly person: Person;
  readonly rhythm: Rhythm;
  readonly weeks: number;
  readonly minutes: number;
  readonly parts: WeightParts;
  /** A need that nobody else in touch covers, when there is one. */
  readonly need: string | undefined;
  /** What waiting one more week loses, per hour. */
  readonly index: number;
};

const yearOfWeeks = 52;

/** How much somebody's advice matters, 1 to 3: as it was said, else more for who is on the board, a mentor or the manager. */
export function baseWeight(row: Person): number {
  return row.weight ?? (hasTie(row, 'board') || hasTie(row, 'mentor') || hasTie(row, 'manager') ? 2 : 1);
}

/** Needs of the board that somebody within their rhythm serves. Without a list of needs every need a person serves counts. */
function needsCovered(career: Career, day: Day): { readonly wanted: ReadonlySet<string> | undefined; readonly covered: ReadonlySet<string> } {
  const listed = boardNeeds(career);
  const covered = new Set<string>();
  for (const row of career.person.values()) {
    if (!row.needs || rhythmOf(career, row, day).state !== 'ahead') continue;
    for (const need of row.needs) covered.add(needKey(need));
  }
  return { wanted: listed.length > 0 ? new Set(listed.map(needKey)) : undefined, covered };
}

/** Before the first contact somebody has waited one rhythm, and longer once the rhythm was set longer ago than that. */
function weeksWaited({ last, chosen }: Rhythm, day: Day): number {
  if (last !== undefined) return Math.max(0, Math.floor(daysBetween(last, day) / 7));
  return Math.max(chosen?.weeks ?? 0, Math.floor(daysBetween(chosen?.since ?? day, day) / 7));
}

/** They helped when asked, and nothing was given back since. */
function helpedLast(contacts: readonly Touchpoint[]): boolean {
  const exchange = contacts.find((row) => row.asked || row.given);
  return Boolean(exchange?.asked && !exchange.given);
}

/** A talk takes half an hour, a first question twenty minutes, a message a quarter of an hour. */
function minutesFor(row: Person, contacts: readonly Touchpoint[], last: Day | undefined): number {
  const channel = contacts[0]?.channel;
  if ((channel === 'meeting' || channel === 'call') && mayTalk(row)) return 30;
  return last === undefined ? 20 : 15;
}

/** People whose rhythm is full and not paused, in the order the contact index fills a week's contact hours. */
export function contactsDue(career: Career, day: Day): DueContact[] {
  const { wanted, covered } = needsCovered(career, day);
  const ranked = whoIsDue(career, day).map(({ person, rhythm }) => {
    const contacts = touchpointsWith(career, person.id);
    const weeks = weeksWaited(rhythm, day);
    const minutes = minutesFor(person, contacts, rhythm.last);
    const need = person.needs?.find((one) => (wanted?.has(needKey(one)) ?? true) && !covered.has(needKey(one)));
    const base = baseWeight(person);
    const trusted = base >= 2;
    const dormant = rhythm.last !== undefined && weeks >= yearOfWeeks && trusted;
    const parts = { base, gap: need === undefined ? 0 : 1, dormant, owed: helpedLast(contacts) };
    const waiting = { weight: contactWeight(parts), rhythm: rhythm.chosen?.weeks ?? weeks, weeks, hours: minutes / 60 };
    return { rank: contactRank(waiting), due: { person, rhythm, weeks, minutes, parts, need, index: contactIndex(waiting) } };
  });
  ranked.sort((a, b) => b.rank - a.rank || (a.due.person.id < b.due.person.id ? -1 : 1));
  return ranked.map(({ due }) => due);
}
