import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { needInSentence } from '../need-words.ts';
import { hasTie, type Person, relationTitles, tieTitles } from '../people/people.ts';
import { lastContact, touchpointsWith } from '../people/touchpoints.ts';
import { roleOn } from '../roles/roles.ts';
import type { Setback } from '../setbacks/setbacks.ts';
import { type Day, daysBetween } from '../time.ts';

/** Somebody of one's own people: why they, the last exchange before it happened, and the first since, if there was one. */
export type NearPerson = { readonly person: Person; readonly why: string; readonly last: Day | undefined; readonly since: Day | undefined };

const [mostNear, mostTold] = [6, 6];
/** Where the manager is part of what happened, they are not who is leaned on. */
const byTheManager: readonly Setback['type'][] = ['layoff', 'passed-over', 'bad-review'];

/** First who is trusted most, and by name among equals; those who were written to since come after the others. */
function ranked(career: Career, row: Setback, today: Day, scoreOf: (one: Person) => number, whyOf: (one: Person) => string, most: number): NearPerson[] {
  const found: { one: NearPerson; score: number }[] = [];
  for (const person of career.person.values()) {
    if (person.pausedUntil !== undefined && person.pausedUntil > today) continue;
    const score = scoreOf(person);
    if (score <= 0) continue;
    const latest = lastContact(career, person.id);
    const since = latest !== undefined && latest >= row.day ? latest : undefined;
    const before = touchpointsWith(career, person.id).find(({ day }) => day < row.day)?.day;
    found.push({ one: { person, why: whyOf(person), last: since === undefined ? latest : before, since }, score });
  }
  found.sort((a, b) => b.score - a.score || a.one.person.name.localeCompare(b.one.person.name) || a.one.person.id.localeCompare(b.one.person.id));
  // Nobody moves up for whom was written to: one of them is plenty.
  const nearest = found.slice(0, most).map(({ one }) => one);
  return [...nearest.filter(({ since }) => since === undefined), ...nearest.filter(({ since }) => since !== undefined)];
}

function whyNear(person: Person): string {
  if (person.relation === 'friend' || person.relation === 'family') return relationTitles[person.relation];
  if (hasTie(person, 'board')) return person.needs?.[0] === undefined ? 'On your board' : `On your board, for ${needInSentence(person.needs[0])}`;
  if (hasTie(person, 'mentor')) return tieTitles.mentor;
  return hasTie(person, 'manager') ? tieTitles.manager : tieTitles.peer;
}

/** Who could stand by somebody now: family and friends, the board, mentors, peers; six at most. */
export function supportPeople(career: Career, row: Setback, today: Day): NearPerson[] {
  const score = (person: Person): number => {
    const near = person.relation === 'friend' || person.relation === 'family' ? 6 : 0;
    const tied = (hasTie(person, 'board') ? 5 : 0) + (hasTie(person, 'mentor') ? 5 : 0) + (hasTie(person, 'peer') ? 3 : 0);
    const manager = hasTie(person, 'manager') && !byTheManager.includes(row.type) ? 2 : 0;
    const all = near + tied + manager;
    return all === 0 ? 0 : all + Math.min(3, touchpointsWith(career, person.id).length) + (person.weight ?? 0);
  };
  return ranked(career, row, today, score, whyNear, mostNear);
}

function whyTold(person: Person): string {
  const tie = hasTie(person, 'board') || hasTie(person, 'mentor') || hasTie(person, 'peer') ? whyNear(person) : undefined;
  const from = tie ?? (person.relation && person.relation !== 'other' ? relationTitles[person.relation] : 'Somebody you know');
  return [from, person.company && `now at ${person.company}`].filter(Boolean).join(', ');
}

/**
 * Who could hear of something, to be told what one is looking for: elsewhere rather than in the same house, known but not
 * the closest (moderately weak ties move people between jobs most, Rajkumar et al. 2022); six at most.
 */
export function peopleToTell(career: Career, row: Setback, today: Day): NearPerson[] {
  const own = fold((row.role === undefined ? roleOn(career, row.day) : career.role.get(row.role))?.company ?? '');
  const score = (person: Person): number => {
    if (person.relation === 'family') return 0;
    const contacts = touchpointsWith(career, person.id).length;
    const last = lastContact(career, person.id);
    const tied = (hasTie(person, 'board') ? 4 : 0) + (hasTie(person, 'mentor') ? 4 : 0) + (hasTie(person, 'peer') ? 3 : 0);
    const known = tied + (person.relation === 'former-colleague' ? 3 : person.relation === 'community' ? 2 : 0);
    if (known === 0 && contacts === 0) return 0;
    const elsewhere = person.company !== undefined && fold(person.company) !== own ? 3 : 0;
    const recent = last !== undefined && daysBetween(last, today) <= 730 ? 2 : 0;
    return known + elsewhere + recent + (contacts >= 1 && contacts <= 6 ? 1 : 0);
  };
  return ranked(career, row, today, score, whyTold, mostTold);
}
