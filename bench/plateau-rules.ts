/** What is true in a world; the stress worlds change one thing or several. */
export type WorldRules = {
  readonly plateaus: boolean;
  readonly itemNoise: number;
  readonly moodSd: number;
  /** Answers are so many times as likely. */
  readonly answering: number;
  readonly lulls: { readonly aYear: number; readonly weeks: readonly [number, number] };
  /** Degrees of freedom of the item noise; undefined for the normal distribution. */
  readonly tails: number | undefined;
  readonly depth: readonly [number, number];
  readonly ramps: readonly { readonly weeks: number; readonly share: number }[];
  readonly onlyLearning: boolean;
  readonly tickTells: boolean;
};

/** The mood common to all items: how much of it stays from week to week, and its standard deviation. */
export const mood = { stays: 0.5, sd: 0.35 };

/** S-PLATEAU v1 (science.md 4.1). */
export const usualRules: WorldRules = {
  plateaus: true,
  itemNoise: 0.65,
  moodSd: mood.sd,
  answering: 1,
  lulls: { aYear: 1, weeks: [3, 7] },
  tails: undefined,
  depth: [0.8, 1.6],
  ramps: [
    { weeks: 0, share: 0.2 },
    { weeks: 13, share: 0.3 },
    { weeks: 26, share: 0.3 },
    { weeks: 52, share: 0.2 },
  ],
  onlyLearning: false,
  tickTells: true,
};

export const weeksInWorld = 520;
