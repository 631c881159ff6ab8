/** "+0.31", "−0.02", "0.00". */
export const signed = (hundredths: number): string => {
  const value = (Math.abs(hundredths) / 100).toFixed(2);
  return hundredths === 0 ? value : hundredths > 0 ? `+${value}` : `−${value}`;
};

/**
 * Parts in whole hundredths that add up to the rounded whole: each is rounded down, and those with the largest rest take what
 * is left over, so that what is shown adds up exactly.
 */
export function hundredths(parts: readonly number[]): { readonly parts: number[]; readonly whole: number } {
  const exact = parts.map((value) => value * 100);
  const whole = Math.round(exact.reduce((sum, value) => sum + value, 0)) + 0;
  const floors = exact.map(Math.floor);
  const left = whole - floors.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) floors[i] = (floors[i] ?? 0) + 1;
  return { parts: floors, whole };
}
