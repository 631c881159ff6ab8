import { Link, useParams } from 'wouter';
import { openSetback, setbacksByDay } from '#core/setbacks/setbacks-of.ts';
import { setbackTitles } from '#core/setbacks/words.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { dayInWords } from '../ui/words.ts';
import { Review } from './review.tsx';
import styles from './setback.module.css';
import { SetbackNow } from './setback-now.tsx';

/** The page for hard times: the one that is on, one that is over, or nothing at all. */
export default function SetbackScreen() {
  const { id } = useParams<{ id?: string }>();
  const career = useCareer();
  const today = useToday();
  const past = id === undefined ? undefined : career.setback.get(id);
  const now = openSetback(career, today);
  if (past && past.id !== now?.id) return <Review row={past} today={today} />;
  if (now) return <SetbackNow row={now} today={today} />;
  const earlier = setbacksByDay(career);
  return (
    <Page title="Setback" finding="Nothing hard is written down now" narrow>
      <Empty action={<Button onClick={() => openDialog({ name: 'setback' })}>Something hard happened</Button>}>
        A layoff, a promotion that went elsewhere, a stopped project, a hard review: it happens to nearly everyone. This page then asks for less, and silences
        the rest.
      </Empty>
      {earlier.length > 0 && (
        <Card title="Behind you" className={styles.after}>
          <ul>
            {earlier.map((row) => (
              <li key={row.id} className={styles.row}>
                <Link href={`/setback/${encodeURIComponent(row.id)}`} className={styles.name} data-item>
                  {setbackTitles[row.type]}, {dayInWords(row.day, today)}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
