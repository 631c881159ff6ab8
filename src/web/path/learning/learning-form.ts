import { type Learning, type LearningState, type LearningType, learningStates, learningTypes } from '#core/learning/learning.ts';
import { typedAmount, withScheme } from '../../people/communities/community-form.ts';

/** Something to learn from as the form holds it: text as typed. */
export type LearningForm = {
  readonly title: string;
  readonly what: LearningType;
  readonly state: LearningState;
  readonly by: string;
  readonly link: string;
  readonly skills: readonly string[];
  readonly begun: string;
  readonly ended: string;
  readonly hours: string;
  readonly amount: string;
  readonly currency: string;
  readonly taken: string;
  readonly usedLine: string;
  readonly projects: readonly string[];
  readonly from: readonly string[];
};

export const learningToForm = (row: Partial<Learning>): LearningForm => ({
  title: row.title ?? '',
  what: row.what ?? 'book',
  state: row.state ?? 'want',
  by: row.by ?? '',
  link: row.link ?? '',
  skills: row.skills ?? [],
  begun: row.begun ?? '',
  ended: row.ended ?? '',
  hours: row.hours === undefined ? '' : String(row.hours),
  amount: row.cost === undefined ? '' : String(row.cost.amount),
  currency: row.cost?.currency ?? '',
  taken: row.taken ?? '',
  usedLine: row.usedLine ?? '',
  projects: row.projects ?? [],
  from: row.from === undefined ? [] : [row.from],
});

const orNull = (text: string): string | null => text.trim() || null;
const listOrNull = (list: readonly string[]): string[] | null => (list.length === 0 ? null : [...list]);

/** What the form says, null where a field is empty. A number that is none is NaN. */
export const learningFields = (form: LearningForm, known: Learning['cost'] | undefined) => ({
  title: form.title.trim(),
  what: learningTypes.find((one) => one === form.what) ?? 'other',
  state: learningStates.find((one) => one === form.state) ?? 'want',
  by: orNull(form.by),
  link: form.link.trim() === '' ? null : withScheme(form.link.trim()),
  skills: listOrNull(form.skills),
  begun: orNull(form.begun),
  ended: orNull(form.ended),
  hours: form.hours.trim() === '' ? null : typedAmount(form.hours),
  cost: form.amount.trim() === '' ? null : { ...known, amount: typedAmount(form.amount), currency: form.currency.trim() },
  taken: orNull(form.taken),
  usedLine: orNull(form.usedLine),
  projects: listOrNull(form.projects),
  from: form.from.at(-1) ?? null,
});
