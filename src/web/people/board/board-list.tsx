import { Plus } from 'lucide-react';
import type { Board, Seat } from '#core/insights/board.ts';
import type { Day } from '#core/time.ts';
import { Avatar } from '../../ui/avatar.tsx';
import styles from './board.module.css';
import { seatStanding } from './seat-words.ts';

type ListProps = {
  readonly board: Board;
  readonly chosen: string | undefined;
  readonly today: Day;
  readonly gentle: boolean;
  readonly onChoose: (seat: Seat) => void;
};

/** The same seats, line by line: on narrow screens, for more seats than a table has, and for whoever reads better so. */
export const BoardList = ({ board, chosen, today, gentle, onChoose }: ListProps) => (
  <ul className={styles.seats} aria-label="Seats">
    {board.seats.map((seat) => {
      const holder = seat.holders[0];
      const late = gentle || seat.state === 'taken' || seat.state === 'empty' ? '' : styles[seat.state];
      return (
        <li key={seat.key}>
          <button type="button" className={styles.seat} data-item data-seat={seat.key} aria-pressed={seat.key === chosen} onClick={() => onChoose(seat)}>
            {holder ? (
              <Avatar name={holder.person.name} />
            ) : (
              <span className={styles.emptyMark} aria-hidden="true">
                <Plus size={16} />
              </span>
            )}
            <span className={styles.seatWords}>
              <strong>{seat.title}</strong>
              <span>{holder ? `${holder.person.name}${seat.holders.length > 1 ? ` and ${seat.holders.length - 1} more` : ''}` : 'Empty seat'}</span>
              {holder && <span className={late}>{seatStanding(seat, today, gentle)}</span>}
            </span>
          </button>
        </li>
      );
    })}
  </ul>
);
