import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ComposedSection, ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { documentId } from '#core/documents/documents.ts';
import { useCareer } from '../book/book.tsx';
import { useKeptDraft } from '../people/kept-draft.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { FormError, TextArea } from '../ui/field.tsx';
import styles from './documents.module.css';
import { sourceName, sourcePath } from './source-path.ts';
import { useLine } from './use-line.ts';

type PanelProps = { readonly line: ShownLine; readonly section: ComposedSection; readonly of: DocumentKey; readonly onClose: () => void };

/** What can be done with a line: other words, left out, moved, traced to what it was made from. */
export function LinePanel({ line, section, of, onClose }: PanelProps) {
  const { reword, follow, leaveOut, remove, move, canMove } = useLine(line, section, of);
  const { draft, change, drop } = useKeptDraft(`document-${documentId(of)}-${line.id}`, { text: line.text });
  const [error, setError] = useState('');
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), []);
  const career = useCareer();
  const sources = line.sources.flatMap((one) => {
    const path = sourcePath(one);
    return path ? [{ to: path.to, label: (line.sources.length > 1 && sourceName(career, one)) || path.label }] : [];
  });
  const worded = line.state === 'pinned' || line.state === 'changed';
  const gone = worded && line.drafted === undefined;
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.text.trim() === line.text.trim()) return onClose();
    const outcome = await reword(draft.text);
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form ref={panel} className={styles.panel} noValidate onSubmit={save} onKeyDown={onKeyDown}>
      <TextArea
        label="Wording"
        rows={line.text.length > 90 ? 4 : 2}
        maxLength={5_000}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      {line.remark && <p className={styles.note}>{line.remark}</p>}
      {worded && line.drafted !== undefined && line.state === 'pinned' && (
        <p className={styles.note}>
          The record says: <q dir="auto">{line.drafted}</q>
        </p>
      )}
      {gone && <p className={styles.note}>What it was made from is no longer in the record. Your words stay.</p>}
      <FormError>{error}</FormError>
      <div className={styles.tools}>
        <Button look="primary" small type="submit">
          Save wording
        </Button>
        {worded && !gone && (
          <Button small onClick={() => follow()}>
            As the record says it
          </Button>
        )}
        {line.state === 'own' || gone ? (
          <Button small onClick={() => remove()}>
            Remove line
          </Button>
        ) : (
          <Button small onClick={() => leaveOut()}>
            Leave out
          </Button>
        )}
        {canMove(-1) && (
          <Button small look="quiet" onClick={() => move(-1)}>
            Move up
          </Button>
        )}
        {canMove(1) && (
          <Button small look="quiet" onClick={() => move(1)}>
            Move down
          </Button>
        )}
        {sources.map(({ to, label }) => (
          <LinkButton key={to} small look="quiet" to={to}>
            {label}
          </LinkButton>
        ))}
        <Button small look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
}
