import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, sayCount } from '../say.ts';
import { type Layoff, recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { contactMoves } from './contact-moves.ts';
import { baseWeight } from './contacts.ts';
import { hasTie, type Person } from './people.ts';
import { someoneHasRhythm } from './rhythm.ts';
import { contactKey, lastContact, touchpointsWith } from './touchpoints.ts';

const supportKey = (who: string): string => `support.${who}`;

function nameOne(day: Day): Candidate {
  const key = 'people.name';
  return {
    key,
    kind: 'contact',
    what: 'Name one person whose advice you would want',
    why: 'Nobody is here yet. One person and how often you would like to talk is enough for a start; the circle can grow later.',
    ifThen: ifThen('contact', key, day, 'write down one name and how often I would like to talk'),
    principle: 'P20',
    minutes: 4,
    value: 8,
    opens: { open: 'add-person' },
  };
}

const before = (a: Person, b: Person): boolean => a.name < b.name || (a.name === b.name && a.id < b.id);

/** Who a rhythm would serve most: who is on the board, then who there was most contact with, then who was written down with care. */
function closest(career: Career): { readonly person: Person; readonly contacts: number } | undefined {
  let best: { person: Person; contacts: number; score: number } | undefined;
  for (const person of career.person.values()) {
    const contacts = touchpointsWith(career, person.id).length;
    const score =
      10 * baseWeight(person) + Math.min(9, contacts) + (hasTie(person, 'peer') ? 3 : 0) + (person.needs ? 2 : 0) + (person.met || person.note ? 1 : 0);
    if (!best || score > best.score || (score === best.score && before(person, best.person))) best = { person, contacts, score };
  }
  return best;
}

/** Offered while nobody has a rhythm: without one nothing is ever due. */
function giveRhythm(career: Career, day: Day): Candidate[] {
  const found = closest(career);
  if (!found) return [nameOne(day)];
  const { person, contacts } = found;
  const key = 'people.rhythm';
  const known = contacts > 0 ? `You logged ${sayCount(contacts, 'contact')} with ${person.name}.` : `${person.name} could be the first.`;
  return [
    {
      key,
      kind: 'contact',
      what: `Give ${person.name} a rhythm`,
      why: `${capitalised(sayCount(career.person.size, 'person is', 'people are'))} here and nobody has a rhythm, so nothing can remind you. ${known}`,
      ifThen: ifThen('contact', key, day, `choose how often I want to talk with ${person.name}`),
      principle: 'P23',
      minutes: 2,
      value: 6.5,
      opens: { open: 'set-rhythm', target: person.id },
    },
  ];
}

/** The person to lean on after a layoff: family and friends, then who matters most, none talked to since. */
function supporter(career: Career, since: Day): Person | undefined {
  const near = (row: Person) => (row.relation === 'family' || row.relation === 'friend' ? 10 : 0) + 2 * baseWeight(row) + (hasTie(row, 'peer') ? 1 : 0);
  let best: Person | undefined;
  for (const row of career.person.values()) {
    if (lastContact(career, row.id) === undefined && near(row) < 4) continue;
    if ((lastContact(career, row.id) ?? '') >= since) continue;
    if (!best || near(row) > near(best) || (near(row) === near(best) && before(row, best))) best = row;
  }
  return best;
}

function support(career: Career, layoff: Layoff, day: Day): Candidate[] {
  if (!layoff.role) return [];
  const person = supporter(career, layoff.on);
  if (!person) return career.person.size === 0 ? [nameOne(day)] : [];
  const key = supportKey(person.id);
  return [
    {
      key,
      kind: 'recovery',
      what: `Tell ${person.name} how you are`,
      why: `A layoff happens to nearly everyone and is easier with company. You have not talked with ${person.name} since ${layoff.role.company ?? layoff.role.title} ended.`,
      ifThen: ifThen('recovery', key, day, `call ${person.name}, with nothing to ask for`),
      principle: 'P35',
      minutes: 20,
      value: 8.5,
      opens: { open: 'write-to', target: person.id },
    },
  ];
}

function offer(career: Career, day: Day): Candidate[] {
  const layoff = recentLayoff(career, day);
  if (layoff?.setback) return [];
  const contacts = contactMoves(career, day);
  if (layoff) {
    const helped = support(career, layoff, day);
    return [...helped, ...contacts.filter((one) => helped[0]?.opens.target !== one.opens.target)];
  }
  // Whoever is being warmed up to gets a rhythm at its time, and until then it is enough to do with people.
  for (const row of career.person.values()) if (row.warmUp && row.warmUp.ended === undefined) return contacts;
  return someoneHasRhythm(career) ? contacts : giveRhythm(career, day);
}

/** Moves that any contact meets; others want something said, told or given. */
const metByContact: readonly string[] = [contactKey(''), supportKey(''), 'board.thanks.'];

function met(career: Career, move: Move): Settled | undefined {
  const who = move.opens?.target;
  if (move.key === 'people.name') return career.person.size > 0 ? { how: 'Somebody is here now' } : undefined;
  if (move.key === 'people.rhythm') return someoneHasRhythm(career) ? { how: 'Rhythm set' } : undefined;
  if (who === undefined || !metByContact.some((begin) => move.key.startsWith(begin))) return undefined;
  const on = lastContact(career, who);
  return on !== undefined && on >= move.planned ? { how: 'Contact logged', on } : undefined;
}

export const peopleMoves: RoomMoves = { offer, met };
