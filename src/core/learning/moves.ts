import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, quote, sayOn } from '../say.ts';
import { lastDone, recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { asksNow, isUsed, type LearningAsk, learningByState } from './asks.ts';
import { endOf, type Learning } from './learning.ts';

const keyOf = (ask: LearningAsk, id: string): string => `learning.${ask}.${id}`;
const titleOf = ({ title }: Learning): string => quote(title, 48);

function takenMove(row: Learning, end: Day, day: Day): Omit<Candidate, 'key' | 'opens' | 'principle'> {
  return {
    kind: 'reflection',
    what: `Say what you took from ${titleOf(row)}`,
    why: `You finished it ${sayOn(end, day)}. One line on what you will do differently is what stays of it.`,
    ifThen: ifThen('reflection', keyOf('taken', row.id), day, 'write one line on what I will do differently'),
    minutes: 5,
    value: 3.6,
  };
}

function practiceMove(row: Learning, end: Day, day: Day): Omit<Candidate, 'key' | 'opens' | 'principle'> {
  const taken = quote(row.taken ?? row.title, 60);
  return {
    kind: 'experiment',
    what: `Use ${taken} once this week`,
    why: `You took it from ${titleOf(row)}, finished ${sayOn(end, day)}, and nothing you wrote since says that you used it.`,
    ifThen: ifThen('experiment', keyOf('used', row.id), day, 'choose the one piece of work to use it on'),
    minutes: 20,
    value: 3.8,
  };
}

function goOnMove(row: Learning, day: Day): Omit<Candidate, 'key' | 'opens' | 'principle'> {
  const since = row.touched ?? row.begun ?? day;
  const weeks = Math.floor(daysBetween(since, day) / 7);
  return {
    kind: 'reflection',
    what: `Go on with ${titleOf(row)}, or set it aside`,
    why: `It is underway, and nothing was said about it for ${weeks} weeks. Setting it aside is a good answer too.`,
    ifThen: ifThen('reflection', keyOf('go-on', row.id), day, 'decide whether it still deserves an hour'),
    minutes: 3,
    value: 2.4,
  };
}

function toCandidate(ask: LearningAsk, row: Learning, day: Day): Candidate {
  const end = endOf(row) ?? day;
  const said = ask === 'taken' ? takenMove(row, end, day) : ask === 'used' ? practiceMove(row, end, day) : goOnMove(row, day);
  const [skill] = row.skills ?? [];
  return { key: keyOf(ask, row.id), ...said, principle: 'P30', ...(skill === undefined ? {} : { skill }), opens: { open: 'learning', target: row.id } };
}

/** At most one of each, the latest: one is a nudge, five are a chore. What was ticked without being written down is not asked again. */
function offer(career: Career, day: Day): Candidate[] {
  if (career.learning.size === 0 || recentLayoff(career, day)) return [];
  const first = new Map<LearningAsk, Learning>();
  for (const row of learningByState(career)) {
    const ask = asksNow(career, row, day);
    if (ask !== undefined && !first.has(ask) && (ask === 'go-on' || lastDone(career, keyOf(ask, row.id)) === undefined)) first.set(ask, row);
  }
  return [...first].map(([ask, row]) => toCandidate(ask, row, day));
}

function met(career: Career, { key, opens, planned }: Move): Settled | undefined {
  const row = opens?.open === 'learning' && opens.target !== undefined ? career.learning.get(opens.target) : undefined;
  if (!row) return undefined;
  if (key === keyOf('taken', row.id) && row.taken !== undefined) return { how: 'Written down' };
  if (key === keyOf('used', row.id) && isUsed(career, row)) return { how: 'Used' };
  if (key !== keyOf('go-on', row.id)) return undefined;
  if (row.state !== 'underway') return { how: capitalised(row.state === 'aside' ? 'set aside' : row.state) };
  return row.touched !== undefined && row.touched >= planned ? { how: 'It goes on', on: row.touched } : undefined;
}

/** Moves around what one learns from: what was taken away, where it is used, and whether it goes on. */
export const learningMoves: RoomMoves = { offer, met };
