import { type FormEvent, useId, useState } from 'react';
import { pausePerson } from '#core/people/actions.ts';
import type { Person } from '#core/people/people.ts';
import type { Rhythm } from '#core/people/rhythm.ts';
import { addDays, type Day } from '#core/time.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { FormError, TextField } from '../ui/field.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './person-page.module.css';

const spans = [
  { days: 7, title: 'A week' },
  { days: 14, title: 'Two weeks' },
  { days: 30, title: 'A month' },
  { days: 91, title: 'Three months' },
];

/** Keeps somebody out of what is due until a day; without a rhythm there is nothing to pause. */
export function PausePanel({ person, rhythm, today }: { person: Person; rhythm: Rhythm; today: Day }) {
  const act = useAct();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(addDays(today, 30));
  const [error, setError] = useState('');
  if (rhythm.state === 'none') return null;
  if (rhythm.state === 'paused')
    return <Button onClick={() => act(pausePerson, { id: person.id, until: null }, { title: 'Pause ended' })}>End the pause</Button>;

  const pause = async (until: Day) => {
    if (until <= today) return setError('Choose a day to come.');
    const outcome = await act(pausePerson, { id: person.id, until }, { title: `Paused until ${dayInWords(until, today)}` });
    if (!outcome.ok) return setError(outcome.reason);
    setError('');
    setOpen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    pause(day);
  };
  return (
    <>
      <Button aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        Pause until…
      </Button>
      <form id={panel} hidden={!open} className={styles.panel} onSubmit={submit}>
        <div className={styles.pause}>
          {spans.map((span) => (
            <Button key={span.days} onClick={() => pause(addDays(today, span.days))}>
              {span.title}
            </Button>
          ))}
          <TextField label="Until" type="date" min={addDays(today, 1)} value={day} onChange={(event) => setDay(event.target.value)} />
          <Button type="submit">Pause</Button>
        </div>
        <FormError>{error}</FormError>
      </form>
    </>
  );
}
