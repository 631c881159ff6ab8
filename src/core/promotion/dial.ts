import type { Day } from '../time.ts';

type Sign = { readonly id: string; readonly day: Day };
/** A promotion cycle: being passed over says something only of who was considered. */
export type Cycle = Sign & { readonly outcome: 'not-considered' | 'passed-over' | 'promoted' };
export type ManagerSignal = Sign & { readonly sign: 'good' | 'none' | 'bad' };
/** The mean of the quarter's three questions about promotion, from 1 to 5; high is closed. */
export type QuarterView = Sign & { readonly mean: number };
export type PromotionSigns = { readonly cycles: readonly Cycle[]; readonly signals: readonly ManagerSignal[]; readonly quarters: readonly QuarterView[] };

export type PromotionRow = { readonly id: string; readonly adds: number };
export type PromotionPart = {
  readonly from: 'prior' | 'cycles' | 'signals' | 'quarters';
  /** In log-odds; its rows add up to it. */
  readonly adds: number;
  readonly rows: readonly PromotionRow[];
};
export type PromotionDial = {
  readonly chance: number;
  /** All parts add up to it. */
  readonly logOdds: number;
  readonly parts: readonly PromotionPart[];
};

const prior = Math.log(0.3 / 0.7);
const passedOver = Math.log(0.97 / 0.6);
const signalWeight = 0.3;
const signalSays = { good: -0.59, none: -0.13, bad: 0.98 };
const quarterMiddle = 3.1;
const quarterSpread = 0.59;

const sum = (rows: readonly { readonly adds: number }[]): number => rows.reduce((total, { adds }) => total + adds, 0);
const byDay = (a: Sign, b: Sign): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1);
const part = (from: PromotionPart['from'], rows: readonly PromotionRow[]): PromotionPart => ({ from, adds: sum(rows), rows });

/** The day of the last promotion that cycles tell of; empty when none. */
export const lastPromotion = (cycles: readonly Cycle[]): Day =>
  cycles.reduce((last, { day, outcome }) => (outcome === 'promoted' && day > last ? day : last), '');

/**
 * The chance that no promotion is to be had in this role: the other kind of plateau, which check-ins say nothing of. A promotion
 * begins it anew, and so does `start`, the day a new place began. Quarters repeat one view, so that their mean counts, not their number.
 */
export function promotionDial(signs: PromotionSigns, start: Day = ''): PromotionDial {
  const promoted = lastPromotion(signs.cycles);
  const counted = <T extends Sign>(rows: readonly T[]): T[] => rows.filter(({ day }) => day > promoted && day >= start).sort(byDay);
  const quarters = counted(signs.quarters);
  const parts = [
    { from: 'prior' as const, adds: prior, rows: [] },
    part(
      'cycles',
      counted(signs.cycles).map(({ id, outcome }) => ({ id, adds: outcome === 'passed-over' ? passedOver : 0 })),
    ),
    part(
      'signals',
      counted(signs.signals).map(({ id, sign }) => ({ id, adds: signalWeight * signalSays[sign] })),
    ),
    part(
      'quarters',
      quarters.map(({ id, mean }) => ({ id, adds: (mean - quarterMiddle) / quarterSpread / quarters.length })),
    ),
  ];
  const logOdds = sum(parts);
  return { chance: 1 / (1 + Math.exp(-logOdds)), logOdds, parts };
}
