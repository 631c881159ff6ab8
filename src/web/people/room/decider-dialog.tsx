import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { changeDecider, nameDeciders } from '#core/committee/actions.ts';
import { acquaintances, deciderParts } from '#core/committee/committee.ts';
import { partTitles } from '#core/insights/room-words.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { PeoplePicker } from '../people-picker.tsx';

type Knows = (typeof acquaintances)[number] | 'nothing';
const knowsTitles: Record<Knows, string> = { worked: 'Worked with me', demo: 'Saw a demo', name: 'Knows my name', nothing: 'Nothing yet' };

/** Puts people on the map, or changes somebody's part in the discussion. */
export function DeciderDialog({ decider: id, person }: { readonly decider?: string | undefined; readonly person?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const row = id === undefined ? undefined : career.decider.get(id);
  const who = row && career.person.get(row.person);
  const { draft, change, drop } = useKeptDraft(`decider-${id ?? person ?? 'new'}`, {
    people: (person === undefined ? [] : [person]) as readonly string[],
    part: row?.part ?? 'decides',
    knows: (row?.knows ?? 'nothing') as Knows,
    note: row?.note ?? '',
  });
  const [error, setError] = useState('');
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const knows = draft.knows === 'nothing' ? undefined : draft.knows;
    const note = draft.note.trim();
    const outcome = row
      ? await act(changeDecider, { id: row.id, part: draft.part, knows: knows ?? null, note: note || null })
      : await act(nameDeciders, { people: [...draft.people], part: draft.part, knows, note: note || undefined });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };
  return (
    <Dialog title={who ? `${who.name} in the discussion` : 'Put somebody on the map'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {!row && <PeoplePicker label="Who" values={draft.people} onChange={(people) => change({ people })} />}
        <Choice
          label="Their part"
          value={draft.part}
          onChange={(part) => change({ part })}
          options={deciderParts.map((value) => ({ value, title: partTitles[value] }))}
        />
        <Choice<Knows>
          label="What they knew of your work before what is logged here"
          value={draft.knows}
          onChange={(knows) => change({ knows })}
          options={([...acquaintances, 'nothing'] as const).map((value) => ({ value, title: knowsTitles[value] }))}
        />
        <TextArea
          label="Note"
          hint="Only for you: it is on no page you hand out"
          rows={2}
          maxLength={5_000}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Put on the map'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
