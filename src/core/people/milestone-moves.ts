import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { quote } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { milestoneSentence, milestoneTask } from './milestone-words.ts';
import { milestonesNear, type NearMilestone } from './milestones-near.ts';

const offered = 3;
const prefix = 'milestone.';

function toCandidate(near: NearMilestone, day: Day): Candidate {
  const { person, id } = near;
  const key = `${prefix}${id}`;
  const close = person.rhythmWeeks !== undefined || (person.ties?.some((held) => held.to === undefined) ?? false);
  const respect = person.boundaries ? ` To respect: ${quote(person.boundaries, 120)}.` : '';
  return {
    key,
    kind: 'contact',
    what: milestoneTask(near),
    why: `${milestoneSentence(near, day)}. Two plain sentences, with nothing to ask for, are enough.${respect}`,
    ifThen: ifThen('contact', key, day, `send ${person.name} two sentences`),
    principle: 'P27',
    minutes: 5,
    value: close ? 6.6 : 5,
    opens: { open: 'milestone', target: person.id },
  };
}

/** One for each person, whose button opens the letter to them. */
function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  const first = new Map<string, NearMilestone>();
  for (const near of milestonesNear(career, day)) {
    const paused = near.person.pausedUntil !== undefined && near.person.pausedUntil > day;
    if (!paused && !first.has(near.person.id)) first.set(near.person.id, near);
  }
  return [...first.values()].slice(0, offered).map((near) => toCandidate(near, day));
}

function met(career: Career, { key, planned }: Move): Settled | undefined {
  const row = key.startsWith(prefix) ? career.milestone.get(key.slice(prefix.length)) : undefined;
  if (row?.sent !== undefined && row.sent >= planned) return { how: 'Line sent', on: row.sent };
  return row?.skipped !== undefined && row.skipped >= planned ? { how: 'Let pass', on: row.skipped } : undefined;
}

/** Moves to be there at a milestone. */
export const milestoneMoves: RoomMoves = { offer, met };
