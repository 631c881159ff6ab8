/**
 * How likely none, one, two … of independent chances come true (Poisson binomial, by convolution, O(n²)): a list one longer than
 * the chances, which adds up to 1.
 */
export function howMany(chances: readonly number[]): number[] {
  const likely = [1];
  for (const chance of chances) {
    likely.push(0);
    for (let i = likely.length - 1; i >= 0; i--) likely[i] = (likely[i] ?? 0) * (1 - chance) + (likely[i - 1] ?? 0) * chance;
  }
  return likely;
}

/** How likely at least so many come true. */
export const atLeast = (chances: readonly number[], needed: number): number =>
  howMany(chances)
    .slice(Math.max(0, needed))
    .reduce((sum, likely) => sum + likely, 0);

export const majorityOf = (size: number): number => Math.floor(size / 2) + 1;
