import { Link } from 'wouter';
import type { Person } from '#core/people/people.ts';
import { isWaiting, rhythmOf } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import styles from './people-rows.module.css';
import { rhythmInWords, rhythmTone } from './rhythm-words.ts';

type RowProps = {
  readonly person: Person;
  readonly today: Day;
  readonly gentle: boolean;
  readonly onSeen: (id: string) => void;
  /** Whether they are chosen; undefined while nobody is being chosen. */
  readonly chosen: boolean | undefined;
  readonly onChoose: (isRange: boolean) => void;
};

/** One person: who they are and where their rhythm stands. The row opens the page, the button logs a contact. */
export function PersonRow({ person, today, gentle, onSeen, chosen, onChoose }: RowProps) {
  const rhythm = rhythmOf(useCareer(), person, today);
  const detail = [person.title, person.company].filter(Boolean).join(' · ');
  return (
    <div className={styles.row}>
      {chosen === undefined ? (
        <Avatar name={person.name} />
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            aria-label={`Choose ${person.name}`}
            checked={chosen}
            onChange={(event) => onChoose((event.nativeEvent as unknown as MouseEvent).shiftKey === true)}
          />
        </label>
      )}
      <div className={styles.who}>
        <Link href={`/people/${person.id}`} className={styles.name} onClick={() => onSeen(person.id)}>
          {person.name}
        </Link>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <p className={`${styles.standing} ${styles[rhythmTone(rhythm, { gentle })] ?? ''}`}>{rhythmInWords(person, rhythm, today, { gentle })}</p>
      {isWaiting(rhythm) && (
        <Button
          small
          look="quiet"
          className={styles.later}
          aria-label={`Later: ${person.name}`}
          onClick={() => openDialog({ name: 'snooze', person: person.id })}
        >
          Later
        </Button>
      )}
      <Button
        small
        className={styles.log}
        aria-label={`Log a contact with ${person.name}`}
        onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })}
      >
        Log
      </Button>
    </div>
  );
}
