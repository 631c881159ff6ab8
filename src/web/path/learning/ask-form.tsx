import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import { noteUse } from '#core/insights/learning-used.ts';
import { entriesByDay } from '#core/journal/journal.ts';
import { editLearning, keepLearning, stateLearning } from '#core/learning/actions.ts';
import type { LearningAsk } from '#core/learning/asks.ts';
import { endOf, type Learning, type LearningState } from '#core/learning/learning.ts';
import { quote, sayOn } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { closeDialog, openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea } from '../../ui/field.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './learning.module.css';
import { projectsToChoose } from './learning-words.ts';

type FormProps = { readonly row: Learning; readonly today: Day };
type AskProps = FormProps & {
  readonly ask: LearningAsk;
  /** Asks the next thing in the same place. */
  readonly onAsk: (ask: LearningAsk) => void;
};

/** The one question there is about something: what was taken, where it was used, or whether it goes on. */
export function AskForm({ row, ask, today, onAsk }: AskProps) {
  if (ask === 'taken') return <TakenForm row={row} today={today} />;
  return ask === 'used' ? <UsedForm row={row} today={today} /> : <GoOn row={row} today={today} onDone={() => onAsk('taken')} />;
}

/** Ctrl-Enter saves from anywhere in a form, as everywhere. */
const savesBy = (save: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
};

function TakenForm({ row, today }: FormProps) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`taken-${row.id}`, { taken: '' });
  const [error, setError] = useState('');
  const end = endOf(row);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.taken.trim() === '') return setError('Write a line first; “nothing new” counts too.');
    const outcome = await act(editLearning, { id: row.id, taken: draft.taken.trim() }, { title: 'Written down' });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  return (
    <form noValidate onSubmit={save} onKeyDown={savesBy(save)}>
      {end && <p className={styles.muted}>You finished it {sayOn(end, today)}.</p>}
      <TextArea
        label="What did you take from it?"
        autoFocus
        rows={3}
        maxLength={5_000}
        hint="What will you do differently? One line is enough."
        value={draft.taken}
        onChange={(event) => change({ taken: event.target.value })}
      />
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={closeDialog}>Later</Button>
        <Button look="primary" type="submit">
          Keep it
        </Button>
      </FormEnd>
    </form>
  );
}

const entriesShown = 20;

function UsedForm({ row, today }: FormProps) {
  const career = useCareer();
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`used-${row.id}`, { line: '', project: '', entry: '' });
  const [error, setError] = useState('');
  const since = endOf(row) ?? '';
  const entries = entriesByDay(career.entry)
    .filter(({ day }) => day >= since)
    .slice(0, entriesShown);
  const projects = projectsToChoose(career, []);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const outcome = await act(noteUse, {
      id: row.id,
      line: draft.line.trim() || undefined,
      project: draft.project || undefined,
      entry: draft.entry || undefined,
    });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  return (
    <form noValidate onSubmit={save} onKeyDown={savesBy(save)}>
      {row.taken && <p className={styles.muted}>You took from it: {quote(row.taken, 160)}</p>}
      <TextArea
        label="Where have you used it?"
        rows={2}
        maxLength={2_000}
        value={draft.line}
        onChange={(event) => change({ line: event.target.value })}
        hint="A line, a project or an entry: one of them is enough. Learning is no evidence of a skill until it is used; an entry that names it is."
      />
      <FormRow>
        <SelectField label="In a project" value={draft.project} onChange={(event) => change({ project: event.target.value })}>
          <option value="">None</option>
          {projects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label="In an entry" value={draft.entry} onChange={(event) => change({ entry: event.target.value })}>
          <option value="">None</option>
          {entries.map(({ id, day, text }) => (
            <option key={id} value={id}>
              {`${dayInWords(day, today)}: ${quote(text, 60).slice(1, -1)}`}
            </option>
          ))}
        </SelectField>
      </FormRow>
      <FormError>{error}</FormError>
      <FormEnd>
        <Button onClick={() => openDialog({ name: 'capture', learning: row.id })}>Write an entry about it</Button>
        <Button look="primary" type="submit">
          Keep it
        </Button>
      </FormEnd>
    </form>
  );
}

function GoOn({ row, today, onDone }: FormProps & { readonly onDone: () => void }) {
  const act = useAct();
  const since = row.touched ?? row.begun;
  const end = async (state: LearningState) => {
    const outcome = await act(stateLearning, { id: row.id, state });
    if (!outcome.ok) return;
    if (state === 'done' && row.taken === undefined) onDone();
    else closeDialog();
  };
  const goOn = async () => {
    const outcome = await act(keepLearning, { id: row.id });
    if (outcome.ok) closeDialog();
  };
  return (
    <>
      <p>
        It is underway{since && `, and nothing was said about it since ${dayInWords(since, today)}`}. Setting it aside is a good answer too.{' '}
        <Link href="/playbook/P30" onClick={closeDialog}>
          Why learning is chosen by the gap
        </Link>
      </p>
      <FormEnd>
        <Button onClick={() => end('aside')}>Set it aside</Button>
        <Button onClick={() => end('done')}>It is done</Button>
        <Button look="primary" onClick={goOn}>
          It goes on
        </Button>
      </FormEnd>
    </>
  );
}
