/** What the choice looks at: the worth of a move, its minutes and its kind. */
export type Choosable = { readonly value: number; readonly minutes: number; readonly kind: string };

export type Limits = {
  readonly minutes: number;
  /** How many moves at most. */
  readonly most: number;
  /** How many moves of each kind the week already holds: the next one of that kind counts less. */
  readonly held?: ReadonlyMap<string, number>;
};

/** The second conversation of a week is worth less than the first: how much the first, second … move of a kind counts. */
export const kindFactors = [1, 0.6, 0.35, 0.2, 0.1] as const;
const factorAt = (place: number): number => kindFactors[place] ?? 0.05;

const shortByValue = 9;
const shortByRate = 11;

const byValue = (a: Choosable, b: Choosable): number => b.value - a.value || a.minutes - b.minutes;
const byRate = (a: Choosable, b: Choosable): number => b.value / b.minutes - a.value / a.minutes || b.value - a.value;

const sumMinutes = (list: readonly Choosable[]): number => list.reduce((sum, one) => sum + one.minutes, 0);

/** The 9 most valuable of those that fit at all, and of the rest the 11 with most value per minute. */
export function shortlist<T extends Choosable>(offered: readonly T[], limits: Limits): T[] {
  const fitting = offered.filter((one) => one.minutes <= limits.minutes && one.value > 0).sort(byValue);
  return [...fitting.slice(0, shortByValue), ...fitting.slice(shortByValue).sort(byRate).slice(0, shortByRate)].sort(byValue);
}

/** The worth of moves together: within each kind the values, the highest first, times 1, .6, .35, .2, .1. */
export function worthOf(chosen: readonly Choosable[], held: ReadonlyMap<string, number> = new Map()): number {
  const places = new Map(held);
  let worth = 0;
  for (const one of [...chosen].sort(byValue)) {
    const place = places.get(one.kind) ?? 0;
    worth += one.value * factorAt(place);
    places.set(one.kind, place + 1);
  }
  return worth;
}

/**
 * The moves whose worth together is highest, within the minutes and the number: all subsets of the list are tried, so
 * the answer is exact. The highest values come first. At 20 moves and 5 places these are 21,700 subsets.
 */
export function bestSubset<T extends Choosable>(list: readonly T[], { minutes, most, held = new Map() }: Limits): T[] {
  const sorted = [...list].sort(byValue);
  const kinds = [...new Set(sorted.map((one) => one.kind))];
  const kindAt = sorted.map((one) => kinds.indexOf(one.kind));
  const places = kinds.map((kind) => held.get(kind) ?? 0);
  const taken: number[] = [];
  let best: readonly number[] = [];
  let bestWorth = 0;
  const extend = (from: number, left: number, worth: number): void => {
    if (worth > bestWorth + 1e-9) {
      bestWorth = worth;
      best = [...taken];
    }
    if (taken.length >= most) return;
    for (let i = from; i < sorted.length; i++) {
      const one = sorted[i] as T;
      if (one.minutes > left) continue;
      const kind = kindAt[i] as number;
      const place = places[kind] as number;
      places[kind] = place + 1;
      taken.push(i);
      extend(i + 1, left - one.minutes, worth + one.value * factorAt(place));
      taken.pop();
      places[kind] = place;
    }
  };
  extend(0, minutes, 0);
  return best.map((i) => sorted[i] as T);
}

/** The moves after one more of all that are offered, or one in exchange, while that makes them worth more. */
function exchange<T extends Choosable>(chosen: readonly T[], offered: readonly T[], { minutes, most, held }: Limits): T[] {
  let best = [...chosen];
  for (let worth = worthOf(best, held), better = true; better; ) {
    better = false;
    for (const out of [undefined, ...best])
      for (const one of offered) {
        const next = best.filter((other) => other !== out);
        if (next.length >= most || next.includes(one) || sumMinutes(next) + one.minutes > minutes) continue;
        next.push(one);
        const worthThen = worthOf(next, held);
        if (worthThen <= worth + 1e-9) continue;
        [best, worth, better] = [next, worthThen, true];
      }
  }
  return best.sort(byValue);
}

/** The best moves among all that are offered: exact over a shortlist of twenty, then no exchange with the rest betters them. */
export function chooseMoves<T extends Choosable>(offered: readonly T[], limits: Limits): T[] {
  const best = bestSubset(shortlist(offered, limits), limits);
  return offered.length > shortByValue + shortByRate ? exchange(best, offered, limits) : best;
}
