import { type FormEvent, useState } from 'react';
import { ladderLimits } from '#core/ladders/ladders.ts';
import { Button } from '../../../ui/button.tsx';
import { FormError, TextField } from '../../../ui/field.tsx';
import type { Refused } from './edits.ts';
import styles from './sheet.module.css';

/** One more level or skill, by its name; the box stays for the next. */
export function AddLine({ label, button, onAdd }: { label: string; button: string; onAdd: (title: string) => Promise<Refused> }) {
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState<string>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const reason = await onAdd(title.trim());
    setRefused(reason);
    if (!reason) setTitle('');
  };
  return (
    <form className={styles.add} onSubmit={add} noValidate>
      <TextField label={label} maxLength={ladderLimits.title} value={title} onChange={(event) => setTitle(event.target.value)} />
      <Button type="submit" disabled={title.trim() === ''}>
        {button}
      </Button>
      <FormError>{refused}</FormError>
    </form>
  );
}
