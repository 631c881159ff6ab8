import type { Write } from '#core/record.ts';
import type { ColumnMapping } from '#exchange/csv/columns.ts';
import { type Answer, type CalendarChoices, type ImportPlan, type LadderChoices, type PlanItem, questionKey } from '#exchange/plan/plan.ts';
import type { Progress, Reading } from '#exchange/reading.ts';

/** What the person said about the files: who is the same person, what columns hold, and what of a calendar is taken. */
export type Said = {
  readonly answers: { readonly [key: string]: Answer };
  readonly mappings: { readonly [file: string]: ColumnMapping };
  readonly calendar: CalendarChoices;
  readonly ladders: LadderChoices;
};
export const nothingSaid: Said = { answers: {}, mappings: {}, calendar: {}, ladders: {} };

export type Previewed = {
  readonly reading: Reading;
  readonly plan: ImportPlan;
  readonly said: Said;
  /** Everybody who was asked about since the files were read, answered or not. */
  readonly asked: readonly PlanItem[];
  /** Something was said that the plan does not show yet. */
  readonly working: boolean;
};

/** How far an import is. Nothing is written before `saving`. */
export type Stage =
  | { readonly at: 'choose'; readonly troubles?: readonly string[]; readonly note?: string }
  | { readonly at: 'reading'; readonly progress: Progress | null }
  | ({ readonly at: 'preview' } & Previewed)
  | { readonly at: 'saving' }
  | { readonly at: 'done'; readonly plan: ImportPlan; readonly step: readonly Write[] };

/** A sentence for each file when none of them could be read at all; else null. */
export function troublesOf({ files, refused }: Reading): readonly string[] | null {
  const unread = files.filter((file) => file.unreadable !== undefined);
  if (unread.length < files.length || refused.some(({ line }) => line > 0)) return null;
  return unread.map(({ file, unreadable }) => `${file}: ${unreadable}`);
}

/** Who was asked about before and who is now; an answer can bring up another question, and does not take the question away. */
export function allAsked(before: readonly PlanItem[], { items }: ImportPlan): readonly PlanItem[] {
  const known = new Set(before.map(questionKey));
  return [...before, ...items.filter((item) => item.state === 'asks' && !known.has(questionKey(item)))];
}
