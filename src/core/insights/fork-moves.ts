import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { forkTitles, profileOf } from '../profile/profile.ts';
import { capitalised, sayCount } from '../say.ts';
import { practiceKey } from '../skills/practised.ts';
import { phaseTitles } from '../skills/skills.ts';
import { doneWithin, phaseInView, strainOf } from '../standing.ts';
import type { Day } from '../time.ts';
import { fork, forkBlanks } from './fork.ts';
import { branchGuides } from './fork-branches.ts';

const key = 'fork.look';
/** A quarter passes before it is suggested again. */
const restWeeks = 13;
/** Entries the journal holds before it is suggested at all: the first week has nearer things. */
const entriesFirst = 3;

const practiceKeys = new Set(
  branchGuides.flatMap(({ skills }) => skills.flatMap(({ skill, first, felt }) => [practiceKey(skill, first), practiceKey(skill, felt)])),
);
const isTest = (row: Move): boolean => row.chosen === true && (row.key.startsWith('fork.test.') || practiceKeys.has(row.key));

/** While the way on from the middle is open, and a role tells where one stands: a look at both, once a quarter. */
function offer(career: Career, day: Day): Candidate[] {
  const { goal, fork: way } = profileOf(career);
  const phase = phaseInView(career, day);
  if (
    !goal ||
    career.role.size === 0 ||
    career.entry.size < entriesFirst ||
    phase === undefined ||
    phase === 'associate' ||
    way === 'individual' ||
    way === 'people'
  )
    return [];
  if (strainOf(career, day) || doneWithin(career, key, day, restWeeks)) return [];
  const blanks = forkBlanks(fork.of(career, day)).length;
  const open =
    blanks > 0
      ? `${capitalised(sayCount(blanks, 'blank'))} there ${blanks === 1 ? 'has' : 'have'} a small test beside ${blanks === 1 ? 'it' : 'them'}.`
      : 'Your record has something to say on every row of it.';
  return [
    {
      key,
      kind: 'experiment',
      what: 'Look at the fork: depth or people',
      why: `You have the ${phaseTitles[phase].toLowerCase()} phase in view and the way there is open. ${open}`,
      ifThen: ifThen('experiment', key, day, 'read both ways and choose one small test'),
      principle: 'P8',
      minutes: 10,
      value: 4.4,
      opens: { open: 'fork' },
    },
  ];
}

function met(career: Career, move: Move): Settled | undefined {
  if (move.key !== key) return undefined;
  const { fork: way } = profileOf(career);
  if (way === 'individual' || way === 'people') return { how: `${forkTitles[way]} chosen` };
  const test = [...career.move.values()].find((row) => isTest(row) && row.planned >= move.planned);
  return test ? { how: 'A test chosen', on: test.planned } : undefined;
}

/** The move that leads to the fork; it is met by a way that is chosen, or by a test put into a week. */
export const forkMoves: RoomMoves = { offer, met };
