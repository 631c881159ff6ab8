import type { Day } from '../../time.ts';

/** Where a reading comes from: oneself, a manager, a peer, or a piece of work that was judged. */
export type Side = 'self' | 'manager' | 'peer' | 'evidence';

/** A level somebody saw in a skill on a day, from 1 to 5. Readings of one rater share a bias. */
export type Reading = {
  readonly id: string;
  readonly day: Day;
  readonly skill: string;
  readonly rater: string;
  readonly side: Side;
  readonly level: number;
};

/** Mean and standard deviation of a side's bias, and of the noise of a single reading, all in levels. */
type SideModel = { readonly bias: number; readonly biasSd: number; readonly noise: number };

/** What is taken for granted about levels and raters. A level theta is 0 for a reading of 3 without bias and noise. */
export type LevelModel = {
  /** Between persons, all skills together, and between the skills of one. */
  readonly sharedSd: number;
  readonly ownSd: number;
  /** A week's mean growth, and the standard deviation of what else a week does. */
  readonly drift: number;
  readonly walk: number;
  readonly sides: Readonly<Record<Side, SideModel>>;
};

/**
 * Defaults from the literature: supervisors agree with one another at about .5 and peers at about .4; self-ratings run a
 * third of a standard deviation high and say little alone (Viswesvaran 1996; Conway & Huffcutt 1997; Heidemeier & Moser 2009).
 */
export const usualModel: LevelModel = {
  sharedSd: 0.6,
  ownSd: 0.8,
  drift: 0.1 / 52,
  walk: 0.5 / Math.sqrt(52),
  sides: {
    self: { bias: 0.35, biasSd: 0.5, noise: 1.6 },
    manager: { bias: 0, biasSd: 0.35, noise: 1 },
    peer: { bias: 0, biasSd: 0.35, noise: 1.2 },
    evidence: { bias: 0.2, biasSd: 0.2, noise: 1.2 },
  },
};

/**
 * Ratings end at 1 and 5, so that the filter is a little too sure of how exactly it knows a level: an interval that is shown, and
 * what may be said as certain, is wider by this. Chances are right without it, `npm run bench:skills` measures both.
 */
export const widening = 1.15;

/** The middle of the scale, from which theta is counted. */
export const middleLevel = 3;
