import { Link } from 'wouter';
import { capitalised, sayOn } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import styles from './quarter.module.css';
import { quartersToShow, reviewsOf } from './quarter-asked.ts';

/** The quarters one can look back on, and when one did. */
export function PastReviews({ shown }: { shown: string }) {
  const career = useCareer();
  const today = useToday();
  const reviews = new Map(reviewsOf(career).map((one) => [one.quarter.id, one]));
  return (
    <Card className={styles.past} title="By quarter">
      <ul aria-label="Reviews by quarter">
        {quartersToShow(career, today, shown).map(({ id, title }) => {
          const review = reviews.get(id);
          return (
            <li key={id}>
              <Link href={`/review/quarter?quarter=${id}`} aria-current={id === shown ? 'true' : undefined}>
                {capitalised(title)}
              </Link>
              <span>{review ? (review.finished ? `done ${sayOn(review.finished, today)}` : 'begun') : 'not looked back on'}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
