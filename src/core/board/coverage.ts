/** Who could help with what: `chances[i][j]` is the chance that person i really serves need j, `weights[j]` how much need j counts. */
export type Cover = { readonly weights: readonly number[]; readonly chances: readonly (readonly number[])[] };

/** Under this a seat counts as empty, whoever sits there. */
export const emptyUnder = 0.4;

const ratingChances = [0, 0.3, 0.6, 0.85] as const;
/** How sure help is from somebody rated 0 to 3 for a need, in touch within their rhythm. */
export const ratingChance = (rating: number): number => ratingChances[Math.min(3, Math.max(0, Math.round(rating)))] ?? 0;

/** How warm a tie still is: 1 until a rhythm has passed, then half of that for each rhythm more. */
export const warmth = (rhythmsPassed: number): number => 2 ** -Math.max(0, rhythmsPassed - 1);

/** For each need the chance that at least one of the people serves it. */
export const coverage = ({ weights, chances }: Cover): number[] =>
  weights.map((_, j) => 1 - chances.reduce((missed, person) => missed * (1 - (person[j] ?? 0)), 1));

/** The weighted mean of the coverage, 0 to 1; 0 without needs. For comparing boards with one another, never to be shown as a mark. */
export function boardScore(cover: Cover): number {
  const total = cover.weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : coverage(cover).reduce((sum, one, j) => sum + one * (cover.weights[j] ?? 0), 0) / total;
}
