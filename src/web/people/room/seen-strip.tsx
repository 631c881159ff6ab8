import type { RoomSeat } from '#core/insights/room-map.ts';
import { monthName } from '#core/say.ts';
import { addDays, type Day, daysBetween } from '#core/time.ts';
import styles from './seats.module.css';

const shownDays = 364;
const placeOf = (day: Day, today: Day): number => 100 - (100 * daysBetween(day, today)) / shownDays;

/** The first of every third month in the last year. */
function ticks(today: Day): { readonly day: Day; readonly title: string }[] {
  const found: { day: Day; title: string }[] = [];
  for (let back = 0; back < shownDays; back++) {
    const day = addDays(today, back - shownDays);
    const month = Number(day.slice(5, 7));
    if (day.endsWith('-01') && month % 3 === 0) found.push({ day, title: monthName(month).slice(0, 3) });
  }
  return found.filter(({ day }) => placeOf(day, today) < 88);
}

/** The months over the strips; the rows below say the days themselves. */
export const StripAxis = ({ today }: { today: Day }) => (
  <div className={styles.axis} aria-hidden="true">
    <span className={styles.scale}>
      {ticks(today).map(({ day, title }) => (
        <span key={day} style={{ insetInlineStart: `${placeOf(day, today)}%` }}>
          {title}
        </span>
      ))}
      <span className={styles.now}>now</span>
    </span>
  </div>
);

/** What somebody saw over the last year, as marks on a line. */
export const SeenStrip = ({ seat, today }: { seat: RoomSeat; today: Day }) => (
  <span className={styles.strip} aria-hidden="true">
    {ticks(today).map(({ day }) => (
      <span key={day} className={styles.tick} style={{ insetInlineStart: `${placeOf(day, today)}%` }} />
    ))}
    {seat.seen
      .filter(({ day, how }) => how !== 'name' && daysBetween(day, today) <= shownDays)
      .map(({ day, how, from }) => (
        <i key={`${from.kind} ${from.id}`} className={`${styles.dot} ${styles[how]}`} style={{ insetInlineStart: `${placeOf(day, today)}%` }} />
      ))}
  </span>
);
