import { type FormEvent, useState } from 'react';
import { needTitle } from '#core/need-words.ts';
import { groupRhythmOf } from '#core/people/chosen-rhythm.ts';
import { rhythms } from '#core/people/people.ts';
import { giveSeat } from '#core/people/seat-actions.ts';
import { ratingWords, servesNeed } from '#core/people/seats.ts';
import { addDays } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, TextField } from '../../ui/field.tsx';
import { PeoplePicker } from '../people-picker.tsx';
import { RhythmField } from '../rhythm-field.tsx';
import { groupRhythmTitle } from '../rhythm-words.ts';

const ratingOptions = [1, 2, 3].map((rating) => ({ value: String(rating), title: ratingWords[rating] ?? '' }));
const isNamed = (weeks: number): boolean => rhythms.some((rhythm) => rhythm.weeks === weeks);

/** Gives somebody the seat of a need, or changes it: why them, how well, how often, until when, told or not. */
export function SeatDialog({ need, person: given }: { readonly need: string; readonly person?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [who, setWho] = useState<readonly string[]>(given === undefined ? [] : [given]);
  const row = career.person.get(who[0] ?? '');
  const [start] = useState(() => {
    const known = given === undefined ? undefined : career.person.get(given);
    return { serving: known && servesNeed(known, need), weeks: known?.rhythmWeeks, byGroup: known && groupRhythmOf(career, known), aware: known?.aware };
  });
  const [form, setForm] = useState({
    rating: String(start.serving?.rating ?? 2),
    why: start.serving?.why ?? '',
    until: start.serving?.until ?? '',
    rhythm: start.weeks === undefined ? (start.serving || start.byGroup ? '' : '13') : isNamed(start.weeks) ? String(start.weeks) : 'own',
    ownWeeks: start.weeks !== undefined && !isNamed(start.weeks) ? String(start.weeks) : '',
    aware: start.aware === undefined ? '' : start.aware ? 'yes' : 'no',
  });
  const [error, setError] = useState('');
  const group = row && groupRhythmOf(career, row);
  const change = (patch: Partial<typeof form>) => setForm({ ...form, ...patch });
  const changing = start.serving !== undefined;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!row) return setError('Choose somebody first.');
    const weeks = form.rhythm === '' || form.rhythm === 'never' ? null : Number(form.rhythm === 'own' ? form.ownWeeks.trim() || Number.NaN : form.rhythm);
    const input = {
      id: row.id,
      need,
      rating: Number(form.rating),
      why: form.why.trim() || undefined,
      until: form.until || null,
      rhythmWeeks: weeks,
      aware: form.aware === '' ? null : form.aware === 'yes',
    };
    const outcome = await act(giveSeat, input, { title: changing ? `Seat of ${row.name} changed` : `${row.name} has the seat for ${needTitle(need)}` });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };

  return (
    <Dialog title={changing && row ? `The seat of ${row.name}` : `A seat for ${needTitle(need)}`} onClose={closeDialog}>
      <form noValidate onSubmit={save}>
        {given === undefined && <PeoplePicker label="Who" values={who} onChange={(values) => setWho(values.slice(-1))} />}
        <TextField
          label={row ? `Why ${row.name}` : 'Why them'}
          hint="What they have depth in, or what made you think of them"
          maxLength={300}
          value={form.why}
          onChange={(event) => change({ why: event.target.value })}
        />
        <Choice label="How well they can help" options={ratingOptions} value={form.rating} onChange={(rating) => change({ rating })} />
        <FormRow>
          <RhythmField rhythm={form.rhythm} ownWeeks={form.ownWeeks} error={undefined} byGroup={group && groupRhythmTitle(group)} onChange={change} />
          <TextField
            label="Look at it again on"
            hint="A seat may have an end; without a day it stays open"
            type="date"
            min={addDays(today, 1)}
            value={form.until}
            onChange={(event) => change({ until: event.target.value })}
          />
        </FormRow>
        <Choice
          label="Do they know?"
          options={[
            { value: '', title: 'Not said' },
            { value: 'no', title: 'They do not' },
            { value: 'yes', title: 'They do' },
          ]}
          value={form.aware}
          onChange={(aware) => change({ aware })}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {changing ? 'Save' : 'Give the seat'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
