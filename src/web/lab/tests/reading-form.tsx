import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Experiment } from '#core/experiments/experiments.ts';
import { noteReading } from '#core/experiments/run-actions.ts';
import { weeksOf } from '#core/experiments/schedule.ts';
import { energyTitle, signed } from '#core/experiments/test-words.ts';
import { type Day, type Week, weekOf } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormError, SelectField, TextField } from '../../ui/field.tsx';
import { weekInWords } from '../../ui/words.ts';
import styles from './readings.module.css';

const energies = [-2, -1, 0, 1, 2].map((energy) => ({ value: String(energy), title: `${signed(energy)} ${energyTitle(energy)}` }));

/** Notes a week of a running test: the energy it gave or took, and a line. An earlier week can be noted or changed too. */
export function ReadingForm({ row, today }: { row: Experiment; today: Day }) {
  const now = weekOf(today);
  const [params] = useSearchParams();
  const weeks = weeksOf(row, today).filter(({ week, state }) => state !== 'ahead' && week <= now);
  const asked = weeks.find(({ week }) => week === params.get('week'))?.week ?? weeks.at(-1)?.week ?? now;
  const [week, setWeek] = useState<Week>(asked);
  return (
    <Card title={week === now ? 'How did this week feel?' : `How did the week of ${weekInWords(week, now)} feel?`}>
      {weeks.length > 1 && (
        <SelectField label="Week" value={week} onChange={(event) => setWeek(event.target.value)}>
          {weeks.toReversed().map((one) => (
            <option key={one.week} value={one.week}>
              {one.week === now ? 'This week' : weekInWords(one.week, now)}
              {one.reading ? `, noted ${signed(one.reading.energy)}` : ''}
            </option>
          ))}
        </SelectField>
      )}
      {/* What was noted, or taken back, since is what the form begins with. */}
      <WeekFields key={JSON.stringify([week, weeks.find((one) => one.week === week)?.reading])} row={row} week={week} now={now} />
    </Card>
  );
}

function WeekFields({ row, week, now }: { row: Experiment; week: Week; now: Week }) {
  const act = useAct();
  const held = row.readings?.find((one) => one.week === week);
  const { draft, change, drop } = useKeptDraft(`reading-${row.id}-${week}`, { energy: held ? String(held.energy) : '', line: held?.line ?? '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.energy === '') return setError('Choose how it felt first; the line can stay empty.');
    const said = { id: row.id, week, energy: Number(draft.energy), ...(draft.line.trim() ? { line: draft.line.trim() } : {}) };
    const outcome = await act(noteReading, said, { title: week === now ? 'Week noted' : `Week of ${weekInWords(week, now)} noted` });
    if (outcome.ok) drop();
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <form noValidate onSubmit={save} className={styles.fields}>
      <Choice label="Energy" options={energies} value={draft.energy || undefined} onChange={(energy) => change({ energy })} />
      <TextField
        label="In a line"
        maxLength={300}
        placeholder="The one-to-ones went by quickly"
        value={draft.line}
        onChange={(event) => change({ line: event.target.value })}
      />
      <FormError>{error}</FormError>
      <div className={styles.save}>
        <Button look="primary" type="submit">
          {held ? 'Change it' : 'Note it'}
        </Button>
      </div>
    </form>
  );
}
