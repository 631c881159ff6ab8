import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type * as z from 'zod/mini';
import { testsOf } from '#core/experiments/experiments.ts';
import { hypothesisSubjects } from '#core/experiments/hypotheses.ts';
import { addHypothesis, editHypothesis } from '#core/experiments/hypothesis-actions.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, TextArea, TextField } from '../../ui/field.tsx';
import { exampleBeliefs } from './example-beliefs.ts';
import { aboutChanged, type HypothesisForm, hypothesisFields, hypothesisToForm, typedWeeks } from './hypothesis-form.ts';
import { lifeWords, subjectTitles } from './hypothesis-words.ts';
import { SubjectField } from './subject-field.tsx';
import { SureSlider } from './sure-slider.tsx';

type DialogProps = { readonly hypothesis?: string | undefined; readonly example?: string | undefined };

function weeksHint(question: string, typed: string): string {
  const life = lifeWords(typedWeeks(typed));
  return life ? `${question} Here: ${life}.` : question;
}

/** Writes a hypothesis down, or changes one. */
export default function HypothesisDialog({ hypothesis: id, example }: DialogProps) {
  const career = useCareer();
  const act = useAct();
  const [, go] = useLocation();
  const row = id === undefined ? undefined : career.hypothesis.get(id);
  const { id: _, ...begun } = exampleBeliefs.find((one) => one.id === example) ?? { id: '', ...hypothesisToForm(row ?? {}) };
  const { draft, change, drop, wasKept } = useKeptDraft<HypothesisForm>(`hypothesis-${id ?? example ?? 'new'}`, begun);
  const [error, setError] = useState('');
  const isRead = row !== undefined && testsOf(career, row.id).some(({ readOut }) => readOut !== undefined);

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const fields = hypothesisFields(draft);
    if (row) {
      const before: Record<string, unknown> = hypothesisFields(hypothesisToForm(row));
      const changed = Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== before[field]));
      const outcome = await act(editHypothesis, { id: row.id, ...changed });
      if (!outcome.ok) return setError(outcome.reason);
    } else {
      const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
      const outcome = await act(addHypothesis, said as z.input<typeof addHypothesis.input>);
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

  return (
    <Dialog title={row ? 'Change the hypothesis' : 'New hypothesis'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {wasKept && (
          <p role="status">
            What you typed last time is still here.{' '}
            <Button small onClick={drop}>
              Start afresh
            </Button>
          </p>
        )}
        <TextArea
          label="What you believe, in one sentence"
          rows={2}
          maxLength={300}
          placeholder="Leading people would give me more energy than shipping does"
          value={draft.belief}
          onChange={(event) => change({ belief: event.target.value })}
        />
        <Choice
          label="It is about"
          options={hypothesisSubjects.map((value) => ({ value, title: subjectTitles[value] }))}
          value={draft.about}
          onChange={(about) => change(aboutChanged(draft, about))}
        />
        <SubjectField about={draft.about} subject={draft.subject} onChange={(subject) => change({ subject })} />
        <SureSlider label="How sure you are" percent={draft.percent} fixed={isRead} onChange={(percent) => change({ percent })} />
        <FormRow>
          <TextField
            label="Weeks it is worth if you are right"
            inputMode="decimal"
            maxLength={8}
            hint={weeksHint('Picture acting on it and being right: how many weeks of your life would you give for that?', draft.gain)}
            value={draft.gain}
            onChange={(event) => change({ gain: event.target.value })}
          />
          <TextField
            label="Weeks it costs if you are wrong"
            inputMode="decimal"
            maxLength={8}
            hint={weeksHint('Picture acting on it and being wrong: how many would you give to be spared that?', draft.loss)}
            value={draft.loss}
            onChange={(event) => change({ loss: event.target.value })}
          />
        </FormRow>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Write it down'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
