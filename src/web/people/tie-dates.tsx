import { type FormEvent, useState } from 'react';
import { type Person, tieTitles } from '#core/people/people.ts';
import { dateTie, forgetTie } from '#core/people/tie-actions.ts';
import type { HeldTies } from '#core/people/ties.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { FormError, TextField } from '../ui/field.tsx';
import styles from './tie-dates.module.css';
import { tieInWords } from './tie-words.ts';

type DatesProps = { readonly person: Person; readonly held: HeldTies[number]; readonly at: number; readonly today: Day };

/** When one tie began and ended; one with an end stays as a former one. */
export function TieDates({ person, held, at, today }: DatesProps) {
  const act = useAct();
  const [from, setFrom] = useState(held.from ?? '');
  const [to, setTo] = useState(held.to ?? '');
  const [error, setError] = useState('');
  const title = tieTitles[held.tie] ?? held.tie;
  const changed = from.trim() !== (held.from ?? '') || to.trim() !== (held.to ?? '');
  const save = async (end: string) => {
    const [began, ended] = [from.trim() || null, end.trim() || null];
    const said = tieInWords({ tie: held.tie, ...(began && { from: began }), ...(ended && { to: ended }) });
    const outcome = await act(dateTie, { id: person.id, tie: held.tie, at, from: began, to: ended }, { title: said });
    if (!outcome.ok) return setError(outcome.reason);
    setTo(end.trim());
    setError('');
  };
  const change = (type: () => void) => {
    type();
    setError('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(to);
  };
  return (
    <form noValidate className={styles.tie} aria-label={`Dates: ${title}`} onSubmit={submit}>
      <strong>{title}</strong>
      <TextField label="Began" placeholder="2021-03" value={from} onChange={(event) => change(() => setFrom(event.target.value))} />
      <TextField label="Ended" placeholder={held.to === undefined ? 'goes on' : ''} value={to} onChange={(event) => change(() => setTo(event.target.value))} />
      <div className={styles.buttons}>
        {changed && (
          <Button small look="primary" type="submit">
            Save dates
          </Button>
        )}
        {held.to === undefined && to.trim() === '' && (
          <Button small onClick={() => save(today)} aria-label={`${title} ended today`}>
            Ended today
          </Button>
        )}
        {held.to !== undefined && (
          <Button small look="quiet" onClick={() => act(forgetTie, { id: person.id, tie: held.tie, at })} aria-label={`Remove: ${tieInWords(held)}`}>
            Remove
          </Button>
        )}
      </div>
      <div className={styles.error}>
        <FormError>{error}</FormError>
      </div>
    </form>
  );
}
