import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import styles from './map.module.css';

type NoneFormProps = { readonly title: string; readonly onSay: (why: string) => void; readonly onClose: () => void };

/** Why none of the framework's skills is like this one: an answer as good as any. */
export function NoneForm({ title, onSay, onClose }: NoneFormProps) {
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() === '') return setAsked(true);
    onClose();
    onSay(why.trim());
  };
  return (
    <form
      className={styles.noneForm}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      noValidate
      aria-label={`None of ours: ${title}`}
    >
      <TextField
        label="None of ours, because"
        autoFocus
        maxLength={300}
        error={asked && why.trim() === '' ? 'Say it in a few words.' : undefined}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Button type="submit" look="primary">
        Save
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  );
}
