import { dropDecider } from '#core/committee/actions.ts';
import type { RoomSeat } from '#core/insights/room-map.ts';
import { isQuiet, partTitles, standingWords } from '#core/insights/room-words.ts';
import { capitalised } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './seats.module.css';
import { SeenStrip } from './seen-strip.tsx';
import { SeenTable } from './seen-table.tsx';

type RowProps = { readonly seat: RoomSeat; readonly today: Day; readonly gentle: boolean };

/** Somebody on the map; opened, all they saw and what is left of it. */
export function SeatRow({ seat, today, gentle }: RowProps) {
  const act = useAct();
  const { person, row, isManager } = seat;
  const quiet = !gentle && isQuiet(seat, today);
  return (
    <li className={styles.seat} data-item>
      <details>
        <summary>
          <span className={styles.who}>
            <Avatar name={person.name} />
            <span className={styles.words}>
              <strong>{person.name}</strong> <span>{[partTitles[row.part], isManager ? 'your manager' : person.title].filter(Boolean).join(' · ')}</span>
            </span>
          </span>
          <SeenStrip seat={seat} today={today} />
          <span className={quiet ? `${styles.standing} ${styles.quiet}` : styles.standing}>{capitalised(standingWords(seat, today))}</span>
        </summary>
        <div className={styles.open}>
          <SeenTable seat={seat} today={today} />
          {row.note && <p className={styles.private}>{row.note}</p>}
          <div className={styles.buttons}>
            <LinkButton small to={`/people/${encodeURIComponent(person.id)}`} label={`Their page: ${person.name}`}>
              Their page
            </LinkButton>
            <Button small look="quiet" aria-label={`Change their part: ${person.name}`} onClick={() => openDialog({ name: 'decider', decider: row.id })}>
              Change their part
            </Button>
            <Button
              small
              look="quiet"
              aria-label={`Take off the map: ${person.name}`}
              onClick={() => act(dropDecider, { id: row.id }, { title: `${person.name} taken off the map` })}
            >
              Take off the map
            </Button>
          </div>
        </div>
      </details>
      <Button small aria-label={`Log what ${person.name} saw`} onClick={() => openDialog({ name: 'exposure', person: person.id })}>
        Log
      </Button>
    </li>
  );
}
