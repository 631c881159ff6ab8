import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type * as z from 'zod/mini';
import { openHypotheses } from '#core/experiments/hypotheses.ts';
import { addOpportunity, editOpportunity } from '#core/opportunities/actions.ts';
import { type Stage, stages } from '#core/opportunities/opportunities.ts';
import { opportunityName } from '#core/opportunities/opportunities-of.ts';
import { stageTitles } from '#core/opportunities/opportunity-words.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { useKeptDraft } from '../people/kept-draft.ts';
import { PeoplePicker } from '../people/people-picker.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';
import styles from './opportunities.module.css';
import { type OpportunityForm, opportunityFields, opportunityToForm } from './opportunity-form.ts';
import { StepFields } from './step-fields.tsx';

const lanes = stages.filter((one): one is Exclude<Stage, 'closed'> => one !== 'closed');
type TextName = 'title' | 'company' | 'link' | 'heardFrom' | 'learn' | 'hypothesis' | 'pay' | 'note';

/** Adds an opportunity or changes one; two words are enough to begin with. */
export default function OpportunityDialog({ opportunity: id }: { readonly opportunity?: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.opportunity.get(id);
  const { draft, change, drop, wasKept } = useKeptDraft<OpportunityForm>(`opportunity-${id ?? 'new'}`, opportunityToForm(row ?? {}));
  const [error, setError] = useState('');
  const text = (name: TextName) => ({ value: draft[name], onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }) });
  const hypotheses = openHypotheses(career);
  const tested = career.hypothesis.get(row?.hypothesis ?? '');
  const choices = tested && !hypotheses.some((one) => one.id === tested.id) ? [...hypotheses, tested] : hypotheses;

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const fields = opportunityFields(draft);
    if (row) {
      const before: Record<string, unknown> = opportunityFields(opportunityToForm(row));
      const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])));
      const outcome = await act(editOpportunity, { id: row.id, ...changed });
      if (!outcome.ok) return setError(outcome.reason);
    } else {
      const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
      const outcome = await act(addOpportunity, { ...said, stage: draft.stage } as z.input<typeof addOpportunity.input>, {
        title: `${opportunityName(fields)} added`,
      });
      if (!outcome.ok) return setError(outcome.reason);
      const made = outcome.writes[0]?.id;
      if (made) go(`/opportunities/${made}`);
    }
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };

  return (
    <Dialog title={row ? `Edit ${opportunityName(row)}` : 'Add an opportunity'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {wasKept && (
          <p role="status">
            What you typed last time is still here.{' '}
            <Button small onClick={drop}>
              Start afresh
            </Button>
          </p>
        )}
        <FormRow>
          <TextField label="Title of the role" maxLength={200} {...text('title')} />
          <TextField label="Company" maxLength={200} {...text('company')} />
        </FormRow>
        {!row && (
          <SelectField
            label="Where it stands"
            value={draft.stage}
            onChange={(event) => change({ stage: lanes.find((one) => one === event.target.value) ?? 'heard' })}
          >
            {lanes.map((one) => (
              <option key={one} value={one}>
                {stageTitles[one]}
              </option>
            ))}
          </SelectField>
        )}
        {row?.stage !== 'closed' && <StepFields draft={draft} change={change} />}
        <details className={styles.more} open={row !== undefined}>
          <summary>More: where you heard of it, what you would learn, people, pay</summary>
          <FormRow>
            <TextField label="Heard from" maxLength={300} {...text('heardFrom')} />
            <TextField label="Link" maxLength={2_000} placeholder="https://" {...text('link')} />
          </FormRow>
          <TextArea label="What I would learn there" rows={2} maxLength={2_000} {...text('learn')} />
          {choices.length > 0 && (
            <SelectField label="It would test" hint="Something you believe about your next years" {...text('hypothesis')}>
              <option value="">Nothing in particular</option>
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.belief}
                </option>
              ))}
            </SelectField>
          )}
          <PeoplePicker label="Who could introduce" values={draft.introducers} onChange={(introducers) => change({ introducers })} />
          <PeoplePicker label="Whom I talked to" values={draft.talked} onChange={(talked) => change({ talked })} />
          <TextField label="Pay" maxLength={300} {...text('pay')} />
          <TextArea label="Note" rows={2} maxLength={20_000} hint="Private: it goes into no letter and no document." {...text('note')} />
        </details>
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
