import { type FormEvent, useState } from 'react';
import { setCommittee } from '#core/committee/actions.ts';
import { majorityOf } from '#core/committee/odds.ts';
import type { RoomMap } from '#core/insights/room-map.ts';
import { sayNumber } from '#core/say.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, FormRow, TextField } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { OddsDisclosure } from './odds-disclosure.tsx';
import styles from './room.module.css';

const asNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What is decided, when, by how many; and what that would mean in odds, for whoever asks. */
export function RoomSettings({ map }: { map: RoomMap }) {
  const act = useAct();
  const { goal = '', on = '', size, needed } = map.committee;
  const { draft, change, drop } = useKeptDraft('room-settings', { goal, on, size: size?.toString() ?? '', needed: needed?.toString() ?? '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(setCommittee, {
      goal: draft.goal.trim() || null,
      on: draft.on || null,
      size: asNumber(draft.size),
      needed: asNumber(draft.needed),
    });
    setError(outcome.ok ? '' : outcome.reason);
  };
  const field = (name: 'goal' | 'on' | 'size' | 'needed') => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <Card title="The discussion">
      <form noValidate onSubmit={save} onReset={drop}>
        <TextField label="What is decided" placeholder="Group Product Manager" maxLength={200} {...field('goal')} />
        <FormRow>
          <TextField label="Next discussed on" type="date" {...field('on')} />
          <TextField
            label="How many are in the room"
            inputMode="numeric"
            placeholder={String(map.seats.length)}
            hint="Empty: as many as you named"
            {...field('size')}
          />
          <TextField
            label="How many have to agree"
            inputMode="numeric"
            placeholder={String(majorityOf(map.size))}
            hint="Empty: more than half"
            {...field('needed')}
          />
        </FormRow>
        <FormError>{error}</FormError>
        <div className={styles.buttons}>
          <Button type="submit">Save the discussion</Button>
        </div>
      </form>
      <details className={styles.more}>
        <summary>How well the room knows your work, as a share</summary>
        <p>
          {Math.round(map.coverage * 100)} of 100: the mean over {sayNumber(map.size)} {map.size === 1 ? 'seat' : 'seats'}
          {map.size > map.seats.length && ', those without a name counted as nothing'}. It grows with what each sees and halves in 26 weeks. These rates are a
          model’s, not measured on anybody.
        </p>
        <ul aria-label="The share, person by person" className={styles.shares}>
          {map.seats.map(({ row, person, known }) => (
            <li key={row.id}>
              <span>{person.name}</span>
              <span>{Math.round(known * 100)}</span>
            </li>
          ))}
        </ul>
      </details>
      <OddsDisclosure map={map} />
    </Card>
  );
}
