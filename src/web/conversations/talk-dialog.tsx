import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type TalkKind, talkKinds } from '#core/conversations/conversations.ts';
import { talkTitles } from '#core/conversations/talks.ts';
import { editTalk } from '#core/insights/hold-talk.ts';
import { planTalk } from '#core/insights/plan-talk.ts';
import { addDays } from '#core/time.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { useKeptDraft } from '../people/kept-draft.ts';
import { PeoplePicker } from '../people/people-picker.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextField } from '../ui/field.tsx';
import { usualKind } from './talk-words.ts';

type TalkDialogProps = { readonly conversation?: string | undefined; readonly person?: string | undefined; readonly kind?: TalkKind | undefined };

/** Plans a conversation, or changes with whom, when and of which sort it is. */
export function TalkDialog({ conversation: id, person, kind }: TalkDialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.conversation.get(id);
  const known = row?.person ?? person;
  const { draft, change, drop } = useKeptDraft(`talk-${id ?? `new-${person ?? ''}-${kind ?? ''}`}`, {
    people: known === undefined ? ([] as string[]) : [known],
    kind: (row?.kind ?? kind ?? '') as TalkKind | '',
    day: row?.day ?? addDays(today, 1),
  });
  const [error, setError] = useState('');
  const who = draft.people[0];
  const name = career.person.get(who ?? '')?.name;
  const chosen = draft.kind === '' ? usualKind(career.person.get(who ?? '')) : draft.kind;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (who === undefined) return setError('Choose with whom you talk.');
    const said = { person: who, day: draft.day, kind: chosen };
    const outcome = row ? await act(editTalk, { id: row.id, ...said }) : await act(planTalk, said, { title: `Talk with ${name ?? 'somebody'} planned` });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
    if (!row) go(`/conversations/${outcome.writes.find((write) => write.kind === 'conversation')?.id ?? ''}`);
  };
  return (
    <Dialog title={row ? 'Change the conversation' : 'Plan a conversation'} onClose={closeDialog}>
      <form noValidate onSubmit={save}>
        <PeoplePicker label="With whom" values={draft.people} onChange={(people) => change({ people: people.slice(-1) })} />
        <FormRow>
          <SelectField label="What sort" value={chosen} onChange={(event) => change({ kind: talkKinds.find((one) => one === event.target.value) ?? '' })}>
            {talkKinds.map((one) => (
              <option key={one} value={one}>
                {talkTitles[one]}
              </option>
            ))}
          </SelectField>
          <TextField
            label="Day"
            type="date"
            hint={row ? undefined : 'Also a day that has passed, to write down what came of it'}
            value={draft.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        </FormRow>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Plan it'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
