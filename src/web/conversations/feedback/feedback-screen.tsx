import type { Feedback } from '#core/conversations/feedback.ts';
import { feedbackByDay, feedbackOfEntry, feedbackState } from '#core/conversations/feedback-state.ts';
import { entriesByDay } from '#core/journal/journal.ts';
import { recentLayoff } from '#core/standing.ts';
import { addDays } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { onDay } from '../../people/advice/advice-words.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import styles from '../conversations.module.css';
import { ConversationsViews } from '../conversations-views.tsx';
import { asSaid } from '../talk-words.ts';
import { FeedbackRows } from './feedback-rows.tsx';

const offeredDays = 182;
const offered = 5;

function finding(open: readonly Feedback[], gentle: boolean): string {
  const vague = open.filter((row) => feedbackState(row) === 'vague').length;
  const acting = open.filter((row) => feedbackState(row) === 'acting').length;
  if (gentle) return 'Feedback, when you want to look at it';
  if (vague > 0) return `${counted(vague, 'piece of feedback is', 'pieces of feedback are')} still vague`;
  if (acting > 0) return `You act on ${counted(acting, 'piece', 'pieces').toLowerCase()} of feedback`;
  return open.length > 0 ? `${counted(open.length, 'piece of feedback is', 'pieces of feedback are')} on the way` : 'Every piece of feedback is closed';
}

/** Feedback on its way from what was said to whether it landed. */
export function FeedbackScreen() {
  const career = useCareer();
  const today = useToday();
  const gentle = recentLayoff(career, today) !== undefined;
  const rows = feedbackByDay(career.feedback);
  const open = rows.filter((row) => feedbackState(row) !== 'closed');
  const closed = rows.filter((row) => feedbackState(row) === 'closed');
  const written = entriesByDay(career.entry)
    .filter((row) => row.type === 'feedback' && row.day >= addDays(today, -offeredDays) && !feedbackOfEntry(career, row.id))
    .slice(0, offered);
  const empty = rows.length + written.length === 0;
  const add = (look: 'plain' | 'primary') => (
    <Button look={look} onClick={() => openDialog({ name: 'feedback' })}>
      Write down feedback
    </Button>
  );
  return (
    <Page
      title="Feedback"
      finding={rows.length === 0 ? (empty ? 'No feedback is written down yet' : 'Your journal holds feedback to follow up') : finding(open, gentle)}
      lead="As it was said, then something one can see, then what you do, then whether it landed. It is about the work and the next step."
      actions={empty ? undefined : add('plain')}
    >
      <ConversationsViews />
      {empty ? (
        <Empty action={add('primary')}>Write down what somebody told you about your work, in their words: three questions turn it into something to do.</Empty>
      ) : (
        <div className={styles.columns}>
          <div className={styles.stack}>
            {open.length > 0 && (
              <Card label="Feedback on its way">
                <FeedbackRows rows={open} today={today} label="Feedback on its way" />
              </Card>
            )}
            {closed.length > 0 && (
              <Card title={`${counted(closed.length, 'piece', 'pieces')} closed`}>
                <FeedbackRows rows={closed} today={today} label="Closed feedback" />
              </Card>
            )}
          </div>
          {written.length > 0 && (
            <Card title="In your journal, not followed up">
              <ul className={styles.rows} aria-label="Feedback in your journal">
                {written.map((row) => (
                  <li key={row.id} className={styles.promise} data-item>
                    <p className={styles.muted}>
                      {onDay(row.day, today)}
                      {(row.people ?? []).flatMap((who) => career.person.get(who)?.name ?? []).map((name) => ` · ${name}`)}
                    </p>
                    <p className={styles.said} dir="auto">
                      {asSaid(row.text.slice(0, 400))}
                    </p>
                    <p className={styles.buttons}>
                      <Button small aria-label={`Follow it up: ${row.text.slice(0, 80)}`} onClick={() => openDialog({ name: 'feedback', entry: row.id })}>
                        Follow it up
                      </Button>
                    </p>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
