import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type Experiment, experimentDecisions, outcomes } from '#core/experiments/experiments.ts';
import { correctReadout, readOutExperiment } from '#core/experiments/run-actions.ts';
import { decisionTitles, outcomeTitles } from '#core/experiments/test-words.ts';
import { readOutWithLesson } from '#core/insights/read-out-lesson.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { skillOptions } from '../../journal/skill-options.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice, ManyChoice } from '../../ui/choice.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import styles from './readout.module.css';
import { ReadoutOutcomes } from './readout-outcomes.tsx';

type ReadoutDraft = {
  readonly outcome: string;
  readonly learnt: string;
  readonly missing: readonly string[];
  readonly decision: string;
  readonly lesson: boolean;
};
const decisionOptions = experimentDecisions.map((one) => ({ value: one as string, title: decisionTitles[one] }));

type FormProps = { readonly row: Experiment; readonly today: Day; readonly onCancel?: (() => void) | undefined };

/** Reads a test out, or corrects a readout: beside what was agreed, what it showed, what was learnt, and what comes of it. */
export function ReadoutForm({ row, today, onCancel }: FormProps) {
  const act = useAct();
  const corrects = row.readOut !== undefined;
  const start: ReadoutDraft = { outcome: row.outcome ?? '', learnt: row.learnt ?? '', missing: row.missing ?? [], decision: row.decision ?? '', lesson: true };
  const { draft, change, drop } = useKeptDraft<ReadoutDraft>(`readout-${row.id}`, start);
  const [error, setError] = useState('');
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const outcome = outcomes.find((one) => one === draft.outcome);
    const decision = experimentDecisions.find((one) => one === draft.decision);
    if (!outcome) return setError('Choose what it showed.');
    if (draft.learnt.trim() === '') return setError('Write a line on what you learnt; it is the point of an experiment.');
    if (!decision) return setError('Choose what comes of it: keep it, do more of it, or drop it.');
    const said = { id: row.id, outcome, learnt: draft.learnt.trim(), missing: [...draft.missing], decision };
    const title = { title: `${quote(row.title, 48)}: ${outcomeTitles[outcome].toLowerCase()}` };
    const done = corrects ? await act(correctReadout, said, title) : await act(draft.lesson ? readOutWithLesson : readOutExperiment, said, title);
    if (!done.ok) return setError(done.reason);
    drop();
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
  };
  return (
    <Card title={corrects ? 'Correct the readout' : 'What came of it?'}>
      <dl className={styles.agreed} aria-label="Agreed before it began">
        <div>
          <dt>Success means</dt>
          <dd>{row.success}</dd>
        </div>
        <div>
          <dt>I would drop it if</dt>
          <dd>{row.wouldDrop}</dd>
        </div>
      </dl>
      <form noValidate onSubmit={save} onKeyDown={onKeyDown}>
        <ReadoutOutcomes row={row} today={today} value={draft.outcome} onChange={(outcome) => change({ outcome })} />
        <TextArea label="What did you learn?" rows={3} maxLength={5_000} value={draft.learnt} onChange={(event) => change({ learnt: event.target.value })} />
        <ManyChoice
          label="Which skills were missing?"
          options={skillOptions(draft.missing)}
          values={draft.missing}
          onChange={(missing) => change({ missing })}
        />
        <Choice label="What comes of it?" options={decisionOptions} value={draft.decision || undefined} onChange={(decision) => change({ decision })} />
        {!corrects && (
          <label className={styles.lesson}>
            <input type="checkbox" checked={draft.lesson} onChange={(event) => change({ lesson: event.target.checked })} />
            <span>Keep what you learnt in the journal too, as a lesson</span>
          </label>
        )}
        <FormError>{error}</FormError>
        <FormEnd>
          {onCancel && <Button onClick={onCancel}>Cancel</Button>}
          <Button look="primary" type="submit">
            {corrects ? 'Save the readout' : 'Read it out'}
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}
