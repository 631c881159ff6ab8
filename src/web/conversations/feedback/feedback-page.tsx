import { Link, useLocation } from 'wouter';
import type { Feedback } from '#core/conversations/feedback.ts';
import { closeFeedback, removeFeedback, reopenFeedback } from '#core/conversations/feedback-actions.ts';
import { feedbackState, feedbackStates, feedbackStateTitles, isAnswered } from '#core/conversations/feedback-state.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { onDay } from '../../people/advice/advice-words.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import styles from '../conversations.module.css';
import { asSaid } from '../talk-words.ts';
import { ActionCard } from './action-card.tsx';
import { AnswersCard } from './answers-card.tsx';
import { feedbackFinding, feedbackStanding } from './feedback-words.ts';
import { LandedCard } from './landed-card.tsx';

const stepTitles = { ...feedbackStateTitles, vague: 'As it was said' } as const;

/** One piece of feedback on its way: what was said, what it would look like, what one does, whether it landed. */
export function FeedbackPage({ row }: { row: Feedback }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const giver = career.person.get(row.from ?? '');
  const state = feedbackState(row);
  const at = feedbackStates.indexOf(state);
  const talk = career.conversation.get(row.conversation ?? '');
  const remove = () => {
    go('/conversations/feedback');
    return act(removeFeedback, { id: row.id });
  };
  return (
    <Page title="Feedback" finding={feedbackFinding(row)} lead={feedbackStanding(row, giver?.name, today)} narrow>
      <p className={styles.back}>
        <Link href="/conversations/feedback">All feedback</Link>
      </p>
      <ol className={styles.steps} aria-label="From said to closed">
        {feedbackStates.map((one, index) => (
          <li key={one} aria-current={index === at ? 'step' : undefined} className={index < at ? styles.taken : index === at ? styles.now : undefined}>
            {stepTitles[one]}
          </li>
        ))}
      </ol>
      <div className={styles.stack}>
        <Card
          title="As it was said"
          eyebrow={[giver?.name ?? 'Without a name', onDay(row.day, today), row.about].filter(Boolean).join(' · ')}
          aside={
            <Button small aria-label="Edit what was said" onClick={() => openDialog({ name: 'feedback', feedback: row.id })}>
              Edit
            </Button>
          }
        >
          <blockquote className={styles.quote} dir="auto">
            {asSaid(row.said)}
          </blockquote>
          <p className={styles.facts}>
            {giver && <Link href={`/people/${giver.id}`}>{giver.name}</Link>}
            {talk && <Link href={`/conversations/${talk.id}`}>the conversation {onDay(talk.day, today)}</Link>}
            {row.entry && career.entry.has(row.entry) && <Link href={`/journal?entry=${row.entry}`}>the journal entry</Link>}
          </p>
        </Card>
        <AnswersCard row={row} giver={giver} today={today} />
        {isAnswered(row) && <ActionCard row={row} today={today} />}
        {row.ifThen !== undefined && <LandedCard row={row} giver={giver} today={today} />}
        {(row.earlier ?? []).length > 0 && (
          <Card title="What you tried before">
            <ul className={styles.rows}>
              {(row.earlier ?? []).map((one) => (
                <li key={`${one.shown ?? ''} ${one.ifThen ?? ''}`} className={styles.promise}>
                  <p>{one.ifThen}</p>
                  <p className={styles.muted}>
                    {[one.shown && `Shown ${onDay(one.shown, today)}`, one.landed && `landed: ${one.landed}`, one.answer].filter(Boolean).join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <p className={styles.buttons}>
          {state === 'closed' ? (
            <Button onClick={() => act(reopenFeedback, { id: row.id })}>Open it again</Button>
          ) : (
            <Button onClick={() => act(closeFeedback, { id: row.id }, { title: 'Let rest' })}>Let it rest</Button>
          )}
          <Button look="quiet" onClick={remove}>
            Remove
          </Button>
        </p>
      </div>
    </Page>
  );
}
