/** One step of the ladder of tests, in log-odds: a talk of one hour points the right way in 60 % of cases. */
export const stepLogOdds = 0.4;
/** How often a test says nothing either way. */
export const inconclusiveShare = 0.15;

export const logOddsOf = (chance: number): number => Math.log(chance / (1 - chance));
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
/** How often a test of this strength points the right way. */
export const rightShare = (steps: number): number => chanceOf(steps * stepLogOdds);

/** What acting on a belief is worth on balance, in weeks; staying as one is, is worth none. */
export const worthOfActing = (chance: number, gain: number, loss: number): number => chance * gain - (1 - chance) * loss;

const weeksPerHour = 0.25;
const weeksPerRiskPoint = 2;
/** What a test costs, in the weeks that gains and losses are said in. */
export const costOf = (hours: number, risk: number): number => weeksPerHour * hours + weeksPerRiskPoint * risk;
