import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { editFeedback } from '#core/conversations/feedback-actions.ts';
import { feedbackOfEntry } from '#core/conversations/feedback-state.ts';
import { followEntry, keepFeedback } from '#core/insights/keep-feedback.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';
import styles from '../conversations.module.css';
import { asSaid } from '../talk-words.ts';

type FeedbackDialogProps = {
  readonly feedback?: string | undefined;
  readonly entry?: string | undefined;
  readonly person?: string | undefined;
  readonly conversation?: string | undefined;
};
type Clarity = 'vague' | 'clear';

/** Keeps feedback as it was said, makes it of a journal entry, or changes it. */
export function FeedbackDialog({ feedback: id, entry: entryId, person, conversation }: FeedbackDialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.feedback.get(id);
  const entry = entryId === undefined ? undefined : career.entry.get(entryId);
  const giver = row?.from ?? person ?? entry?.people?.find((who) => career.person.has(who));
  const { draft, change, drop } = useKeptDraft(`feedback-${id ?? entryId ?? `new-${person ?? ''}-${conversation ?? ''}`}`, {
    from: giver === undefined ? ([] as string[]) : [giver],
    said: row?.said ?? '',
    about: row?.about ?? '',
    day: row?.day ?? today,
    clear: 'vague' as Clarity,
  });
  const [error, setError] = useState('');
  const from = draft.from[0];
  const about = draft.about.trim();
  const keep = () => {
    const said = { from, about: about || undefined, clear: draft.clear === 'clear' || undefined };
    if (row) return act(editFeedback, { id: row.id, from: from ?? null, about: about || null, said: draft.said.trim(), day: draft.day });
    if (entry) return act(followEntry, { entry: entry.id, ...said });
    return act(keepFeedback, { ...said, said: draft.said.trim(), day: draft.day, conversation });
  };
  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const outcome = await keep();
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
    const made = outcome.writes.find((write) => write.kind === 'feedback' && !row)?.id;
    if (made && conversation === undefined) go(`/conversations/${made}`);
  };
  const followed = entry && feedbackOfEntry(career, entry.id);
  return (
    <Dialog title={row ? 'Change the feedback' : entry ? 'Follow up feedback' : 'Write down feedback'} onClose={closeDialog}>
      {followed ? (
        <>
          <p>This entry is followed up already.</p>
          <FormEnd>
            <Button
              look="primary"
              onClick={() => {
                closeDialog();
                go(`/conversations/${followed.id}`);
              }}
            >
              Open it
            </Button>
          </FormEnd>
        </>
      ) : (
        <form noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save(event)}>
          {entry && <blockquote className={styles.quote}>{asSaid(entry.text)}</blockquote>}
          <PeoplePicker
            label="Who said it"
            values={draft.from}
            onChange={(people) => change({ from: people.slice(-1) })}
            hint="Empty where it came without a name"
          />
          {!entry && (
            <>
              <TextArea
                label="What they said, in their words"
                rows={3}
                maxLength={5_000}
                value={draft.said}
                onChange={(event) => change({ said: event.target.value })}
              />
              <TextField label="Day" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
            </>
          )}
          <TextField label="About which piece of work" maxLength={300} value={draft.about} onChange={(event) => change({ about: event.target.value })} />
          {!row && (
            <Choice<Clarity>
              label="Is it something you could see yourself do?"
              options={[
                { value: 'vague', title: 'Still vague' },
                { value: 'clear', title: 'Clear as it stands' },
              ]}
              value={draft.clear}
              onChange={(clear) => change({ clear })}
            />
          )}
          <FormError>{error}</FormError>
          <FormEnd>
            <Button onClick={closeDialog}>Cancel</Button>
            <Button look="primary" type="submit">
              {row ? 'Save' : 'Keep it'}
            </Button>
          </FormEnd>
        </form>
      )}
    </Dialog>
  );
}
