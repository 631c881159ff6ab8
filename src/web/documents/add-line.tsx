import { type FormEvent, useRef, useState } from 'react';
import { addLine } from '#core/documents/actions.ts';
import type { ComposedSection } from '#core/documents/compose.ts';
import { type DocumentKey, documentId } from '#core/documents/documents.ts';
import { useAct } from '../book/book.tsx';
import { useKeptDraft } from '../people/kept-draft.ts';
import { Button } from '../ui/button.tsx';
import { FormError, TextField } from '../ui/field.tsx';
import styles from './documents.module.css';

/** Adds a line that is in no record. */
export function AddLine({ section, of, bare }: { section: ComposedSection; of: DocumentKey; bare: boolean }) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [error, setError] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const { draft, change, drop } = useKeptDraft(`document-${documentId(of)}-add-${section.id}`, { text: '' });
  const close = () => {
    setOpen(false);
    setError('');
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(addLine, { document: of, section: section.id, text: draft.text });
    if (!outcome.ok) return setError(draft.text.trim() === '' ? 'Write the line first.' : outcome.reason);
    drop();
    close();
  };
  if (!open)
    return (
      <Button ref={button} small look="quiet" aria-label={`Add a line to ${section.name}`} onClick={() => setOpen(true)}>
        {bare ? `Add a line to ${section.name}` : 'Add a line'}
      </Button>
    );
  return (
    <form className={styles.add} noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <TextField
        label={`A line of your own in ${section.name}`}
        autoFocus
        maxLength={5_000}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <FormError>{error}</FormError>
      <div className={styles.tools}>
        <Button small look="primary" type="submit">
          Add it
        </Button>
        <Button small look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
