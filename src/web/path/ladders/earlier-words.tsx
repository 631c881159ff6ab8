import { ratingsByDay } from '#core/assessments/assessments.ts';
import { type Ladder, statementAt } from '#core/ladders/ladders.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './ladders.module.css';

/** A rating keeps that much of a wording. */
const longestWording = 2_000;
const sides = { self: 'your own view', manager: 'a manager', peer: 'a peer' } as const;

/** Ratings given by words the ladder no longer has: they mean the words they were given for, and keep them. */
export function EarlierWords({ row }: { row: Ladder }) {
  const career = useCareer();
  const today = useToday();
  const earlier = [...ratingsByDay(career.assessment)].reverse().filter((rating) => {
    if (rating.ladder !== row.id || !rating.wording) return false;
    const competency = career.competency.get(rating.skill);
    const says = (level: string) => competency && statementAt(competency, level)?.slice(0, longestWording) === rating.wording;
    return !row.levels.some(({ id }) => says(id));
  });
  if (earlier.length === 0) return null;
  return (
    <Card className={styles.card ?? ''} title="Rated by earlier words">
      <p className={styles.quiet}>The ladder says it differently now. These ratings keep the words they were given for.</p>
      <ul className={styles.earlier}>
        {earlier.map((rating) => (
          <li key={rating.id} data-item>
            <p className={styles.quiet}>
              {[
                dayInWords(rating.day, today),
                career.person.get(rating.by ?? '')?.name ?? sides[rating.as],
                career.competency.get(rating.skill)?.title ?? 'a skill that is no longer on it',
                rating.level !== undefined && `level ${rating.level}`,
                rating.ladderVersion !== undefined && `version ${rating.ladderVersion}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <blockquote dir="auto">{rating.wording}</blockquote>
          </li>
        ))}
      </ul>
    </Card>
  );
}
