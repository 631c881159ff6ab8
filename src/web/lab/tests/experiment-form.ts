import { type Experiment, type ExperimentType, experimentTypes, strengths } from '#core/experiments/experiments.ts';
import type { LibraryExperiment } from '#core/experiments/library/library-experiment.ts';
import { addDays, type Day, mondayOf } from '#core/time.ts';

/** An experiment as the form holds it: text as typed. */
export type ExperimentForm = {
  readonly title: string;
  readonly what: string;
  readonly hypotheses: readonly string[];
  readonly type: ExperimentType;
  readonly person: readonly string[];
  readonly hours: string;
  readonly risk: string;
  readonly strength: string;
  readonly from: string;
  readonly to: string;
  readonly repeats: string;
  readonly success: string;
  readonly wouldDrop: string;
};

export const experimentToForm = (row: Partial<Experiment>): ExperimentForm => ({
  title: row.title ?? '',
  what: row.what ?? '',
  hypotheses: row.hypotheses ?? [],
  type: row.type ?? 'talk',
  person: row.person === undefined ? [] : [row.person],
  hours: row.hours === undefined ? '' : String(row.hours),
  risk: String(row.risk ?? 0),
  strength: String(row.strength ?? 1),
  from: row.from ?? '',
  to: row.to ?? '',
  repeats: row.repeats ?? '',
  success: row.success ?? '',
  wouldDrop: row.wouldDrop ?? '',
});

/** A new plan begins next Monday, so that there is time to ask, and lasts two, four or eight weeks by its hours. */
export function newExperiment(today: Day, hypotheses: readonly string[], of: LibraryExperiment | undefined, type: ExperimentType | undefined): ExperimentForm {
  const from = addDays(mondayOf(today), 7);
  const weeks = of === undefined ? 4 : of.hours <= 2 ? 2 : of.hours <= 10 ? 4 : 8;
  const template = of && { title: of.title, what: of.what, hours: of.hours, risk: of.risk, strength: of.strength };
  return experimentToForm({ ...template, ...(type && { type }), hypotheses: [...hypotheses], from, to: addDays(from, 7 * weeks - 1) });
}

/** `1,5` and ` 1.5 h` as a number; NaN for what is none. */
export function typedHours(text: string): number {
  const bare = text
    .trim()
    .replace(/\s*h(ours?)?$/i, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
}

const orNull = (text: string): string | null => text.trim() || null;

/** What the form says, null where an optional field is empty. */
export const experimentFields = (form: ExperimentForm) => ({
  title: form.title.trim(),
  what: orNull(form.what),
  hypotheses: [...form.hypotheses],
  type: experimentTypes.find((one) => one === form.type) ?? 'talk',
  person: form.person[0] ?? null,
  hours: typedHours(form.hours),
  risk: Number(form.risk),
  strength: strengths.find((one) => String(one) === form.strength) ?? 1,
  from: form.from || null,
  to: form.to || null,
  repeats: form.repeats || null,
  success: orNull(form.success),
  wouldDrop: orNull(form.wouldDrop),
});
