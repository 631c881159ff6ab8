import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { PortableRow } from '#core/insights/portable-evidence.ts';
import { marksFor } from '#core/insights/words-to-leave.ts';
import { editEntry } from '#core/journal/actions.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { withoutMarks } from '#core/journal/portable/marks.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import { isMac, Kbd } from '../../ui/kbd.tsx';
import { dayInWords } from '../../ui/words.ts';
import { MarkedText, MarkReasons } from './marked-text.tsx';
import styles from './portable.module.css';

type EditorProps = {
  readonly row: PortableRow;
  readonly today: Day;
  /** Where it stands among all: "3 of 12 to do". */
  readonly place: string;
  readonly onKept: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** One entry as it was written, with what is marked in it, and beside it the version to keep: proposed, then the person’s own. */
export function SafeEditor({ row: { entry }, today, place, onKept, onNext, onBack }: EditorProps) {
  const career = useCareer();
  const act = useAct();
  const marks = marksFor(career, entry, entry.text);
  const proposed = withoutMarks(entry.text, marks);
  const { draft, change, drop } = useKeptDraft(`safe-${entry.id}`, { text: entry.safeText ?? proposed });
  const [error, setError] = useState('');
  const left = marksFor(career, entry, draft.text);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const text = draft.text.trim();
    if (text === '') return setError('Write a line first, or go on to the next one.');
    const outcome = await act(editEntry, { id: entry.id, safeText: text }, { title: 'Version to keep saved' });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onKept();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };
  return (
    <Card
      title={`${entryTypeTitles[entry.type]} of ${dayInWords(entry.day, today)}`}
      eyebrow={place}
      aside={<Link href={`/journal?entry=${entry.id}`}>In your journal</Link>}
    >
      <h3 className={styles.step}>As you wrote it</h3>
      <MarkedText text={entry.text} marks={marks} />
      {marks.length > 0 ? (
        <MarkReasons text={entry.text} marks={marks} label="What is marked, and why" />
      ) : (
        <p className={styles.muted}>Nothing in it is marked. Read it once as somebody from outside would, then keep it.</p>
      )}
      <form noValidate onSubmit={save} onKeyDown={onKeyDown} className={styles.form}>
        <TextArea
          label="The version to keep"
          rows={5}
          maxLength={20_000}
          autoFocus
          hint={entry.safeText ? 'As you kept it.' : 'A proposal: each marked word is replaced. Change it until it is yours.'}
          value={draft.text}
          onChange={(event) => {
            setError('');
            change({ text: event.target.value });
          }}
        />
        {draft.text !== proposed && (
          <p className={styles.proposal}>
            <Button small look="quiet" onClick={() => change({ text: proposed })}>
              Begin again from the proposal
            </Button>
          </p>
        )}
        {left.length > 0 && (
          <div className={styles.warning} role="status">
            <p>Still marked in it. Keep a word only where you know that you may.</p>
            <MarkReasons text={draft.text} marks={left} label="Still marked in the version to keep" />
          </div>
        )}
        <FormError>{error}</FormError>
        <FormEnd>
          <span className={styles.hint}>
            <Kbd>{isMac() ? '⌘ Enter' : 'Ctrl Enter'}</Kbd> keeps it and goes on
          </span>
          <Button onClick={onBack}>Back</Button>
          <Button onClick={onNext}>Next</Button>
          <Button look="primary" type="submit">
            {left.length > 0 ? 'Keep it as it is' : 'Keep this version'}
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}
