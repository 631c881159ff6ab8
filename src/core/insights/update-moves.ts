import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayCount, sayMonth } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { addDays, addMonths, type Day, lastDayOf, type Month, monthOf } from '../time.ts';
import { mailingsByDay, mailingsOf } from '../updates/mailings-of.ts';
import { updateOf } from '../updates/update-lines.ts';
import { draftUpdate } from './update-draft.ts';

/** The same each month, so that who says "not for me" is not asked in the next one either. */
const key = 'updates.monthly';
const fewestLines = 2;

/** The month whose update is due: the one in its last week, or the one before in the first days of the next. */
function monthDue(day: Day): Month | undefined {
  const month = monthOf(day);
  if (addDays(lastDayOf(month), -6) <= day) return month;
  return day <= addDays(`${month}-01`, 4) ? addMonths(month, -1) : undefined;
}

function offer(career: Career, day: Day): Candidate[] {
  const month = monthDue(day);
  if (month === undefined || recentLayoff(career, day) || mailingsOf(career, month).length > 0) return [];
  const begun = updateOf(career, month);
  const lines = begun?.lines?.length ?? draftUpdate(career, month).length;
  if (lines < fewestLines) return [];
  const last = mailingsByDay(career.mailing).find(({ update }) => update < month);
  const before = last
    ? ` The last one went out in ${sayMonth(monthOf(last.day))}.`
    : ' A short letter once a month lets others see your work, and opens doors.';
  return [
    {
      key,
      kind: 'exposure',
      what: begun ? `Send the ${sayMonth(month)} update` : `Draft the ${sayMonth(month)} update`,
      why: `${begun ? 'It is drafted, with' : 'Your record of the month gives'} ${sayCount(lines, 'line')} for it.${before}`,
      ifThen: ifThen('exposure', key, day, 'read the draft once, cut what nobody needs, and send it'),
      principle: 'P19',
      minutes: 20,
      // It has a day, which most other moves have not.
      value: begun ? 6.4 : 6,
      opens: { open: 'update', target: month },
    },
  ];
}

/** Met by any update that went out since. */
const met = (career: Career, move: Move) => {
  if (move.key !== key) return undefined;
  const sent = mailingsByDay(career.mailing).find(({ day }) => day >= move.planned);
  return sent && { how: 'Update sent', on: sent.day };
};

export const updateMoves: RoomMoves = { offer, met };
