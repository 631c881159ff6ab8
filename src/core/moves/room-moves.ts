import type { Career } from '../career.ts';
import type { Day } from '../time.ts';
import type { Candidate, Settled } from './candidate.ts';
import type { Move } from './moves.ts';

/** What a room brings to the week: the moves it suggests, and how it sees that one of them has been met. */
export type RoomMoves = {
  offer(career: Career, day: Day): Candidate[];
  /** Undefined while the need stands, and for the moves of other rooms. */
  met(career: Career, move: Move): Settled | undefined;
};
