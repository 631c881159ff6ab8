import type { Career } from '../career.ts';
import { communitiesMoves } from '../communities/moves.ts';
import { journalMoves } from '../journal/moves.ts';
import { laddersMoves } from '../ladders/moves.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { opportunitiesMoves } from '../opportunities/moves.ts';
import { adviceMoves } from '../people/advice/moves.ts';
import { milestoneMoves } from '../people/milestone-moves.ts';
import { peopleMoves } from '../people/moves.ts';
import { contactKey } from '../people/touchpoints.ts';
import { profileMoves } from '../profile/moves.ts';
import { promotionMoves } from '../promotion/moves.ts';
import { pulseMoves } from '../pulse/moves.ts';
import { rolesMoves } from '../roles/moves.ts';
import { skillsMoves } from '../skills/moves.ts';
import type { Day } from '../time.ts';
import { boardMoves } from './board-moves.ts';
import { forkMoves } from './fork-moves.ts';
import { giveBackMoves } from './give-back-moves.ts';
import { helpMoves } from './help-moves.ts';
import { assessKey, levelMoves } from './level-moves.ts';
import { metMoves } from './met-moves.ts';
import { quarterMoves } from './quarter-moves.ts';
import { radarMoves } from './radar-moves.ts';
import { updateMoves } from './update-moves.ts';

/** Every room that suggests moves. */
const rooms: readonly RoomMoves[] = [
  profileMoves,
  rolesMoves,
  journalMoves,
  pulseMoves,
  promotionMoves,
  milestoneMoves,
  adviceMoves,
  peopleMoves,
  communitiesMoves,
  metMoves,
  skillsMoves,
  laddersMoves,
  boardMoves,
  giveBackMoves,
  helpMoves,
  levelMoves,
  forkMoves,
  quarterMoves,
  updateMoves,
  radarMoves,
  opportunitiesMoves,
];

const contacts: readonly string[] = ['write-to', 'log-contact', 'prepare', 'give'];

/** All that the rooms suggest for the week of a day. What has more to say to somebody stands for the mere contact that is due, and a first look at all skills for a practice of one. */
export function candidatesFor(career: Career, day: Day): Candidate[] {
  const all = rooms.flatMap((room) => room.offer(career, day));
  const reached = new Set<string>();
  const looksFirst = career.assessment.size === 0 && all.some(({ key }) => key === assessKey);
  return all.filter(({ key, kind, opens: { open, target } }) => {
    if (looksFirst && key.startsWith('skill.practice.')) return false;
    if (kind !== 'contact' || target === undefined || !contacts.includes(open)) return true;
    if (reached.has(target)) return false;
    reached.add(target);
    return true;
  });
}

/** Nobody is to be written to twice: with a milestone or a fresh acquaintance at hand, the rhythm's own move stays out. */
export function oncePerPerson(offered: readonly Candidate[]): Candidate[] {
  const occasions = [...offered.filter(({ key }) => key.startsWith('milestone.')), ...offered.filter(({ key }) => key.startsWith('met.'))];
  const chosen = new Map<string, string>();
  for (const { key, opens } of occasions) if (opens.target !== undefined && !chosen.has(opens.target)) chosen.set(opens.target, key);
  return offered.filter(({ key, opens }) => {
    const other = opens.target === undefined ? undefined : chosen.get(opens.target);
    return other === undefined || other === key || (key !== contactKey(opens.target ?? '') && !key.startsWith('met.'));
  });
}

/** How a move's need was met since it was planned; undefined while it stands, and for own moves, which only their owner can tick. */
export function howMet(career: Career, move: Move): Settled | undefined {
  for (const room of rooms) {
    const settled = room.met(career, move);
    if (settled) return settled;
  }
  return undefined;
}
