import type { Career } from '#core/career.ts';
import { type Experiment, experimentTypes, strengths } from '#core/experiments/experiments.ts';
import { riskTitles } from '#core/experiments/risk-words.ts';
import { rungs } from '#core/experiments/rungs.ts';
import { pointsRight, strengthTitles, typeTitles } from '#core/experiments/test-words.ts';
import { capitalised } from '#core/say.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormRow, SelectField, TextArea, TextField } from '../../ui/field.tsx';
import styles from './experiment-dialog.module.css';
import type { ExperimentForm } from './experiment-form.ts';

type FieldsProps = {
  readonly career: Career;
  readonly draft: ExperimentForm;
  readonly change: (patch: Partial<ExperimentForm>) => void;
  readonly row: Experiment | undefined;
};
type TextName = 'what' | 'hours' | 'from' | 'to';

const riskOptions = riskTitles.map((title, risk) => ({ value: String(risk), title: capitalised(title) }));
const strengthOptions = strengths.map((steps) => ({ value: String(steps), title: capitalised(strengthTitles[steps]) }));

/** Tests of the same hypotheses, whose method this one could repeat. */
const couldRepeat = (career: Career, { hypotheses, repeats }: ExperimentForm, self: string | undefined): Experiment[] =>
  [...career.experiment.values()].filter((one) => one.id !== self && (one.id === repeats || one.hypotheses.some((id) => hypotheses.includes(id))));

/** What is done, with whom, at what price, and how much it would tell. */
export function ExperimentFields({ career, draft, change, row }: FieldsProps) {
  const text = (name: TextName) => ({ value: draft[name], onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }) });
  const begun = row?.started !== undefined;
  const rung = rungs.find(({ strength }) => String(strength) === draft.strength);
  const earlier = couldRepeat(career, draft, row?.id);
  return (
    <>
      <TextArea label="What you will do" rows={2} maxLength={2_000} {...text('what')} />
      <FormRow>
        <SelectField
          label="Type"
          value={draft.type}
          onChange={(event) => change({ type: experimentTypes.find((one) => one === event.target.value) ?? 'talk' })}
        >
          {experimentTypes.map((one) => (
            <option key={one} value={one}>
              {typeTitles[one]}
            </option>
          ))}
        </SelectField>
        <TextField label="Hours in all" inputMode="decimal" placeholder="4" {...text('hours')} />
      </FormRow>
      <FormRow>
        {!begun && <TextField label="First day" type="date" {...text('from')} />}
        <TextField label="Last day" type="date" hint="Read out on this day; four weeks if empty" {...text('to')} />
      </FormRow>
      <Choice label="Risk" options={riskOptions} value={draft.risk} onChange={(risk) => change({ risk })} />
      {!begun && (
        <>
          <Choice label="How much it tells" options={strengthOptions} value={draft.strength} onChange={(strength) => change({ strength })} />
          {rung && (
            <p className={styles.explained}>
              As much as this: {rung.title.charAt(0).toLowerCase()}
              {rung.title.slice(1)}. {pointsRight(rung.strength)} of tests like it point the right way, so that is how far a clear readout moves your
              confidence.
            </p>
          )}
        </>
      )}
      <PeoplePicker
        label="With whom"
        hint="A second readout with the same person counts half: they see with the same eyes."
        values={draft.person}
        onChange={(person) => change({ person: person.slice(-1) })}
      />
      {earlier.length > 0 && (
        <SelectField
          label="Repeats an earlier one"
          hint="The same method seen again counts half: what it got wrong once, it gets wrong again."
          value={draft.repeats}
          onChange={(event) => change({ repeats: event.target.value })}
        >
          <option value="">No, it is another method</option>
          {earlier.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
