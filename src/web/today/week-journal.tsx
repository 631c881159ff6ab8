import { Link } from 'wouter';
import { entriesBetween, entryTypeTitles } from '#core/journal/journal.ts';
import { type Day, mondayOf } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, SkillChip } from '../ui/chip.tsx';
import { Empty } from '../ui/empty.tsx';
import { counted, shortDay } from '../ui/words.ts';
import styles from './week-journal.module.css';

const most = 5;

/** What has been written since Monday. */
export function WeekJournal({ today }: { today: Day }) {
  const career = useCareer();
  const entries = entriesBetween(career, mondayOf(today), today);
  return (
    <section>
      <header className={styles.head}>
        <h2>This week in your journal</h2>
        <Link href="/journal">{counted(entries.length, 'entry', 'entries')}</Link>
      </header>
      <Card label="This week in your journal">
        {entries.length === 0 ? (
          <Empty action={<Button onClick={() => openDialog({ name: 'capture', type: 'win' })}>Write a win</Button>}>
            Nothing yet. One line about something that went well is enough.
          </Empty>
        ) : (
          <ul className={styles.list}>
            {entries.slice(0, most).map((entry) => (
              <li key={entry.id}>
                <Link href={`/journal?entry=${entry.id}`} className={styles.line} data-item>
                  <time dateTime={entry.day}>{shortDay(entry.day, today)}</time>
                  <span className={styles.text} dir="auto">
                    {entry.text}
                  </span>
                  {entry.skills?.[0] ? (
                    <SkillChip skill={entry.skills[0]} />
                  ) : (
                    <Chip tone={entry.type === 'feedback' ? 'watch' : 'plain'}>{entryTypeTitles[entry.type]}</Chip>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </section>
  );
}
