import { type FormEvent, useState } from 'react';
import { type Feedback, type Landing, landings } from '#core/conversations/feedback.ts';
import { closeFeedback, landedFeedback, shownFeedback } from '#core/conversations/feedback-actions.ts';
import { feedbackState, landingTitles } from '#core/conversations/feedback-state.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import styles from '../conversations.module.css';

type CardProps = { readonly row: Feedback; readonly giver: Person | undefined; readonly today: Day };

/** Showing what was done to whoever asked for it, hearing whether it landed, and saying thanks. */
export function LandedCard({ row, giver, today }: CardProps) {
  const act = useAct();
  const state = feedbackState(row);
  const name = giver?.name ?? 'them';
  return (
    <Card title={row.landed === undefined ? 'Does it land?' : landingTitles[row.landed]} eyebrow={row.shown && `Shown ${onDay(row.shown, today)}`}>
      {row.answer && (
        <p className={styles.said} dir="auto">
          {row.answer}
        </p>
      )}
      {state === 'acting' && (
        <p className={styles.buttons}>
          {giver && (
            <Button look="primary" onClick={() => openDialog({ name: 'talk-letter', letter: 'shown', about: row.id })}>
              Show {name} what you did
            </Button>
          )}
          <Button onClick={() => act(shownFeedback, { id: row.id })}>{giver ? 'Shown in person' : 'I showed it'}</Button>
        </p>
      )}
      {state === 'shown' && <LandedForm row={row} name={name} />}
      {state === 'landed' && (
        <p className={styles.buttons}>
          {giver && row.told === undefined && (
            <Button look="primary" onClick={() => openDialog({ name: 'talk-letter', letter: 'told', about: row.id })}>
              Thank {name}
            </Button>
          )}
          <Button onClick={() => act(closeFeedback, { id: row.id, told: true })}>
            {giver && row.told === undefined ? 'Thanked in person, close it' : 'Close it'}
          </Button>
        </p>
      )}
      {state === 'closed' && row.told !== undefined && <p className={styles.muted}>Thanked {onDay(row.told, today)}.</p>}
    </Card>
  );
}

function LandedForm({ row, name }: { row: Feedback; name: string }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`landed-${row.id}-${row.shown}`, { landed: '' as Landing | '', answer: '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.landed === '') return setError('Choose one of the three first.');
    const outcome = await act(landedFeedback, { id: row.id, landed: draft.landed, answer: draft.answer.trim() || null });
    if (outcome.ok) drop();
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <form noValidate onSubmit={save}>
      <Choice<Landing>
        label={`What ${name} said`}
        options={landings.map((value) => ({ value, title: landingTitles[value] }))}
        value={draft.landed || undefined}
        onChange={(landed) => change({ landed })}
      />
      <TextArea label="In their words" rows={2} maxLength={2_000} value={draft.answer} onChange={(event) => change({ answer: event.target.value })} />
      <FormError>{error}</FormError>
      <FormEnd>
        <Button type="submit" look="primary">
          Keep it
        </Button>
      </FormEnd>
    </form>
  );
}
