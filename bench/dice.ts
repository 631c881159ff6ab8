/** A repeatable source of chance: the same seed gives the same numbers (mulberry32, as science.md names it). */
export type Dice = {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Normally distributed, mean 0 and standard deviation 1 (Box and Muller). */
  normal(): number;
};

export function rollDice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** Beta(a, b) of whole numbers, from sums of exponential draws. */
export function drawBeta(dice: Dice, a: number, b: number): number {
  const gamma = (shape: number) => Array.from({ length: shape }, () => -Math.log(1 - dice.next())).reduce((sum, x) => sum + x, 0);
  const [x, y] = [gamma(a), gamma(b)];
  return x / (x + y);
}
