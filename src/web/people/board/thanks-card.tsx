import { thanksDue } from '#core/insights/thanks-due.ts';
import { needInSentence } from '#core/need-words.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './board.module.css';

/** Who left a seat and has not heard from you since. */
export function ThanksCard({ today }: { today: Day }) {
  const owed = thanksDue.of(useCareer(), today);
  if (owed.length === 0) return null;
  return (
    <Card title="A word of thanks" eyebrow="A seat ended; what came of their help is worth two lines">
      <ul>
        {owed.map(({ person, need }) => (
          <li key={person.id} className={styles.proposed}>
            <Avatar name={person.name} />
            <div className={styles.seatWords}>
              <strong>{person.name}</strong>
              <span>for {needInSentence(need)}</span>
            </div>
            <Button small onClick={() => openDialog({ name: 'write-to', person: person.id, need, start: 'thanks' })} aria-label={`Thank ${person.name}`}>
              Thank
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
