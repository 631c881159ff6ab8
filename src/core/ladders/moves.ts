import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, sayCount, sayNumber } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { answeredOf } from './answers.ts';
import { type Ladder, laddersByName } from './ladders.ts';

const begin = 'ladder.map.';

/** A name as a sentence can carry it. */
const named = ({ name }: Ladder): string => (name.length <= 80 ? name : `${name.slice(0, 79).trim()}…`);

/** About a minute a skill, in steps of five. */
const minutesFor = (open: number): number => Math.min(30, 5 * Math.ceil(open / 5));

function toCandidate(career: Career, row: Ladder, day: Day): Candidate[] {
  const { answered, all } = answeredOf(career, row.id);
  const open = all - answered;
  if (open === 0) return [];
  const key = `${begin}${row.id}`;
  const where =
    answered === 0
      ? `None of the ${sayCount(all, 'skill')} of ${named(row)} is tied to the framework yet.`
      : `${capitalised(sayNumber(open))} of the ${sayCount(all, 'skill')} of ${named(row)} ${open === 1 ? 'is' : 'are'} not tied to the framework yet.`;
  return [
    {
      key,
      kind: 'reflection',
      what: `Map your company’s ladder: ${named(row)}`,
      why: `${where} Once ${open === 1 ? 'it is' : 'they are'}, what you write counts for both.`,
      ifThen: ifThen(
        'evidence',
        key,
        day,
        `go through ${open === 1 ? 'the one skill' : `the ${sayCount(open, 'skill')}`} and confirm or correct each proposal`,
      ),
      principle: 'P10',
      minutes: minutesFor(open),
      // Before what a first week asks for anyway: it was brought in just now, and is fresh.
      value: 6.5,
      opens: { open: 'ladder', target: row.id },
    },
  ];
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  return laddersByName(career)
    .filter(({ retired }) => retired === undefined)
    .flatMap((row) => toCandidate(career, row, day))
    .slice(0, 1);
}

function met(career: Career, { key, opens }: Move): Settled | undefined {
  const row = key.startsWith(begin) ? career.ladder.get(opens?.target ?? '') : undefined;
  if (!row) return undefined;
  if (row.retired !== undefined) return { how: 'Ladder retired', on: row.retired };
  const { answered, all } = answeredOf(career, row.id);
  return answered === all ? { how: 'Ladder mapped' } : undefined;
}

/** The move to tie a company's ladder to the framework, while some of its skills are not. */
export const laddersMoves: RoomMoves = { offer, met };
