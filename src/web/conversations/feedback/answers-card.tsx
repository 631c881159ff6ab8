import { type FormEvent, useState } from 'react';
import type { Feedback } from '#core/conversations/feedback.ts';
import { answerFeedback, askedFeedback } from '#core/conversations/feedback-actions.ts';
import { isAnswered } from '#core/conversations/feedback-state.ts';
import { threeQuestions } from '#core/insights/talk-letters.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import styles from '../conversations.module.css';

const fields = [
  ['situation', 'The situation'],
  ['behaviour', 'What to do there'],
  ['sign', 'The sign that it works'],
] as const;
type Answer = (typeof fields)[number][0];

/** The three answers, and the letter that asks for them. It stays vague until they are there, or it is called clear as it stands. */
export function AnswersCard({ row, giver, today }: { row: Feedback; giver: Person | undefined; today: Day }) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const eyebrow = row.asked === undefined ? undefined : `Asked ${onDay(row.asked, today)}`;
  if (isAnswered(row) && !open)
    return (
      <Card title="What it would look like" eyebrow={eyebrow}>
        {row.clear && <p className={styles.muted}>Clear as it stands.</p>}
        <dl className={styles.answers}>
          {fields.map(
            ([field, label]) =>
              row[field] && (
                <div key={field}>
                  <dt>{label}</dt>
                  <dd dir="auto">{row[field]}</dd>
                </div>
              ),
          )}
        </dl>
        <p className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{row.clear ? 'Write down answers' : 'Change the answers'}</Button>
          {row.clear && (
            <Button look="quiet" onClick={() => act(answerFeedback, { id: row.id, clear: false }, { title: 'Vague again' })}>
              It is vague after all
            </Button>
          )}
        </p>
      </Card>
    );
  return (
    <Card title="What it would look like" eyebrow={eyebrow}>
      {giver && (
        <p className={styles.buttons}>
          <Button
            look={row.asked === undefined && !row.situation ? 'primary' : 'plain'}
            onClick={() => openDialog({ name: 'talk-letter', letter: 'questions', about: row.id })}
          >
            Ask {giver.name} three questions
          </Button>
          {row.asked === undefined && (
            <Button look="quiet" onClick={() => act(askedFeedback, { id: row.id })}>
              Asked in person
            </Button>
          )}
        </p>
      )}
      <AnswersForm row={row} onDone={open ? () => setOpen(false) : undefined} />
    </Card>
  );
}

function AnswersForm({ row, onDone }: { row: Feedback; onDone: (() => void) | undefined }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft<{ typed: Partial<Record<Answer, string>> }>(`answers-${row.id}`, { typed: {} });
  const typedIn = (field: Answer): string => draft.typed[field] ?? row[field] ?? '';
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = Object.fromEntries(fields.map(([field]) => [field, typedIn(field).trim() || null]));
    const all = fields.every(([field]) => typedIn(field).trim());
    const outcome = await act(answerFeedback, { id: row.id, ...said }, { title: all ? 'Made observable' : 'Answers kept' });
    if (!outcome.ok) return setError(outcome.reason);
    setError('');
    drop();
    onDone?.();
  };
  return (
    <form noValidate onSubmit={save}>
      {fields.map(([field, label], at) => (
        <TextArea
          key={field}
          label={label}
          hint={threeQuestions[at]}
          rows={2}
          maxLength={2_000}
          value={typedIn(field)}
          onChange={(event) => change({ typed: { ...draft.typed, [field]: event.target.value } })}
        />
      ))}
      <FormError>{error}</FormError>
      <FormEnd>
        {onDone ? (
          <Button onClick={onDone}>Cancel</Button>
        ) : (
          <Button look="quiet" onClick={() => act(answerFeedback, { id: row.id, clear: true })}>
            It is clear as it stands
          </Button>
        )}
        <Button type="submit" look={row.situation ? 'plain' : 'primary'}>
          Keep the answers
        </Button>
      </FormEnd>
    </form>
  );
}
