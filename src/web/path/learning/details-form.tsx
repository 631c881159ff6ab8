import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type * as z from 'zod/mini';
import { addLearning, editLearning, removeLearning } from '#core/learning/actions.ts';
import { type Learning, learningStates, learningTypes } from '#core/learning/learning.ts';
import { learningStateTitles, learningTitles } from '#core/learning/titles.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { skillOptions } from '../../journal/skill-options.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, ManyChoice } from '../../ui/choice.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { type LearningForm, learningFields, learningToForm } from './learning-form.ts';
import { projectsToChoose } from './learning-words.ts';

type TextName = Exclude<keyof LearningForm, 'what' | 'state' | 'skills' | 'projects' | 'from'>;
const states = learningStates.map((value) => ({ value, title: learningStateTitles[value] }));

/** All the fields of something to learn from. A title is enough. */
export function DetailsForm({ row, skill }: { row: Learning | undefined; skill: string | undefined }) {
  const career = useCareer();
  const act = useAct();
  const start = learningToForm(row ?? (skill === undefined ? {} : { skills: [skill] }));
  const { draft, change, drop, wasKept } = useKeptDraft<LearningForm>(`learning-${row?.id ?? `new-${skill ?? ''}`}`, start);
  const [error, setError] = useState('');
  const text = (name: TextName) => ({ value: draft[name], onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }) });
  const projects = projectsToChoose(career, draft.projects);

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const fields = learningFields(draft, row?.cost);
    if (Number.isNaN(fields.hours)) return setError(`“${draft.hours}” is no number of hours. Write it as 6 or 12.5.`);
    if (fields.cost && Number.isNaN(fields.cost.amount)) return setError(`“${draft.amount}” is no amount. Write a number, as 240 or 12.50.`);
    if (fields.cost && fields.cost.currency === '') return setError('Say the currency too, as EUR or £.');
    const before: Record<string, unknown> = row ? learningFields(learningToForm(row), row.cost) : {};
    const changed = Object.fromEntries(
      Object.entries(fields).filter(([field, value]) => (row ? JSON.stringify(value) !== JSON.stringify(before[field]) : value !== null)),
    );
    const outcome = row
      ? await act(editLearning, { id: row.id, ...changed })
      : await act(addLearning, changed as z.input<typeof addLearning.input>, { title: `${fields.title} added` });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  const remove = async () => {
    if (!row) return;
    await act(removeLearning, { id: row.id }, { title: `${row.title} removed` });
    drop();
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };

  return (
    <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
      {wasKept && (
        <p role="status">
          What you typed last time is still here.{' '}
          <Button small onClick={drop}>
            Start afresh
          </Button>
        </p>
      )}
      <TextField label="Title" maxLength={300} placeholder="A book, a course, a talk" {...text('title')} />
      <FormRow>
        <SelectField
          label="What it is"
          value={draft.what}
          onChange={(event) => change({ what: learningTypes.find((one) => one === event.target.value) ?? 'other' })}
        >
          {learningTypes.map((one) => (
            <option key={one} value={one}>
              {learningTitles[one]}
            </option>
          ))}
        </SelectField>
        <TextField label="By whom" maxLength={200} {...text('by')} />
      </FormRow>
      <Choice label="Where it stands" options={states} value={draft.state} onChange={(state) => change({ state })} />
      <ManyChoice label="Skills it is for" options={skillOptions(draft.skills)} values={draft.skills} onChange={(skills) => change({ skills })} />
      <TextArea label="What you took from it" rows={2} maxLength={5_000} hint="What will you do differently? One line is enough." {...text('taken')} />
      <TextArea label="Where you used it" rows={2} maxLength={2_000} {...text('usedLine')} />
      {projects.length > 0 && (
        <ManyChoice
          label="Projects it was used in"
          options={projects.map(({ id, name }) => ({ value: id, title: name }))}
          values={draft.projects}
          onChange={(chosen) => change({ projects: chosen })}
        />
      )}
      <PeoplePicker label="Recommended by" values={draft.from} onChange={(from) => change({ from: from.slice(-1) })} />
      <FormRow>
        <TextField label="Begun" placeholder="2026-03" hint="A year, a month or a day" {...text('begun')} />
        <TextField label="Ended" placeholder="2026-05" {...text('ended')} />
        <TextField label="Hours" inputMode="decimal" {...text('hours')} />
      </FormRow>
      <FormRow>
        <TextField label="Cost" inputMode="decimal" placeholder="240" {...text('amount')} />
        <TextField label="Currency" maxLength={12} placeholder="EUR" {...text('currency')} />
        <TextField label="Link" maxLength={2_000} placeholder="https://" {...text('link')} />
      </FormRow>
      <FormError>{error}</FormError>
      <FormEnd>
        {row && (
          <Button look="quiet" onClick={remove}>
            Remove
          </Button>
        )}
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" type="submit">
          {row ? 'Save' : 'Add it'}
        </Button>
      </FormEnd>
    </form>
  );
}
