import type { Career } from '../career.ts';
import { ifThen, textToNumber } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { openWants } from '../people/advice/wants.ts';
import { quote, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { type Fit, giveBack, type WantWithFits } from './give-back.ts';

const begin = 'give.';
const keyOf = ({ person, want }: Pick<WantWithFits, 'person' | 'want'>): string => `${begin}${person.id}.${textToNumber(want.want).toString(36)}`;

function fitWords(fit: Fit, day: Day): string {
  return fit.kind === 'person'
    ? `${fit.person.name} may be the one to introduce`
    : `what you wrote ${sayOn(fit.entry.day, day)} may help: ${quote(fit.entry.text)}`;
}

function toCandidate(one: WantWithFits, fit: Fit, day: Day): Candidate {
  const key = keyOf(one);
  const { person, want } = one;
  return {
    key,
    kind: 'contact',
    what: fit.kind === 'person' ? `Offer ${person.name} an introduction` : `Send ${person.name} something they can use`,
    why: `${sayOn(want.since, day).replace(/^./, (letter) => letter.toUpperCase())} you noted what they need: ${quote(want.want)}. ${fitWords(fit, day).replace(/^./, (letter) => letter.toUpperCase())}.`,
    ifThen: ifThen('contact', key, day, `write ${person.name} two lines, with nothing to ask for`),
    principle: 'P25',
    minutes: 10,
    value: 4.6,
    opens: { open: 'give', target: person.id },
  };
}

/** One at a time: the need with something that fits, the one noted last first. */
function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  const one = giveBack.of(career, day).wants.find(({ fits, person }) => fits.length > 0 && (person.pausedUntil ?? '') <= day);
  return one?.fits[0] ? [toCandidate(one, one.fits[0], day)] : [];
}

function met(career: Career, { key, opens }: Move): Settled | undefined {
  const person = key.startsWith(begin) && opens?.target !== undefined ? career.person.get(opens.target) : undefined;
  if (!person) return undefined;
  return openWants(person).some((want) => keyOf({ person, want }) === key) ? undefined : { how: 'Given back' };
}

/** The move to meet what somebody said they need, once something of yours fits. */
export const giveBackMoves: RoomMoves = { offer, met };
