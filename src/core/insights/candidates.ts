import type { Career } from '../career.ts';
import { communitiesMoves } from '../communities/moves.ts';
import { conversationsMoves } from '../conversations/moves.ts';
import { plannedTalks } from '../conversations/talks.ts';
import { experimentMoves } from '../experiments/moves.ts';
import { journalMoves } from '../journal/moves.ts';
import { laddersMoves } from '../ladders/moves.ts';
import { learningMoves } from '../learning/moves.ts';
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
import { setbackOn } from '../standing.ts';
import { addDays, type Day } from '../time.ts';
import { boardMoves } from './board-moves.ts';
import { careerTalkMoves } from './career-talk-moves.ts';
import { forkMoves } from './fork-moves.ts';
import { giveBackMoves } from './give-back-moves.ts';
import { helpMoves } from './help-moves.ts';
import { hypothesisMoves } from './hypothesis-moves.ts';
import { learningThanksMoves } from './learning-thanks-moves.ts';
import { assessKey, levelMoves } from './level-moves.ts';
import { metMoves } from './met-moves.ts';
import { quarterMoves } from './quarter-moves.ts';
import { radarMoves } from './radar-moves.ts';
import { roomMoves } from './room-moves.ts';
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
  learningThanksMoves,
  peopleMoves,
  conversationsMoves,
  careerTalkMoves,
  communitiesMoves,
  experimentMoves,
  metMoves,
  skillsMoves,
  laddersMoves,
  learningMoves,
  boardMoves,
  giveBackMoves,
  helpMoves,
  levelMoves,
  forkMoves,
  hypothesisMoves,
  roomMoves,
  quarterMoves,
  updateMoves,
  radarMoves,
  opportunitiesMoves,
];

const contacts: readonly string[] = ['write-to', 'log-contact', 'prepare', 'give', 'thank-for'];

/** Whom one talks with soon one need not be reminded of. */
const talkSoonDays = 14;

/**
 * All that the rooms suggest for the week of a day; while a setback is on, nothing. What has more to say to somebody stands for the
 * mere contact that is due, a first look at all skills for a practice of one, and the start of a test on its day for a proposal to start it.
 */
export function candidatesFor(career: Career, day: Day): Candidate[] {
  if (setbackOn(career, day)) return [];
  const all = rooms.flatMap((room) => room.offer(career, day));
  const reached = new Set<string>();
  const looksFirst = career.assessment.size === 0 && all.some(({ key }) => key === assessKey);
  const starts = new Set(all.flatMap(({ opens: { open, target } }) => (open === 'experiment' ? [target] : [])));
  const talking = new Set(plannedTalks(career).flatMap((row) => (row.day >= day && row.day <= addDays(day, talkSoonDays) ? [row.person] : [])));
  return all.filter(({ key, kind, opens: { open, target } }) => {
    if (open === 'start-test' && starts.has(target)) return false;
    if (target !== undefined && key === contactKey(target) && talking.has(target)) return false;
    if (looksFirst && key.startsWith('skill.practice.')) return false;
    if (kind !== 'contact' || target === undefined || !contacts.includes(open)) return true;
    const who = target.split(' ', 1)[0] ?? target;
    if (reached.has(who)) return false;
    reached.add(who);
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
