import { type FormEvent, useState } from 'react';
import { addUpdateLine } from '#core/updates/actions.ts';
import { sectionTitles, type UpdateSection } from '#core/updates/updates.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import styles from './updates.module.css';

/** A line of one's own. */
export function NewLine({ update, section, prompt }: { update: string; section: UpdateSection; prompt: string }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`update-line-${update}-${section}`, { text: '' });
  const [error, setError] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return setError('Write the line first.');
    const outcome = await act(addUpdateLine, { update, section, text: draft.text.trim() });
    setError(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) drop();
  };
  return (
    <form noValidate onSubmit={add} className={styles.newLine}>
      <TextField
        label={`Another line under ${sectionTitles[section]}`}
        placeholder={prompt}
        maxLength={2_000}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Button type="submit" aria-label={`Add the line under ${sectionTitles[section]}`}>
        Add
      </Button>
      <FormError>{error}</FormError>
    </form>
  );
}
