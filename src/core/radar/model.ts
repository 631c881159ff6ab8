import type { PulseItem } from '../pulse/pulse.ts';

export const items: readonly PulseItem[] = ['challenge', 'learning', 'energy', 'impact', 'support'];
export type Items = Readonly<Record<PulseItem, number>>;

/** One answered week in a role. `week` counts on from any beginning, so that a missed week is a gap; `ofYear` is the ISO number. */
export type Answer = {
  readonly id: string;
  readonly week: number;
  readonly ofYear: number;
  readonly role: string;
  /** Whole weeks since the role began. */
  readonly tenure: number;
  readonly items: Items;
  /** "Most of this week I could have done a year ago"; undefined where it was not asked. */
  readonly tick: boolean | undefined;
};

/** The matched filter: weights below nought take out a mood common to all items (Sigma^-1 delta, rounded). */
export const weights: Items = { challenge: 0.31, learning: 0.4, energy: 0.06, impact: -0.06, support: -0.17 };
/** How much a new role lifts each item at first (Boswell et al. 2005), fading over `bumpWeeks`. */
export const bump: Items = { challenge: 0.5, learning: 0.6, energy: 0.25, impact: 0, support: 0 };
export const bumpWeeks = 20;

/** What a week of holidays takes from challenge and learning, given back before it is read. */
export const holiday = (ofYear: number): number => (ofYear >= 51 || ofYear <= 1 ? 0.4 : ofYear >= 30 && ofYear <= 34 ? 0.2 : 0);

/** A normal is of weeks after the first rush and old enough not to hold what is being asked about. */
export const normalFromTenure = 6;
export const normalAge = 12;
export const pseudoWeeks = 8;
export const usualAnswer = 3.5;

/** Half of a plateau's fall, which every week has to exceed to speak for one. */
export const allowance = 0.25;
export const tickSays = { ticked: 0.59, clear: -0.31 };

/** So many weeks in a role, and so many check-ins ever, before anything is said. */
export const enough = 20;
/** The chance a week that a plateau begins: .4 to .7 %, as tenure grows. A prior, never the verdict. */
export const hazard = (tenure: number): number => 0.004 + 0.003 * Math.min(1, Math.max(0, tenure - enough) / 80);
export const usualHazard = 0.005;

export const silenceWeeks = 12;
/** For so long after a "yes" the start of a plateau stays where it is. */
export const heldWeeks = 12;
const watchFrom = 3.5;
const usualAnswerRate = 0.66;

/** The log evidence to watch from; lower for who answers less often, so that false alarms stay about one in two years. */
export const watchLevel = (answerRate: number, base: number = watchFrom): number =>
  Math.min(base + 0.3, Math.max(base - 1, base + 1.5 * Math.log(answerRate / usualAnswerRate)));
export const likelyFrom = 0.5;
