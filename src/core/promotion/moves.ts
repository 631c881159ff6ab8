import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { latestOutlook, upTo } from './promotion.ts';

const key = 'promotion.quarter';
const quarterDays = 91;
/** So many check-ins first: the first weeks have nearer things. */
const checkinsFirst = 4;

/** Whether the quarterly view was last given a quarter ago, or never. */
function isOutlookDue(career: Career, day: Day): boolean {
  const last = latestOutlook(career, day);
  return last === undefined || daysBetween(last.day, day) >= quarterDays;
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day) || career.role.size === 0 || career.checkin.size < checkinsFirst || !isOutlookDue(career, day)) return [];
  const last = latestOutlook(career, day);
  const before = last ? `You answered last ${sayOn(last.day, day)}.` : 'There are no answers yet.';
  return [
    {
      key,
      kind: 'reflection',
      what: 'Answer the eight quarterly questions',
      why: `${before} The weekly check-ins say nothing of promotion; these do, in a minute.`,
      ifThen: ifThen('reflection', key, day, 'answer the eight questions'),
      principle: 'P28',
      minutes: 1,
      value: 2.4,
      opens: { open: 'radar', target: 'quarter' },
    },
  ];
}

function met(career: Career, move: Move) {
  if (move.key !== key) return undefined;
  const answered = upTo(career.outlook, '9999-12-31').find((row) => row.day >= move.planned);
  return answered && { how: 'Answered', on: answered.day };
}

/** Once a quarter, the eight questions; silent after a layoff. */
export const promotionMoves: RoomMoves = { offer, met };
