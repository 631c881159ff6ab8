import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { editAdvice, keepAdvice } from '#core/people/advice/actions.ts';
import { type Advice, followings, followingTitles } from '#core/people/advice/advice.ts';
import { warmUpOf } from '#core/people/advice/warm-up.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';
import { isMac, Kbd } from '../../ui/kbd.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { PeoplePicker } from '../people-picker.tsx';
import styles from './advice.module.css';
import { quoted } from './advice-words.ts';
import { OutcomeForm } from './outcome-form.tsx';

type AdviceDialogProps = { readonly person?: string | undefined; readonly advice?: string | undefined; readonly edits?: true | undefined };

/** Keeps a piece of advice, says what came of one, or changes it. */
export default function AdviceDialog({ person, advice: id, edits }: AdviceDialogProps) {
  const career = useCareer();
  const row = id === undefined ? undefined : career.advice.get(id);
  const name = career.person.get(row?.from ?? person ?? '')?.name;
  if (id !== undefined && !row)
    return (
      <Dialog title="Advice" onClose={closeDialog}>
        <p>This advice is no longer there.</p>
      </Dialog>
    );
  if (row && !edits)
    return (
      <Dialog title={`What came of ${name ?? 'their'}’s advice`} onClose={closeDialog}>
        <blockquote className={styles.quote}>{quoted(row.said)}</blockquote>
        <OutcomeForm advice={row} onDone={closeDialog} onCancel={closeDialog} />
      </Dialog>
    );
  return (
    <Dialog title={row ? 'Change the advice' : name ? `Advice from ${name}` : 'Write down advice'} onClose={closeDialog}>
      <AdviceFields row={row} person={person} />
    </Dialog>
  );
}

const unsaid = '';
const followOptions = [...followings.map((value) => ({ value: value as string, title: followingTitles[value] })), { value: unsaid, title: 'Not yet' }];

function AdviceFields({ row, person }: { row: Advice | undefined; person: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const known = person === undefined ? undefined : career.person.get(person);
  const [start] = useState(() => ({
    from: row ? [row.from] : known ? [known.id] : ([] as string[]),
    said: row?.said ?? '',
    asked: row?.asked ?? (known && warmUpOf(career, known)?.asked?.asked) ?? '',
    day: row?.day ?? today,
    followed: (row?.followed ?? unsaid) as string,
    outcome: row?.outcome ?? '',
    told: row?.told ?? '',
  }));
  const { draft, change, drop } = useKeptDraft(`advice-${row?.id ?? `new-${person ?? ''}`}`, start);
  const [error, setError] = useState('');
  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const [from] = draft.from;
    if (from === undefined) return setError('Choose who gave the advice.');
    const asked = draft.asked.trim();
    const followed = followings.find((one) => one === draft.followed);
    const outcome = row
      ? await act(editAdvice, {
          id: row.id,
          from,
          said: draft.said.trim(),
          asked: asked || null,
          day: draft.day,
          followed: followed ?? null,
          outcome: draft.outcome.trim() || null,
          told: draft.told || null,
        })
      : await act(keepAdvice, { from, said: draft.said.trim(), day: draft.day, ...(asked ? { asked } : {}) });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  return (
    <form onSubmit={save} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save(event)}>
      {(row !== undefined || person === undefined) && (
        <PeoplePicker label="Who gave it" values={draft.from} onChange={(people) => change({ from: people.slice(-1) })} />
      )}
      <TextArea label="What they advised" rows={4} maxLength={5_000} value={draft.said} onChange={(event) => change({ said: event.target.value })} />
      <TextArea label="What you had asked" rows={2} maxLength={5_000} value={draft.asked} onChange={(event) => change({ asked: event.target.value })} />
      <TextField label="Day" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
      {row && (
        <>
          <Choice label="Did you follow it?" options={followOptions} value={draft.followed} onChange={(followed) => change({ followed })} />
          <TextArea label="What came of it" rows={3} maxLength={5_000} value={draft.outcome} onChange={(event) => change({ outcome: event.target.value })} />
          <TextField label="Told them on" type="date" max={today} value={draft.told} onChange={(event) => change({ told: event.target.value })} />
        </>
      )}
      <FormError>{error}</FormError>
      <FormEnd>
        <span className={styles.keys}>
          <Kbd>{isMac() ? '⌘ Enter' : 'Ctrl Enter'}</Kbd> saves
        </span>
        <Button look="primary" type="submit">
          {row ? 'Save' : 'Keep the advice'}
        </Button>
      </FormEnd>
    </form>
  );
}
