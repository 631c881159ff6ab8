/** What a seat holder's view is made of; a part that is not known is left out of the count. */
export type Arena = { readonly industry?: string | undefined; readonly function?: string | undefined; readonly relation?: string | undefined };
export const arenaParts = ['industry', 'function', 'relation'] as const;

const clean = (value: string): string => value.trim().toLowerCase();

/** How many kinds there are when the shares are taken into account: exp of their entropy. 0 for none, 3 for three in equal shares. */
export function effectiveNumber(values: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const value of values) {
    if (value === undefined || clean(value) === '') continue;
    counts.set(clean(value), (counts.get(clean(value)) ?? 0) + 1);
    all += 1;
  }
  if (all === 0) return 0;
  return Math.exp([...counts.values()].reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0));
}

/** Two people who see the world from nearly the same place: at least two of industry, function and relation are known and the same. */
export const sharesArena = (a: Arena, b: Arena): boolean =>
  arenaParts.filter((part) => a[part] !== undefined && b[part] !== undefined && clean(a[part] ?? '') === clean(b[part] ?? '')).length >= 2;

/** The four kinds of developmental networks of Higgins & Kram (2001), by range and strength. A word to think with, no grade. */
export const quadrants = {
  entrepreneurial: 'varied and close',
  opportunistic: 'varied, and mostly distant',
  traditional: 'close, and much alike',
  receptive: 'few, alike and distant',
} as const;
export type Quadrant = keyof typeof quadrants;

const wideFrom = 2.5;
const closeFrom = 0.5;

/** `range` is the mean effective number of industries, functions and relations; `strength` the mean closeness, 0 to 1. */
export function quadrantOf(range: number, strength: number): Quadrant {
  if (range >= wideFrom) return strength >= closeFrom ? 'entrepreneurial' : 'opportunistic';
  return strength >= closeFrom ? 'traditional' : 'receptive';
}
