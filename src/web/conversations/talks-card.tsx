import { Link } from 'wouter';
import { feedbackFrom, feedbackState } from '#core/conversations/feedback-state.ts';
import { isOpen, promisesWith } from '#core/conversations/promise-order.ts';
import { conversationsWith } from '#core/conversations/talks.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { counted } from '../ui/words.ts';
import styles from './conversations.module.css';
import { sortAndDay } from './talk-words.ts';

const shown = 4;

/** The conversations with one person, and what is open out of them. */
export function TalksCard({ person, today }: { person: Person; today: Day }) {
  const career = useCareer();
  const rows = conversationsWith(career, person.id);
  const promises = promisesWith(career, person.id).filter(isOpen).length;
  const feedback = feedbackFrom(career, person.id).filter((row) => feedbackState(row) !== 'closed').length;
  const plan = (
    <Button small aria-label={`Plan a conversation with ${person.name}`} onClick={() => openDialog({ name: 'talk', person: person.id })}>
      Plan a conversation
    </Button>
  );
  return (
    <Card title="Conversations" aside={rows.length > 0 ? plan : undefined}>
      {rows.length === 0 && <Empty action={plan}>Its agenda comes from your wins, promises and what they said.</Empty>}
      {rows.length > 0 && (
        <ul className={styles.links} aria-label={`Conversations with ${person.name}`}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.id}>
              <Link href={`/conversations/${row.id}`}>{sortAndDay(row, today)}</Link>
              {row.state === 'planned' && <span className={styles.muted}> · planned</span>}
            </li>
          ))}
          {rows.length > shown && (
            <li>
              <Link href="/conversations">{rows.length - shown} earlier</Link>
            </li>
          )}
        </ul>
      )}
      {promises > 0 && (
        <p>
          <Link href="/conversations/promises">{counted(promises, 'promise is open', 'promises are open')}</Link>
        </p>
      )}
      {feedback > 0 && (
        <p>
          <Link href="/conversations/feedback">{counted(feedback, 'piece of feedback is on its way', 'pieces of feedback are on their way')}</Link>
        </p>
      )}
    </Card>
  );
}
