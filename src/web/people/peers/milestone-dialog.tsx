import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { addMilestone, editMilestone } from '#core/people/milestone-actions.ts';
import { type MilestoneType, milestoneTitles, milestoneTypes } from '#core/people/milestones.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { PeoplePicker } from '../people-picker.tsx';

const returning: readonly MilestoneType[] = ['child', 'birthday', 'anniversary', 'other'];

/** Adds a milestone of somebody, or changes one. */
export default function MilestoneDialog({ person, milestone: id }: { readonly person?: string | undefined; readonly milestone?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const row = id === undefined ? undefined : career.milestone.get(id);
  const { draft, change, drop } = useKeptDraft(`milestone-${id ?? person ?? ''}`, {
    people: row ? [row.person] : person === undefined ? [] : [person],
    what: (row?.what ?? 'new-job') as MilestoneType,
    day: row?.day ?? today,
    yearly: row?.yearly ? 'yes' : 'no',
    note: row?.note ?? '',
  });
  const [error, setError] = useState('');
  const who = draft.people[0];
  const name = career.person.get(who ?? '')?.name;

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (who === undefined) return setError('Choose whose milestone it is.');
    const yearly = returning.includes(draft.what) && draft.yearly === 'yes';
    const said = { person: who, what: draft.what, day: draft.day.trim() };
    const outcome = row
      ? await act(editMilestone, { id: row.id, ...said, yearly: yearly || null, note: draft.note.trim() || null })
      : await act(
          addMilestone,
          { ...said, yearly: yearly || undefined, note: draft.note.trim() || undefined },
          { title: `Milestone of ${name ?? 'somebody'} added` },
        );
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };

  return (
    <Dialog
      title={row ? `Milestone of ${name ?? 'somebody'}` : name && person !== undefined ? `A milestone of ${name}` : 'Add a milestone'}
      onClose={closeDialog}
    >
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {person === undefined && !row && <PeoplePicker label="Who" values={draft.people} onChange={(people) => change({ people: people.slice(-1) })} />}
        <FormRow>
          <SelectField
            label="What"
            value={draft.what}
            onChange={(event) => change({ what: milestoneTypes.find((one) => one === event.target.value) ?? 'other' })}
          >
            {milestoneTypes
              .filter((one) => one !== 'birthday' || row?.what === 'birthday')
              .map((one) => (
                <option key={one} value={one}>
                  {milestoneTitles[one]}
                </option>
              ))}
          </SelectField>
          <TextField label="When" hint="A day, or a month as 2026-11" value={draft.day} onChange={(event) => change({ day: event.target.value })} />
        </FormRow>
        {returning.includes(draft.what) && (
          <Choice
            label="Does the day come again each year?"
            options={[
              { value: 'no', title: 'Only once' },
              { value: 'yes', title: 'Each year' },
            ]}
            value={draft.yearly}
            onChange={(yearly) => change({ yearly })}
          />
        )}
        <TextArea
          label="Note"
          rows={2}
          maxLength={2_000}
          hint="For you alone: it never goes into a letter. Birthdays of people themselves come from their details."
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Add the milestone'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
