import type { AssessableSkill } from '#core/insights/assessable.ts';
import { Button } from '../../ui/button.tsx';
import styles from './assess.module.css';
import { type Answers, chosenOf } from './assess-run.ts';

type ReviewProps = { readonly skills: readonly AssessableSkill[]; readonly answers: Answers; readonly onGo: (place: number) => void };

/** All that was chosen, once more, before it is kept. */
export const AssessReview = ({ skills, answers, onGo }: ReviewProps) => (
  <ul className={styles.review}>
    {skills.map((skill, place) => {
      const answer = answers[skill.id];
      const level = chosenOf(skill, answer);
      return (
        <li key={skill.id}>
          <strong>{skill.title}</strong>
          <span>
            {level && `${skill.levels.indexOf(level) + 1} · ${level.title}`}
            {answer?.applies === false && `Does not apply: ${answer.why ?? ''}`}
            {!level && answer?.applies !== false && 'Not rated'}
            {answer?.note?.trim() && <small>{answer.note}</small>}
          </span>
          <Button small look="quiet" aria-label={`Change: ${skill.title}`} onClick={() => onGo(place)}>
            Change
          </Button>
        </li>
      );
    })}
  </ul>
);
