import { type FormEvent, useState } from 'react';
import { openNeed } from '#core/board/actions.ts';
import { needTitle } from '#core/need-words.ts';
import { skills } from '#core/skills/skills.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import styles from './board.module.css';

/** A need in own words, or a skill by its title. */
export function OwnNeed({ onAdded }: { onAdded: (need: string) => void }) {
  const act = useAct();
  const [words, setWords] = useState('');
  const [error, setError] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(openNeed, { need: words }, { title: `Need added: ${needTitle(words)}` });
    if (!outcome.ok) return setError(outcome.reason);
    setWords('');
    setError('');
    onAdded(words);
  };
  return (
    <form className={styles.ownNeed} onSubmit={add}>
      <TextField
        label="Something else you need"
        list="skills-of-the-map"
        placeholder="As pricing, hiring, staying calm in hard meetings"
        autoComplete="off"
        maxLength={120}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <datalist id="skills-of-the-map">
        {skills.map((skill) => (
          <option key={skill.id} value={skill.title} />
        ))}
      </datalist>
      <Button type="submit">Add the need</Button>
      <FormError>{error}</FormError>
    </form>
  );
}
