import { type FormEvent, useState } from 'react';
import { setRhythm } from '#core/people/actions.ts';
import { groupRhythmOf } from '#core/people/chosen-rhythm.ts';
import { type Person, rhythms, rhythmTitle } from '#core/people/people.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import styles from './person-page.module.css';

/** The rhythm, changed where it stands: one of the usual ones, a number of weeks of one's own, that of a group, or none. */
export function RhythmSelect({ person }: { person: Person }) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const [weeks, setWeeks] = useState('');
  const [error, setError] = useState('');
  const group = groupRhythmOf(useCareer(), person);
  const now = person.rhythmWeeks;
  const own = now !== undefined && !rhythms.some((rhythm) => rhythm.weeks === now);

  const set = async (chosen: number | null, never = false) => {
    const weeks = chosen ?? (never ? undefined : group?.weeks);
    const title = weeks === undefined ? 'Rhythm ended' : `Rhythm: ${rhythmTitle(weeks).toLowerCase()}`;
    const outcome = await act(setRhythm, { id: person.id, weeks: chosen, never }, { title });
    if (!outcome.ok) return setError(outcome.reason);
    setError('');
    setAsking(false);
  };
  const choose = (value: string) => {
    if (value === 'never') return set(null, true);
    if (value !== 'own') return set(value === '' ? null : Number(value));
    setWeeks(now === undefined ? '' : String(now));
    setAsking(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set(Number(weeks.trim() || Number.NaN));
  };
  return (
    <>
      <select
        className={styles.rhythm}
        aria-label="Rhythm"
        value={asking ? 'own' : (now ?? (person.noRhythm ? 'never' : ''))}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{group ? `${rhythmTitle(group.weeks)}, by group` : 'None'}</option>
        {(group || person.noRhythm) && <option value="never">None at all</option>}
        {rhythms.map((rhythm) => (
          <option key={rhythm.weeks} value={rhythm.weeks}>
            {rhythm.title}
          </option>
        ))}
        {own && <option value={now}>{rhythmTitle(now)}</option>}
        <option value="own">Every … weeks</option>
      </select>
      {asking && (
        <form className={styles.own} onSubmit={submit}>
          {/* biome-ignore lint/a11y/noAutofocus: it appears because somebody asked to type a number */}
          <input aria-label="Weeks between contacts" inputMode="numeric" autoFocus value={weeks} onChange={(event) => setWeeks(event.target.value)} /> weeks
          <Button small type="submit">
            Set
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => {
              setAsking(false);
              setError('');
            }}
          >
            Cancel
          </Button>
          {error && (
            <p role="alert" className={styles.error}>
              {error}
            </p>
          )}
        </form>
      )}
    </>
  );
}
