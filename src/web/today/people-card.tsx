import { Link } from 'wouter';
import { peopleInRhythm, whoIsDue } from '#core/people/rhythm.ts';
import { recentLayoff } from '#core/standing.ts';
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

/** Who is due, the longest waiting first. After a layoff the same people are there, and nobody is counted. */
export function PeopleCard({ today }: { today: Day }) {
  const career = useCareer();
  const due = whoIsDue(career, today);
  const inRhythm = peopleInRhythm.of(career, today).length;
  const gentle = recentLayoff(career, today) !== undefined;
  const late = gentle ? 0 : due.filter(({ rhythm }) => rhythm.state === 'late').length;
  const title =
    inRhythm === 0
      ? 'Nobody has a rhythm yet'
      : gentle
        ? 'There when you are ready for them'
        : due.length === 0
          ? 'Nobody is waiting'
          : `${counted(due.length, 'person is', 'people are')} due`;
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
              <span className={rhythm.state === 'late' && !gentle ? styles.late : undefined}>{standingInWords(person, rhythm, today, { gentle })}</span>
            </Link>
            <Button small look="quiet" onClick={() => openDialog({ name: 'snooze', person: person.id })} aria-label={`Later: ${person.name}`}>
              Later
            </Button>
            <Button small onClick={() => openDialog({ name: 'capture', type: 'contact', person: person.id })} aria-label={`Log contact with ${person.name}`}>
              Log
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
