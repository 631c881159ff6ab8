import { type FormEvent, useState } from 'react';
import { fitsFor } from '#core/insights/give-back.ts';
import { addWant, dropWant, meetWant } from '#core/people/advice/exchange-actions.ts';
import { openWants } from '#core/people/advice/wants.ts';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import styles from './advice.module.css';
import { onDay } from './advice-words.ts';
import { Fits } from './fits.tsx';

/** What somebody said they need: kept in mind, with what of yours may meet it. */
export function WantsCard({ person, today }: { person: Person; today: Day }) {
  const career = useCareer();
  const act = useAct();
  const [words, setWords] = useState('');
  const [error, setError] = useState('');
  const open = openWants(person);
  const met = (person.wants ?? []).filter((one) => one.met !== undefined);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(addWant, { id: person.id, want: words });
    setError(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) setWords('');
  };
  return (
    <Card title="What they need">
      <ul className={styles.rows}>
        {open.map((want) => (
          <li key={`${want.since} ${want.want}`} className={styles.row} data-item>
            <p className={styles.said}>{want.want}</p>
            <p className={styles.fact}>Noted {onDay(want.since, today)}</p>
            <Fits fits={fitsFor(career, person, want, today)} person={person} want={want.want} today={today} />
            <p className={styles.buttons}>
              <Button small aria-label={`Met: ${want.want}`} onClick={() => act(meetWant, { id: person.id, want: want.want })}>
                Met
              </Button>
              <Button small look="quiet" aria-label={`Forget: ${want.want}`} onClick={() => act(dropWant, { id: person.id, want: want.want })}>
                Forget
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {met.length > 0 && <p className={styles.fact}>Given back before: {met.map((one) => `${one.want} (${onDay(one.met ?? one.since, today)})`).join('; ')}</p>}
      <form className={styles.add} onSubmit={add}>
        <TextField
          label="Something they mentioned"
          placeholder="Is hiring a growth PM"
          maxLength={300}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button type="submit">Keep in mind</Button>
      </form>
      <FormError>{error}</FormError>
    </Card>
  );
}
