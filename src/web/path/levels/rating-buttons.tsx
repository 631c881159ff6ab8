import { Link } from 'wouter';
import { removeRating } from '#core/assessments/actions.ts';
import { type Assessment, raterOf } from '#core/assessments/assessments.ts';
import { assessableSkill } from '#core/insights/assessable.ts';
import { skillName } from '#core/skills/skill-name.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { raterWords } from './level-words.ts';
import styles from './rating-buttons.module.css';

/** Gives a rating anew, or takes it away; both can be undone. */
export function RatingButtons({ rating }: { rating: Assessment }) {
  const career = useCareer();
  const act = useAct();
  const name = skillName(career, rating.skill);
  const whose = `${name}, ${raterWords(career, raterOf(rating), rating.as)}, ${rating.day}`;
  const query = new URLSearchParams({ as: rating.as, ...(rating.by ? { by: rating.by } : {}), day: rating.day, skill: rating.skill, edit: 'yes' });
  return (
    <span className={styles.buttons}>
      {assessableSkill(career, rating.skill) && (
        <Link href={`/path/assess?${query}`} className={styles.change} aria-label={`Change: ${whose}`}>
          Change
        </Link>
      )}
      <Button small look="quiet" aria-label={`Remove: ${whose}`} onClick={() => act(removeRating, { id: rating.id }, { title: `Rating of ${name} removed` })}>
        Remove
      </Button>
    </span>
  );
}
