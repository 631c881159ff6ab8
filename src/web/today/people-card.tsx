import { Link } from 'wouter';
import { whoIsDue } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { standingInWords } from '../people/rhythm-words.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { counted } from '../ui/words.ts';
import styles from './people-card.module.css';

const most = 4;

/** Who is due, the longest waiting first. */
export function PeopleCard({ today }: { today: Day }) {
  const career = useCareer();
  const due = whoIsDue(career, today);
  const inRhythm = [...career.person.values()].filter((person) => person.rhythmWeeks !== undefined).length;
  const late = due.filter(({ rhythm }) => rhythm.state === 'late').length;
  const title = inRhythm === 0 ? 'Nobody has a rhythm yet' : due.length === 0 ? 'Nobody is waiting' : `${counted(due.length, 'person is', 'people are')} due`;
  return (
    <Card
      eyebrow="Your people"
      title={title}
      aside={late > 0 ? <Chip tone="late">{late} late</Chip> : <Link href="/people">{inRhythm > 0 ? `${inRhythm} in rhythm` : 'People'}</Link>}
    >
      {inRhythm === 0 && <Button onClick={() => openDialog({ name: 'person' })}>Add a person</Button>}
      <ul>
        {due.slice(0, most).map(({ person, rhythm }) => (
          <li key={person.id} className={styles.row}>
            <Avatar name={person.name} />
            <Link href={`/people/${person.id}`} className={styles.name}>
              <strong>{person.name}</strong>
              <span className={rhythm.state === 'late' ? styles.late : undefined}>{standingInWords(person, rhythm, today)}</span>
            </Link>
            <Button small onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })} aria-label={`Log contact with ${person.name}`}>
              Log
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
