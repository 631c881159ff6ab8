/** The chance that a standard normal number lies below z; right to seven digits (Abramowitz & Stegun 7.1.26 refined: Numerical Recipes' erfc). */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const powers = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
  const tail = 0.5 * t * Math.exp(-x * x + powers.reduceRight((sum, power) => sum * t + power, 0));
  return z < 0 ? tail : 1 - tail;
}
