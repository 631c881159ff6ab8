import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type * as z from 'zod/mini';
import { addCommunity, editCommunity } from '#core/communities/actions.ts';
import { communityRoles, communityRoleTitles, communityTitles, communityTypes, costPeriods } from '#core/communities/communities.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';
import { PeoplePicker } from '../people-picker.tsx';
import { type CommunityForm, communityFields, communityToForm } from './community-form.ts';

const periodTitles = { once: 'Once', year: 'A year', month: 'A month' } as const;
type TextName = Exclude<keyof CommunityForm, 'people' | 'what'>;

/** Adds a community, conference, course or the like, or changes one. */
export default function CommunityDialog({ community: id }: { readonly community?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.community.get(id);
  const { draft, change, drop, wasKept } = useKeptDraft<CommunityForm>(`community-${id ?? 'new'}`, communityToForm(row ?? {}));
  const [error, setError] = useState('');
  const text = (name: TextName) => ({ value: draft[name], onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }) });

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const fields = communityFields(draft, row?.cost);
    if (fields.cost && Number.isNaN(fields.cost.amount)) return setError(`“${draft.amount}” is no amount. Write a number, as 240 or 12.50.`);
    if (fields.cost && fields.cost.currency === '') return setError('Say the currency too, as EUR or £; sums are made for each by itself.');
    if (row) {
      const before: Record<string, unknown> = communityFields(communityToForm(row), row.cost);
      const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])));
      const outcome = await act(editCommunity, { id: row.id, ...changed });
      if (!outcome.ok) return setError(outcome.reason);
    } else {
      const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
      const outcome = await act(addCommunity, said as z.input<typeof addCommunity.input>, { title: `${fields.name} added` });
      if (!outcome.ok) return setError(outcome.reason);
      const made = outcome.writes[0]?.id;
      if (made) go(`/people/communities/${made}`);
    }
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };

  return (
    <Dialog title={row ? `Edit ${row.name}` : 'Add a community'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {wasKept && (
          <p role="status">
            What you typed last time is still here.{' '}
            <Button small onClick={drop}>
              Start afresh
            </Button>
          </p>
        )}
        <TextField label="Name" maxLength={200} {...text('name')} />
        <FormRow>
          <SelectField
            label="What it is"
            value={draft.what}
            onChange={(event) => change({ what: communityTypes.find((one) => one === event.target.value) ?? 'other' })}
          >
            {communityTypes.map((one) => (
              <option key={one} value={one}>
                {communityTitles[one]}
              </option>
            ))}
          </SelectField>
          <SelectField label="Your part" {...text('role')}>
            <option value="">Not said</option>
            {communityRoles.map((one) => (
              <option key={one} value={one}>
                {communityRoleTitles[one]}
              </option>
            ))}
          </SelectField>
        </FormRow>
        <FormRow>
          <TextField label="From" placeholder="2026-10-06" hint="A year, a month or a day" {...text('from')} />
          <TextField label="To" placeholder="Goes on" hint="Empty while it goes on" {...text('to')} />
          <TextField label="Next gathering" type="date" {...text('next')} />
        </FormRow>
        <FormRow>
          <TextField label="Cost" inputMode="decimal" placeholder="240" {...text('amount')} />
          <TextField label="Currency" maxLength={12} placeholder="EUR" {...text('currency')} />
          <SelectField label="Paid" {...text('per')}>
            {costPeriods.map((one) => (
              <option key={one} value={one}>
                {periodTitles[one]}
              </option>
            ))}
          </SelectField>
        </FormRow>
        <PeoplePicker label="People you met there" values={draft.people} onChange={(people) => change({ people })} />
        <TextArea label="What came of it" rows={2} maxLength={5_000} {...text('outcome')} />
        <FormRow>
          <TextField label="Place" maxLength={200} {...text('place')} />
          <TextField label="Link" maxLength={2_000} placeholder="https://" {...text('link')} />
        </FormRow>
        <TextArea label="Note" rows={2} maxLength={20_000} {...text('note')} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Add it'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
