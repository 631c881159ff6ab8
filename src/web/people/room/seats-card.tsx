import type { RoomMap, RoomSeat } from '#core/insights/room-map.ts';
import type { Day } from '#core/time.ts';
import { Card } from '../../ui/card.tsx';
import { SeatRow } from './seat-row.tsx';
import styles from './seats.module.css';
import { StripAxis } from './seen-strip.tsx';

type SeatsProps = { readonly map: RoomMap; readonly today: Day; readonly gentle: boolean };

/** Everybody on the map, a line each: what they saw over the last year, and how well they know the work by it. */
export function SeatsCard({ map, today, gentle }: SeatsProps) {
  const rows = (seats: readonly RoomSeat[], label: string) => (
    <ul aria-label={label}>
      {seats.map((seat) => (
        <SeatRow key={seat.row.id} seat={seat} today={today} gentle={gentle} />
      ))}
    </ul>
  );
  return (
    <Card title="What each has seen in the last year">
      <StripAxis today={today} />
      {rows(map.seats, 'In the room')}
      {map.informed.length > 0 && (
        <>
          <h3 className={styles.apart}>Hear of it</h3>
          {rows(map.informed, 'Hear of it')}
        </>
      )}
      <p className={styles.legend}>
        <span>
          <i className={`${styles.dot} ${styles.worked}`} aria-hidden="true" /> worked with you
        </span>
        <span>
          <i className={`${styles.dot} ${styles.demo}`} aria-hidden="true" /> saw it
        </span>
        <span>
          <i className={`${styles.dot} ${styles.note}`} aria-hidden="true" /> read a note
        </span>
        <span>Half of it is forgotten after 26 weeks.</span>
      </p>
    </Card>
  );
}
