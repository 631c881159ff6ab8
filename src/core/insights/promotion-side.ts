import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { hasTie } from '../people/people.ts';
import { lastPromotion, type PromotionDial, promotionDial } from '../promotion/dial.ts';
import { type CycleRow, type Outlook, type SignalRow, upTo } from '../promotion/promotion.ts';
import { closedIn } from '../promotion/questions.ts';
import { roleOn } from '../roles/roles.ts';
import { addDays, type Day } from '../time.ts';
import { promotionStart } from './promotion-start.ts';

/** What is missing for a fuller view, the most telling first. */
export type PromotionBlank = 'view' | 'old-view' | 'signal' | 'cycle';

export type PromotionSide = {
  readonly role: string | undefined;
  readonly dial: PromotionDial;
  /** Too little to say a chance of this person: neither the quarterly questions nor two signs. */
  readonly thin: boolean;
  /** From when on signs count, and what began then; undefined where nothing tells. */
  readonly start: { readonly day: Day; readonly because: 'company' | 'step-up' | 'promotion' } | undefined;
  /** Every row up to the day, the latest first; those before the start count no more. */
  readonly cycles: readonly CycleRow[];
  readonly signals: readonly SignalRow[];
  readonly outlooks: readonly Outlook[];
  readonly blanks: readonly PromotionBlank[];
  /** Whom one could ask: the manager of the role, else who has that tie. */
  readonly ask: string | undefined;
};

/** Fewer signs than this, and no answers to the questions, say too little. */
const fewestSigns = 2;
/** What a manager said longer ago is no news. */
const signalDays = 182;
const viewDays = 91;

function managerOf(career: Career, day: Day): string | undefined {
  const named = roleOn(career, day)?.manager;
  if (named !== undefined && career.person.has(named)) return named;
  return [...career.person.values()].filter((row) => hasTie(row, 'manager')).sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.id;
}

function readPromotion(career: Career, day: Day): PromotionSide {
  const [cycles, signals, outlooks] = [upTo(career.cycle, day), upTo(career.signal, day), upTo(career.outlook, day)];
  const began = promotionStart(career, day);
  const signs = { cycles, signals, quarters: outlooks.map((row) => ({ id: row.id, day: row.day, mean: closedIn(row) })) };
  const dial = promotionDial(signs, began?.day);
  const promoted = lastPromotion(cycles);
  const rowsOf = (from: string) => dial.parts.find((part) => part.from === from)?.rows ?? [];
  const [seen, heard, viewed] = [rowsOf('cycles'), rowsOf('signals'), rowsOf('quarters')];
  const recent = signals.some((row) => row.day > addDays(day, -signalDays) && heard.some(({ id }) => id === row.id));
  const blanks: PromotionBlank[] = [];
  if (viewed.length === 0) blanks.push('view');
  else if ((outlooks[0]?.day ?? '') <= addDays(day, -viewDays)) blanks.push('old-view');
  if (!recent) blanks.push('signal');
  if (seen.length === 0) blanks.push('cycle');
  return {
    role: roleOn(career, day)?.id,
    dial,
    thin: viewed.length === 0 && seen.length + heard.length < fewestSigns,
    start: promoted !== '' && promoted >= (began?.day ?? '') ? { day: promoted, because: 'promotion' } : began,
    cycles,
    signals,
    outlooks,
    blanks,
    ask: managerOf(career, day),
  };
}

/** Whether the next level here is likely closed, and the rows it is read from: the other kind of plateau, apart from the weekly check-ins. */
export const promotionSide = defineInsight({ name: 'promotion-side', title: 'The promotion side', of: readPromotion });
