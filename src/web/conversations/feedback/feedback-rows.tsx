import { Link } from 'wouter';
import type { Feedback } from '#core/conversations/feedback.ts';
import { feedbackState, feedbackStateTitles } from '#core/conversations/feedback-state.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from '../conversations.module.css';
import { asSaid } from '../talk-words.ts';
import { feedbackStanding } from './feedback-words.ts';

const tones = { vague: 'watch', observable: 'plain', acting: 'plain', shown: 'plain', landed: 'good', closed: 'plain' } as const;

/** Feedback as it was said, where it stands, and the page that takes it further. */
export function FeedbackRows({ rows, today, label }: { rows: readonly Feedback[]; today: Day; label?: string }) {
  const career = useCareer();
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => {
        const name = career.person.get(row.from ?? '')?.name;
        const state = feedbackState(row);
        return (
          <li key={row.id} className={styles.promise} data-item>
            <p className={styles.facts}>
              <Chip tone={tones[state]}>{feedbackStateTitles[state]}</Chip>
              {name === undefined ? <span>No name</span> : <Link href={`/people/${row.from}`}>{name}</Link>}
              <span>{onDay(row.day, today)}</span>
            </p>
            <p className={styles.said} dir="auto">
              {asSaid(row.said)}
            </p>
            <p className={styles.muted}>{feedbackStanding(row, name, today)}</p>
            <p className={styles.buttons}>
              <LinkButton
                small
                look={state === 'closed' ? 'quiet' : 'plain'}
                to={`/conversations/${row.id}`}
                label={`${state === 'closed' ? 'Look again' : 'Take it further'}: ${row.said.slice(0, 80)}`}
              >
                {state === 'closed' ? 'Look again' : 'Take it further'}
              </LinkButton>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
