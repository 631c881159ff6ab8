import type { Seat } from '#core/insights/board.ts';
import type { Day } from '#core/time.ts';
import { rhythmInWords } from '../rhythm-words.ts';

/** The line under a seat: where the rhythm of who sits there stands, or that it is empty. */
export function seatStanding(seat: Seat, today: Day, gentle: boolean): string {
  const holder = seat.holders[0];
  if (!holder) return 'nobody yet';
  const standing = rhythmInWords(holder.person, holder.rhythm, today, { gentle });
  return seat.state === 'empty' ? ['thin', standing].filter(Boolean).join(' · ') : standing || 'no rhythm';
}
