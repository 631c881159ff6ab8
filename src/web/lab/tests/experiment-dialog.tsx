import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type * as z from 'zod/mini';
import { openHypotheses } from '#core/experiments/hypotheses.ts';
import { libraryExperiment, libraryFamilyOf } from '#core/experiments/library/library.ts';
import { editExperiment, planExperiment } from '#core/experiments/plan-actions.ts';
import { quote } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { closeDialog, openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';
import styles from './experiment-dialog.module.css';
import { ExperimentFields } from './experiment-fields.tsx';
import { type ExperimentForm, experimentFields, experimentToForm, newExperiment } from './experiment-form.ts';
import { TestedBeliefs } from './tested-beliefs.tsx';

type DialogProps = { readonly experiment?: string | undefined; readonly from?: string | undefined; readonly hypothesis?: string | undefined };

/** Plans an experiment, of one's own or from the library, or changes one; what was settled before its start stays. */
export default function ExperimentDialog({ experiment: id, from, hypothesis }: DialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.experiment.get(id);
  const template = libraryExperiment(row?.template ?? from ?? '');
  const [only, another] = openHypotheses(career);
  const tests = hypothesis ?? (another ? undefined : only?.id);
  const start = row ? experimentToForm(row) : newExperiment(today, tests ? [tests] : [], template, template && libraryFamilyOf(template.id)?.type);
  const { draft, change, drop, wasKept } = useKeptDraft<ExperimentForm>(`experiment-${id ?? from ?? 'new'}`, start);
  const [error, setError] = useState('');
  // What a new plan names may have been removed since it was typed.
  const form = { ...draft, hypotheses: draft.hypotheses.filter((one) => career.hypothesis.has(one)) };
  const begun = row?.started !== undefined;

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const fields = experimentFields(form);
    if (fields.title === '') return setError('Give it a title: what will you do?');
    if (fields.hypotheses.length === 0) return setError('Choose what it tests: an experiment without a belief teaches nothing in particular.');
    if (Number.isNaN(fields.hours))
      return setError(form.hours.trim() === '' ? 'Say how many hours it takes in all, roughly.' : `“${form.hours}” is no number of hours. Write 4 or 1.5.`);
    if (row) {
      const before: Record<string, unknown> = experimentFields(experimentToForm(row));
      const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])));
      const outcome = await act(editExperiment, { id: row.id, ...changed }, { title: `${quote(fields.title, 48)} changed` });
      if (!outcome.ok) return setError(outcome.reason);
    } else {
      const said = Object.fromEntries(Object.entries({ ...fields, template: template?.id ?? null }).filter(([, value]) => value !== null));
      const outcome = await act(planExperiment, said as z.input<typeof planExperiment.input>, { title: `${quote(fields.title, 48)} planned` });
      if (!outcome.ok) return setError(outcome.reason);
      const made = outcome.writes[0]?.id;
      if (made) go(`/lab/${made}`);
    }
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };
  const writeBelief = () => openDialog({ name: 'hypothesis' });

  return (
    <Dialog title={row ? `Edit ${quote(row.title, 48)}` : template ? 'Plan this experiment' : 'New experiment'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {wasKept && (
          <p role="status">
            What you typed last time is still here.{' '}
            <Button small onClick={drop}>
              Start afresh
            </Button>
          </p>
        )}
        <TextField label="Title" maxLength={200} value={form.title} onChange={(event) => change({ title: event.target.value })} />
        {!begun && <TestedBeliefs career={career} values={form.hypotheses} onChange={(hypotheses) => change({ hypotheses })} onWrite={writeBelief} />}
        <ExperimentFields career={career} draft={form} change={change} row={row} />
        {begun ? (
          <p className={styles.settled}>What it tests, how much it tells and what its results would mean were settled before it started, and stay so.</p>
        ) : (
          <>
            <TextArea
              label="Success means"
              hint={template ? `What to look for: ${template.lookFor}` : 'What would you see if you are right?'}
              rows={2}
              maxLength={1_000}
              value={form.success}
              onChange={(event) => change({ success: event.target.value })}
            />
            <TextArea
              label="I would drop it if"
              hint="Both can wait, but it cannot start without them: decided afterwards, any result looks like a yes."
              rows={2}
              maxLength={1_000}
              value={form.wouldDrop}
              onChange={(event) => change({ wouldDrop: event.target.value })}
            />
          </>
        )}
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
