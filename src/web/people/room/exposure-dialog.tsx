import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { editExposure, logExposure } from '#core/committee/actions.ts';
import { type ExposureType, exposureTypes } from '#core/committee/committee.ts';
import { deciders } from '#core/committee/deciders.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, ManyChoice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, TextArea, TextField } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { PeoplePicker } from '../people-picker.tsx';
import { WorkField } from './work-field.tsx';

const titles: Record<ExposureType, string> = { worked: 'Worked on it with me', demo: 'Saw it', note: 'Read a note', name: 'Heard my name' };

type DialogProps = {
  readonly exposure?: string | undefined;
  readonly person?: string | undefined;
  readonly how?: ExposureType | undefined;
  readonly entry?: string | undefined;
};

/** Logs that people saw a piece of the work, or changes what was logged. */
export function ExposureDialog({ exposure: id, person, how, entry }: DialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const row = id === undefined ? undefined : career.exposure.get(id);
  const room = deciders(career.decider).flatMap(({ person: who }) => career.person.get(who) ?? []);
  const { draft, change, drop } = useKeptDraft(`exposure-${id ?? ([person, entry].filter(Boolean).join(' ') || 'new')}`, {
    people: (row ? [row.person] : person === undefined ? [] : [person]) as readonly string[],
    day: row?.day ?? today,
    how: row?.how ?? how ?? 'demo',
    entries: (row?.entries ?? (entry === undefined ? [] : [entry])) as readonly string[],
    projects: (row?.projects ?? []) as readonly string[],
    note: row?.note ?? '',
  });
  const [error, setError] = useState('');
  const names = draft.people.flatMap((who) => career.person.get(who)?.name ?? []);

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const note = draft.note.trim();
    const work = { entries: [...draft.entries], projects: [...draft.projects] };
    const shared = { day: draft.day || today, how: draft.how };
    const outcome = row
      ? await act(editExposure, { id: row.id, ...shared, ...work, note: note || null })
      : await act(
          logExposure,
          { people: [...draft.people], ...shared, ...work, note: note || undefined },
          { title: names.length === 1 ? `What ${names[0]} saw is logged` : 'What they saw is logged' },
        );
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };
  const others = draft.people.filter((who) => !room.some((one) => one.id === who));
  return (
    <Dialog title={names.length === 1 && (row || person) ? `What ${names[0]} saw` : 'Who saw your work'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {!row && !person && (
          <>
            {room.length > 0 && (
              <ManyChoice
                label="On the map"
                values={[...draft.people]}
                onChange={(people) => change({ people })}
                options={room.map((one) => ({ value: one.id, title: one.name }))}
              />
            )}
            <PeoplePicker
              label={room.length > 0 ? 'Somebody else' : 'Who saw it'}
              values={others}
              onChange={(chosen) => change({ people: [...draft.people.filter((who) => !others.includes(who)), ...chosen] })}
            />
          </>
        )}
        <Choice
          label="How"
          value={draft.how}
          onChange={(next) => change({ how: next })}
          options={exposureTypes.map((value) => ({ value, title: titles[value] }))}
        />
        <FormRow>
          <WorkField entries={draft.entries} projects={draft.projects} onChange={change} />
          <TextField label="Day" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
        </FormRow>
        <TextArea label="Note" hint="Only for you" rows={2} maxLength={5_000} value={draft.note} onChange={(event) => change({ note: event.target.value })} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Log it'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
