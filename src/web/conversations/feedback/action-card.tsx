import { type FormEvent, useState } from 'react';
import type { Feedback } from '#core/conversations/feedback.ts';
import { chooseAction } from '#core/conversations/feedback-actions.ts';
import { feedbackState, showWithinDays } from '#core/conversations/feedback-state.ts';
import { addDays, type Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormEnd, FormError, TextField } from '../../ui/field.tsx';
import styles from '../conversations.module.css';

const within = (text: string | undefined): string => {
  const flat = (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  return /^\p{Lu}\p{Ll}/u.test(flat) ? flat.charAt(0).toLowerCase() + flat.slice(1) : flat;
};

/** A sentence to begin with, out of the answers: to be put in own words. */
const fromAnswers = ({ situation, behaviour }: Feedback): string =>
  situation && behaviour ? `If it is like this again: ${within(situation)}, then I ${within(behaviour)}.`.slice(0, 500) : '';

/** What one does differently, as an if-then sentence, and until when to show it. */
export function ActionCard({ row, today }: { row: Feedback; today: Day }) {
  const state = feedbackState(row);
  const again = state === 'shown' || state === 'landed' || state === 'closed';
  const [open, setOpen] = useState(false);
  return (
    <Card title="What you do differently" eyebrow={row.ifThen !== undefined && row.chosen ? `Chosen ${onDay(row.chosen, today)}` : undefined}>
      {row.ifThen !== undefined && (
        <p className={styles.said} dir="auto">
          {row.ifThen}
        </p>
      )}
      {row.ifThen === undefined || open ? (
        <ActionForm row={row} again={again} today={today} onDone={open ? () => setOpen(false) : undefined} />
      ) : (
        <p className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{again ? 'Try another way' : 'Change it'}</Button>
        </p>
      )}
    </Card>
  );
}

type FormProps = { readonly row: Feedback; readonly again: boolean; readonly today: Day; readonly onDone: (() => void) | undefined };

function ActionForm({ row, again, today, onDone }: FormProps) {
  const act = useAct();
  const start = { ifThen: again ? '' : (row.ifThen ?? fromAnswers(row)), showBy: (again ? undefined : row.showBy) ?? addDays(today, showWithinDays) };
  const { draft, change, drop } = useKeptDraft(`action-${row.id}${again ? '-again' : ''}`, start);
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(chooseAction, { id: row.id, ifThen: draft.ifThen.trim(), showBy: draft.showBy || undefined });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onDone?.();
  };
  return (
    <form noValidate onSubmit={save}>
      <TextField
        label={again ? 'Another way, as an if-then sentence' : 'One if-then sentence'}
        placeholder="If …, then I …"
        hint="Name the moment and what you do in it: a plan that names its moment is carried out more often."
        maxLength={500}
        value={draft.ifThen}
        onChange={(event) => change({ ifThen: event.target.value })}
      />
      <TextField label="Show it by" type="date" min={today} value={draft.showBy} onChange={(event) => change({ showBy: event.target.value })} />
      <FormError>{error}</FormError>
      <FormEnd>
        {onDone && <Button onClick={onDone}>Cancel</Button>}
        <Button type="submit" look="primary">
          Choose it
        </Button>
      </FormEnd>
    </form>
  );
}
