import { fold } from '#core/fold.ts';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { stageSince } from '#core/opportunities/opportunities-of.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './opportunities.module.css';

/** It was taken: the new role goes onto the path, and whoever helped likes to hear of it. */
export function TakenCard({ row, today }: { row: Opportunity; today: Day }) {
  const career = useCareer();
  const written = [...career.role.values()].some((role) => fold(role.company ?? '') === fold(row.company) && fold(role.title) === fold(row.title));
  const since = stageSince(row);
  return (
    <Card eyebrow={since && `Taken ${dayInWords(since, today).toLowerCase()}`} title={written ? 'It is on your path' : 'A new role begins'}>
      <p className={styles.muted}>
        {written
          ? 'The map and the radar count from its first day. Whoever opened a door for you likes to hear how it goes.'
          : 'Write it onto your path: its first day starts a fresh normal on the radar.'}
      </p>
      <div className={styles.ways}>
        {written ? (
          <LinkButton to="/path">See your path</LinkButton>
        ) : (
          <LinkButton to={`/path?add=role&opportunity=${encodeURIComponent(row.id)}`} look="primary">
            Write the new role
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
