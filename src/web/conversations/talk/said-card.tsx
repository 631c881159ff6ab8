import type { Conversation } from '#core/conversations/conversations.ts';
import { feedbackByDay, feedbackState } from '#core/conversations/feedback-state.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FeedbackRows } from '../feedback/feedback-rows.tsx';

/** What they said about the work, in this conversation or before it, as far as it is not closed. */
export function SaidCard({ row, name, today }: { row: Conversation; name: string; today: Day }) {
  const rows = feedbackByDay(useCareer().feedback).filter(
    (one) => one.conversation === row.id || (one.from === row.person && feedbackState(one) !== 'closed' && one.day <= row.day),
  );
  const add = (
    <Button small onClick={() => openDialog({ name: 'feedback', person: row.person, conversation: row.id })}>
      Write down feedback
    </Button>
  );
  return (
    <Card title={`What ${name} said of your work`} aside={rows.length > 0 ? add : undefined}>
      {rows.length > 0 ? (
        <FeedbackRows rows={rows} today={today} label="Feedback" />
      ) : (
        <Empty action={add}>Keep it in their words while you remember them; three questions make it something to do.</Empty>
      )}
    </Card>
  );
}
