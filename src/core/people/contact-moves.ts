import type { Career } from '../career.ts';
import { ifThen, pickBy } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import { quote, sayOn, sayWeeks } from '../say.ts';
import { isSkillId, skillTitle } from '../skills/skills.ts';
import { recentLayoff } from '../standing.ts';
import { type Day, weekOf } from '../time.ts';
import { type Advice, oldestIn } from './advice/advice.ts';
import { contactsDue, type DueContact } from './contacts.ts';
import { hasTie, type Person, rhythmTitle } from './people.ts';
import { contactKey, type Touchpoint, touchpointsWith } from './touchpoints.ts';
import { mayTalk, wantsWay, waysInWords, wayToWrite } from './ways.ts';

/** More than a week can hold: the plan takes few, and a person with many rhythms needs no list of all. */
const offered = 12;

/**
 * The index made comparable with other rooms' moves: about 4 for somebody just due, 6 for a rhythm missed, always under
 * 10; what is higher by the index for the same hours stays higher.
 */
export function contactValue(index: number, hours: number): number {
  const doublings = Math.log2(1 + index * hours);
  return 2 + (8 * doublings) / (doublings + 3.5);
}

type Approach = { readonly what: string; readonly doing: string; readonly principle: string };

/** Two ways to answer help: say what came of it, or bring something of use. */
const returns = (name: string): readonly [Approach, Approach] => [
  { what: `Tell ${name} what came of their advice`, doing: `write ${name} what I did with it and how it went`, principle: 'P25' },
  { what: `Give something back to ${name}`, doing: `send ${name} an article or an introduction they can use`, principle: 'P25' },
];

/** A first question takes the way they want: by e-mail where nothing else is said. */
function smallQuestion(row: Person): Approach {
  const { name } = row;
  const doing = {
    email: `send ${name} one question that is easy to answer by e-mail`,
    message: `send ${name} one question that is easy to answer in a message`,
    call: `write down one question for ${name} and call`,
    meeting: `write down one question for ${name} for the next time we meet`,
  }[wayToWrite(row)];
  return { what: `Ask ${name} one small question`, doing, principle: 'P22' };
}

/** What to write about, the first of these that the record gives a reason for. */
function approach(due: DueContact, next: string | undefined, waits: boolean, day: Day): Approach {
  const { name, id } = due.person;
  if (waits) return returns(name)[0];
  if (due.rhythm.last === undefined) return smallQuestion(due.person);
  if (next) return { what: `Follow up with ${name}`, doing: `do what I noted after the last time with ${name}`, principle: 'P24' };
  if (hasTie(due.person, 'manager'))
    return { what: `Ask ${name} what to work on next`, doing: `tell ${name} where I want to go and ask what would help`, principle: 'P15' };
  if (due.parts.owed) return pickBy(returns(name), `${id} ${weekOf(day)}`);
  if (hasTie(due.person, 'peer')) return { what: `Write to ${name}`, doing: `ask ${name} what they are working on`, principle: 'P27' };
  if (due.minutes >= 30) return { what: `Talk with ${name}`, doing: `write down two questions and ask ${name} for half an hour`, principle: 'P24' };
  if (!wantsWay(due.person, 'email') && !wantsWay(due.person, 'message'))
    return { what: `Talk with ${name}`, doing: `write down one question and ${wantsWay(due.person, 'call') ? 'call' : 'meet'} ${name}`, principle: 'P23' };
  return { what: `Write to ${name}`, doing: `write ${name} three sentences and one question`, principle: 'P23' };
}

function waited({ rhythm, weeks }: DueContact, day: Day): string {
  const often = rhythmTitle(rhythm.chosen?.weeks ?? weeks);
  const from = rhythm.chosen?.from;
  const by = from === undefined || from === 'own' ? '' : ` for ${from.name}`;
  if (rhythm.last === undefined) return `${often} is the rhythm you chose${by}, and there has been no contact yet.`;
  return `${often} is your rhythm${by}; the last contact was ${sayWeeks(weeks)} ago, ${sayOn(rhythm.last, day)}.`;
}

function reason(contacts: readonly Touchpoint[], due: DueContact, next: string | undefined, waits: Advice | undefined): string {
  if (waits) return `They advised you: ${quote(waits.said)}, and have not heard what came of it.`;
  if (next) return `You noted as next step: ${quote(next)}.`;
  if (due.parts.owed) {
    const asked = contacts.find((row) => row.asked)?.asked ?? '';
    return `Last time they helped you with ${quote(asked)}.`;
  }
  if (due.need !== undefined) return `Nobody else you keep in touch with covers ${isSkillId(due.need) ? skillTitle(due.need).toLowerCase() : due.need}.`;
  if (due.parts.dormant) return 'Advice from a tie that has rested is often as good as from a close one.';
  return '';
}

/** Their boundaries are told whenever a contact is suggested. */
function boundaries(row: Person): string {
  const ways = waysInWords(row);
  return [row.boundaries && `To respect: ${quote(row.boundaries, 120)}.`, ways && `${ways}.`].filter(Boolean).join(' ');
}

function toCandidate(career: Career, due: DueContact, day: Day): Candidate {
  const { person, minutes, index } = due;
  const key = contactKey(person.id);
  const gentle = recentLayoff(career, day) !== undefined;
  const contacts = touchpointsWith(career, person.id);
  const next = contacts[0]?.nextDone === undefined ? contacts[0]?.next : undefined;
  const waits = oldestIn(career, person.id, 'open') ?? oldestIn(career, person.id, 'to-tell');
  const { what, doing, principle } = gentle ? greeting(person, key, day) : approach(due, next, waits !== undefined, day);
  const why = gentle
    ? [`${person.name} is one of the people you keep in touch with; a short hello is enough.`]
    : [waited(due, day), reason(contacts, due, next, waits)];
  return {
    key,
    kind: 'contact',
    what,
    why: [...why, boundaries(person)].filter(Boolean).join(' '),
    ifThen: ifThen('contact', key, day, doing),
    principle,
    minutes: gentle ? 10 : minutes,
    value: contactValue(index, minutes / 60) * (gentle ? 0.6 : 1),
    opens: { open: 'write-to', target: person.id },
  };
}

/** After a layoff: no count of weeks, nothing asked, only company. */
function greeting(row: Person, key: string, day: Day): Approach {
  const { name } = row;
  const hello = `send ${name} a short hello`;
  const doing = mayTalk(row) ? pickBy([hello, `ask ${name} for a coffee or a walk`], `${key} ${weekOf(day)}`) : hello;
  return { what: `Say hello to ${name}`, doing, principle: 'P35' };
}

/** The people to be in touch with this week, in the order of the contact index. */
export const contactMoves = (career: Career, day: Day): Candidate[] =>
  contactsDue(career, day)
    .slice(0, offered)
    .map((due) => toCandidate(career, due, day));
