import { chanceOf, inconclusiveShare, rightShare, stepLogOdds, worthOfActing } from './log-odds.ts';

export type Test = {
  readonly id: string;
  readonly steps: number;
  readonly hours: number;
  /** In weeks. */
  readonly cost: number;
  /** Tests of one group share a person or a method: after the first of them the others count half. */
  readonly group?: string | undefined;
  /** One of its group has been read out already. */
  readonly halved?: boolean | undefined;
};

export type Belief = { readonly id: string; readonly logOdds: number; readonly gain: number; readonly loss: number; readonly tests: readonly Test[] };

export type Lookahead = {
  /** What testing it gains over deciding now, in weeks; 0 where no test is worth its cost. */
  readonly gain: number;
  /** The test to begin with. */
  readonly first: Test | undefined;
  /** What beginning with each test that fits the hours gains over deciding now, in weeks; below 0 where it costs more than it brings. */
  readonly begun: readonly { readonly test: Test; readonly gain: number }[];
};

/** Steps are counted in halves, because a test can count half. */
const half = stepLogOdds / 2;
const againstAll = 1e-9;

/**
 * Solves exactly the little tree of one belief's tests: after each readout one may test on, act on the belief, or take the best
 * of everything else (`otherwise`, in weeks), all within the hours. Does not depend on the order of the tests.
 */
export function lookAhead(belief: Belief, otherwise: number, hours: number): Lookahead {
  const tests = belief.tests.filter((test) => test.hours <= hours).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const actAt = (sum: number): number => worthOfActing(chanceOf(belief.logOdds + half * sum), belief.gain, belief.loss);
  const now = Math.max(otherwise, actAt(0));
  if (tests.length === 0) return { gain: 0, first: undefined, begun: [] };

  const mates = tests.map((test, at) =>
    tests.reduce((mask, other, i) => (i !== at && test.group !== undefined && other.group === test.group ? mask | (1 << i) : mask), 0),
  );
  const most = tests.reduce((sum, test) => sum + 2 * test.steps, 0);
  const width = 2 * most + 1;
  const chance = Float64Array.from({ length: width }, (_, i) => chanceOf(belief.logOdds + half * (i - most)));
  const stop = Float64Array.from({ length: width }, (_, i) => Math.max(otherwise, actAt(i - most)));
  const known = new Float64Array(width << tests.length).fill(Number.NaN);
  const right = tests.map(({ steps }) => [rightShare(steps / 2), rightShare(steps)] as const);

  const testing = (at: number, mask: number, place: number, left: number): number => {
    const test = tests[at] as Test;
    const halved = test.halved === true || (mask & (mates[at] as number)) !== 0;
    const move = halved ? test.steps : 2 * test.steps;
    const q = (right[at] as readonly [number, number])[halved ? 0 : 1];
    const p = chance[place] as number;
    const speaksFor = p * q + (1 - p) * (1 - q);
    const after = mask | (1 << at);
    const value = (where: number): number => worthAt(after, where, left - test.hours);
    const clear = 1 - inconclusiveShare;
    return clear * (speaksFor * value(place + move) + (1 - speaksFor) * value(place - move)) + inconclusiveShare * value(place) - test.cost;
  };
  const worthAt = (mask: number, place: number, left: number): number => {
    const key = mask * width + place;
    const found = known[key] as number;
    if (!Number.isNaN(found)) return found;
    let best = stop[place] as number;
    for (let at = 0; at < tests.length; at++)
      if ((mask & (1 << at)) === 0 && (tests[at] as Test).hours <= left) best = Math.max(best, testing(at, mask, place, left));
    known[key] = best;
    return best;
  };

  const begun = tests.map((test, at) => ({ test, gain: testing(at, 0, most, hours) - now }));
  let [gain, first]: [number, Test | undefined] = [0, undefined];
  for (const one of begun) if (one.gain > gain + againstAll) [gain, first] = [one.gain, one.test];
  return { gain, first, begun };
}
