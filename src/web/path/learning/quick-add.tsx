import { type FormEvent, useState } from 'react';
import { addLearning } from '#core/learning/actions.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import styles from './learning.module.css';

/** One line and Enter: a title is enough, the rest can wait. */
export function QuickAdd() {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft('learning-quick', { title: '' });
  const [error, setError] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const title = draft.title.trim();
    if (title === '') return setError('Write its title first.');
    const outcome = await act(addLearning, { title }, { title: `${title} added` });
    if (!outcome.ok) return setError(outcome.reason);
    setError('');
    drop();
  };
  return (
    <>
      <form noValidate onSubmit={add} className={styles.quick}>
        <TextField
          label="A title to take up"
          placeholder="A book, a course, a talk somebody named"
          maxLength={300}
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Button type="submit">Add the title</Button>
      </form>
      <FormError>{error}</FormError>
    </>
  );
}
