import type { Day } from '../time.ts';

type Sign = { readonly id: string; readonly day: Day };
/** A promotion cycle: being passed over says something only of who was considered. */
export type Cycle = Sign & { readonly outcome: 'not-considered' | 'passed-over' | 'promoted' };
export type ManagerSignal = Sign & { readonly sign: 'good' | 'none' | 'bad' };
/** The mean of the quarter's three questions about promotion, from 1 to 5; high is closed. */
export type QuarterView = Sign & { readonly mean: number };
export type PromotionSigns = { readonly cycles: readonly Cycle[]; readonly signals: readonly ManagerSignal[]; readonly quarters: readonly QuarterView[] };

export type PromotionPart = { readonly from: 'prior' | 'cycles' | 'signals' | 'quarters'; readonly adds: number; readonly ids: readonly string[] };
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * The chance that no promotion is to be had in this role: the other kind of plateau, which check-ins say nothing of. A promotion
 * begins it anew. Quarters repeat one view, so that their mean counts, not their number.
 */
export function promotionDial(signs: PromotionSigns): PromotionDial {
  const promoted = signs.cycles.reduce((last, { day, outcome }) => (outcome === 'promoted' && day > last ? day : last), '');
  const since = <T extends Sign>(rows: readonly T[]): T[] => rows.filter(({ day }) => day > promoted);
  const [cycles, signals, quarters] = [since(signs.cycles), since(signs.signals), since(signs.quarters)];
  const over = cycles.filter(({ outcome }) => outcome === 'passed-over');
  const view = quarters.length === 0 ? 0 : (sum(quarters.map(({ mean }) => mean)) / quarters.length - quarterMiddle) / quarterSpread;
  const parts: PromotionPart[] = [
    { from: 'prior', adds: prior, ids: [] },
    { from: 'cycles', adds: over.length * passedOver, ids: ids(over) },
    { from: 'signals', adds: signalWeight * sum(signals.map(({ sign }) => signalSays[sign])), ids: ids(signals) },
    { from: 'quarters', adds: view, ids: ids(quarters) },
  ];
  const logOdds = sum(parts.map(({ adds }) => adds));
  return { chance: 1 / (1 + Math.exp(-logOdds)), logOdds, parts };
}
