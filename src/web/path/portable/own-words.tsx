import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { holdsOwnWord } from '#core/insights/words-to-leave.ts';
import { addTerm, removeTerm } from '#core/journal/portable/actions.ts';
import { type TermKind, termKinds } from '#core/journal/portable/terms.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, SelectField, TextField } from '../../ui/field.tsx';
import { projectsToChoose } from '../learning/learning-words.ts';
import styles from './portable.module.css';

const titles: Record<TermKind, string> = { customer: 'Customer', 'code-name': 'Code name', other: 'Other' };

/** The person’s own list of words not to take along: what the app could not know by itself. */
export function OwnWords() {
  const career = useCareer();
  const act = useAct();
  const { draft, change, drop } = useKeptDraft<{ word: string; is: TermKind }>('word-to-leave', { word: '', is: 'customer' });
  const [error, setError] = useState('');
  const terms = [...career.term.values()].sort((a, b) => (a.word.toLowerCase() < b.word.toLowerCase() ? -1 : 1));
  const names = projectsToChoose(career, []).filter(({ name }) => !holdsOwnWord(career, name));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.word.trim() === '') return setError('Write the word first.');
    const outcome = await act(addTerm, { word: draft.word.trim(), is: draft.is }, { title: `“${draft.word.trim()}” is on your list` });
    if (!outcome.ok) return setError(outcome.reason);
    setError('');
    drop();
    change({ word: '', is: draft.is });
  };
  return (
    <Card title="Words not to take along" eyebrow="Your own list">
      <p className={styles.muted}>Customers and code names. They are marked in every entry, on this machine only.</p>
      <form noValidate onSubmit={add} className={styles.add}>
        <TextField label="A word or name" maxLength={120} autoComplete="off" value={draft.word} onChange={(event) => change({ word: event.target.value })} />
        <SelectField label="What it is" value={draft.is} onChange={(event) => change({ is: termKinds.find((one) => one === event.target.value) ?? 'other' })}>
          {termKinds.map((one) => (
            <option key={one} value={one}>
              {titles[one]}
            </option>
          ))}
        </SelectField>
        <Button type="submit">Add the word</Button>
      </form>
      <FormError>{error}</FormError>
      {terms.length > 0 && (
        <ul className={styles.terms} aria-label="Words not to take along">
          {terms.map(({ id, word, is }) => (
            <li key={id}>
              <span>
                {word} <small>{titles[is].toLowerCase()}</small>
              </span>
              <button type="button" aria-label={`Take ${word} off the list`} onClick={() => act(removeTerm, { id })}>
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {names.length > 0 && (
        <details className={styles.more}>
          <summary>Is a project of yours a code name?</summary>
          <ul className={styles.names}>
            {names.map(({ id, name }) => (
              <li key={id}>
                <Button
                  small
                  onClick={() => act(addTerm, { word: name.slice(0, 120), is: 'code-name' }, { title: `“${name}” is on your list` })}
                  aria-label={`${name}: add to the list`}
                >
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
