import { type FormEvent, useState } from 'react';
import { pausePerson } from '#core/people/actions.ts';
import { addDays, type Day } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormError, TextField } from '../ui/field.tsx';
import { dayInWords } from '../ui/words.ts';
import styles from './snooze-dialog.module.css';

const spans = [
  { days: 7, title: 'In a week' },
  { days: 30, title: 'In a month' },
];

/** Puts somebody who is due off to a later day; they are due again then, and not late. */
export default function SnoozeDialog({ person: id }: { readonly person: string }) {
  const row = useCareer().person.get(id);
  const act = useAct();
  const today = useToday();
  const [day, setDay] = useState(addDays(today, 14));
  const [error, setError] = useState('');
  const put = async (until: Day) => {
    if (!(until > today)) return setError('Choose a day to come.');
    const outcome = await act(pausePerson, { id, until }, { title: `${row?.name ?? 'They'} can wait until ${dayInWords(until, today)}` });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(day);
  };
  return (
    <Dialog title={row ? `${row.name}, later` : 'Later'} onClose={closeDialog}>
      <form noValidate onSubmit={submit}>
        <p className={styles.lead}>They are due again on that day, not late. A contact in between starts the clock anyway.</p>
        <div className={styles.spans}>
          {spans.map((span) => (
            <Button key={span.days} look="primary" onClick={() => put(addDays(today, span.days))}>
              {span.title}
            </Button>
          ))}
        </div>
        <div className={styles.until}>
          <TextField label="Or on a day" type="date" min={addDays(today, 1)} value={day} onChange={(event) => setDay(event.target.value)} />
          <Button type="submit">On that day</Button>
        </div>
        <FormError>{error}</FormError>
      </form>
    </Dialog>
  );
}
