import type { Opportunity, Stage } from '#core/opportunities/opportunities.ts';
import { type StepForm, stepOf } from './step-fields.tsx';

/** An opportunity as the form holds it: text as typed. */
export type OpportunityForm = StepForm & {
  readonly title: string;
  readonly company: string;
  readonly link: string;
  readonly heardFrom: string;
  readonly stage: Exclude<Stage, 'closed'>;
  readonly introducers: readonly string[];
  readonly talked: readonly string[];
  readonly learn: string;
  readonly hypothesis: string;
  readonly pay: string;
  readonly note: string;
};

export const opportunityToForm = (row: Partial<Opportunity>): OpportunityForm => ({
  title: row.title ?? '',
  company: row.company ?? '',
  link: row.link ?? '',
  heardFrom: row.heardFrom ?? '',
  stage: row.stage === undefined || row.stage === 'closed' ? 'heard' : row.stage,
  what: row.next?.what ?? '',
  on: row.next?.on ?? '',
  talk: row.next?.talk ?? false,
  introducers: row.introducers ?? [],
  talked: row.talked ?? [],
  learn: row.learn ?? '',
  hypothesis: row.hypothesis ?? '',
  pay: row.pay ?? '',
  note: row.note ?? '',
});

const orNull = (text: string): string | null => text.trim() || null;
/** A bare "fennel.example/jobs" is meant as a link. */
const withScheme = (link: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(link) ? `https://${link}` : link);

/** What the form says, null where a field is empty. */
export const opportunityFields = (form: OpportunityForm) => ({
  title: form.title.trim(),
  company: form.company.trim(),
  link: form.link.trim() === '' ? null : withScheme(form.link.trim()),
  heardFrom: orNull(form.heardFrom),
  next: stepOf(form) ?? null,
  introducers: form.introducers.length === 0 ? null : [...form.introducers],
  talked: form.talked.length === 0 ? null : [...form.talked],
  learn: orNull(form.learn),
  hypothesis: orNull(form.hypothesis),
  pay: orNull(form.pay),
  note: orNull(form.note),
});
