import type { Snapshot } from '#core/assessments/assessments.ts';
import { skillName } from '#core/skills/skill-name.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import { RatingButtons } from '../levels/rating-buttons.tsx';
import { givenWords, nameOfRater } from './assess-words.ts';
import styles from './compare.module.css';

/** Every date with its raters; each opens its ratings, which can be changed or removed. */
export function SnapshotList({ dates }: { dates: readonly Snapshot[] }) {
  const career = useCareer();
  const today = useToday();
  return (
    <Card title="Every date">
      {dates.map(({ day, raters }) => (
        <details key={day} className={styles.date}>
          <summary data-item>
            <strong>{dayInWords(day, today)}</strong>
            <span>{raters.map(({ ratings }) => `${ratings[0] ? nameOfRater(career, ratings[0]) : ''} (${ratings.length})`).join(', ')}</span>
          </summary>
          {raters.map(({ rater, ratings }) => (
            <section key={rater}>
              <h3>
                {ratings[0] && nameOfRater(career, ratings[0])}: {counted(ratings.length, 'rating', 'ratings').toLowerCase()}
              </h3>
              <ul>
                {ratings.map((row) => (
                  <li key={row.id}>
                    <strong>{skillName(career, row.skill)}</strong>
                    <span>
                      {givenWords(row)}
                      {row.note && <small>{row.note}</small>}
                    </span>
                    <RatingButtons rating={row} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      ))}
    </Card>
  );
}
