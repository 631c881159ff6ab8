import { Link } from 'wouter';
import { winsToRead } from '#core/insights/setback-review.ts';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { writingsOf } from '#core/setbacks/setbacks-of.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { Card } from '../ui/card.tsx';
import { dayInWords } from '../ui/words.ts';
import { PrivateMark } from './private-mark.tsx';
import { PrivatePad } from './private-pad.tsx';
import { ReframePairs } from './reframe-pairs.tsx';
import styles from './setback.module.css';

/** The same story told another way, beside what was done well in it. */
export function StageReframe({ row, today }: { readonly row: Setback; readonly today: Day }) {
  const career = useCareer();
  const wins = winsToRead(career, row);
  const [hands] = writingsOf(career, row.id, 'hands');
  return (
    <>
      <ReframePairs row={row} today={today} />
      <Card title="In your hands, and not" aside={<PrivateMark />}>
        <p className={styles.muted}>What you could have changed, and what nobody in your place could. Kept as you type.</p>
        <PrivatePad key={row.id} setback={row.id} type="hands" row={hands} labels={['What was in my hands', 'What was not']} rows={3} />
      </Card>
      {wins.length > 0 && (
        <Card title="What you did well is still there">
          <p className={styles.muted}>Your own words, from the days on which it happened.</p>
          <ul>
            {wins.map((win) => (
              <li key={win.id} className={styles.row}>
                <Link href={`/journal?entry=${win.id}`} className={styles.win} data-item>
                  <time dateTime={win.day}>{dayInWords(win.day, today)}</time>
                  <span dir="auto">{win.safeText ?? win.text}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
