import { type FormEvent, useState } from 'react';
import { addGroup, editGroup } from '#core/people/group-actions.ts';
import { groupRule } from '#core/people/groups.ts';
import { rhythms, ties, tieTitles } from '#core/people/people.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { PeoplePicker } from '../people-picker.tsx';
import { RhythmField } from '../rhythm-field.tsx';

const isNamed = (weeks: number): boolean => rhythms.some((rhythm) => rhythm.weeks === weeks);
const madeBy = [
  { value: 'hand' as const, title: 'By hand' },
  { value: 'tie' as const, title: 'By a tie' },
];

/** Makes a group, of people chosen by hand or of everybody with a tie, or changes its name, rhythm and note. */
export default function GroupDialog({ group: id }: { readonly group?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const [row] = useState(() => (id === undefined ? undefined : career.group.get(id)));
  const weeks = row?.rhythmWeeks;
  const [form, setForm] = useState({
    name: row?.name ?? '',
    by: 'hand' as 'hand' | 'tie',
    tie: 'stakeholder' as (typeof ties)[number],
    tag: '',
    people: [] as readonly string[],
    rhythm: weeks === undefined ? '' : isNamed(weeks) ? String(weeks) : 'own',
    ownWeeks: weeks === undefined || isNamed(weeks) ? '' : String(weeks),
    note: row?.note ?? '',
  });
  const [error, setError] = useState('');
  const change = (patch: Partial<typeof form>) => setForm({ ...form, ...patch });
  const tags = [...new Set([...career.person.values()].flatMap((one) => one.tags ?? []))].sort();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const rhythm = form.rhythm === '' ? undefined : Number(form.rhythm === 'own' ? form.ownWeeks.trim() || Number.NaN : form.rhythm);
    const note = form.note.trim();
    const made = form.by === 'tie' ? { tie: form.tie } : { tag: form.tag.trim() || undefined, people: [...form.people] };
    const outcome = row
      ? await act(editGroup, { id: row.id, name: form.name, rhythmWeeks: rhythm ?? null, note: note || null }, { title: `${form.name.trim()} changed` })
      : await act(addGroup, { name: form.name, rhythmWeeks: rhythm, note: note || undefined, ...made }, { title: `Group made: ${form.name.trim()}` });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };

  return (
    <Dialog title={row ? `Edit ${row.name}` : 'Make a group'} onClose={closeDialog}>
      <form noValidate onSubmit={save}>
        <TextField
          label="Name"
          hint={row ? `${groupRule(row)} is in it.` : 'As Product leadership, or Old team'}
          maxLength={60}
          autoComplete="off"
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        {!row && <Choice label="Who is in it" options={madeBy} value={form.by} onChange={(by) => change({ by })} />}
        {!row && form.by === 'tie' && (
          <SelectField
            label="Everybody with the tie"
            hint="Who has the tie now is in the group, and leaves it when the tie ends"
            value={form.tie}
            onChange={(event) => change({ tie: ties.find((tie) => tie === event.target.value) ?? 'stakeholder' })}
          >
            {ties.map((tie) => (
              <option key={tie} value={tie}>
                {tieTitles[tie]}
              </option>
            ))}
          </SelectField>
        )}
        {!row && form.by === 'hand' && (
          <>
            <PeoplePicker label="People" values={form.people} onChange={(people) => change({ people })} hint="They get a tag with the group's name." />
            {tags.length > 0 && (
              <SelectField label="Or everybody with a tag you use" value={form.tag} onChange={(event) => change({ tag: event.target.value })}>
                <option value="">A tag of its own</option>
                {tags.map((tag) => (
                  <option key={tag} value={tag}>
                    {tag}
                  </option>
                ))}
              </SelectField>
            )}
          </>
        )}
        <RhythmField
          rhythm={form.rhythm}
          ownWeeks={form.ownWeeks}
          error={undefined}
          hint="For whoever in it has no rhythm of their own; it begins today, so nobody is late at once"
          onChange={change}
        />
        <TextArea label="Note" rows={2} maxLength={2_000} value={form.note} onChange={(event) => change({ note: event.target.value })} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Make the group'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
