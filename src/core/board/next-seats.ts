import type { Cover } from './coverage.ts';

/** The chance that each need is missed by all who serve it. */
const missedBy = ({ weights, chances }: Cover): number[] => weights.map((_, j) => chances.reduce((left, person) => left * (1 - (person[j] ?? 0)), 1));

const gainOf = (weights: readonly number[], missed: readonly number[], person: readonly number[]): number =>
  weights.reduce((sum, weight, j) => sum + weight * (missed[j] ?? 1) * (person[j] ?? 0), 0);

const after = (missed: readonly number[], person: readonly number[]): number[] => missed.map((left, j) => left * (1 - (person[j] ?? 0)));

/** Takes again and again who adds most to what is still missing. */
function greedy(weights: readonly number[], start: readonly number[], candidates: readonly (readonly number[])[], seats: number): number[] {
  const chosen: number[] = [];
  let missed = start;
  while (chosen.length < seats) {
    let best = -1;
    let bestGain = 0;
    candidates.forEach((person, i) => {
      const gain = chosen.includes(i) ? 0 : gainOf(weights, missed, person);
      if (gain > bestGain + 1e-12) [best, bestGain] = [i, gain];
    });
    if (best < 0) return chosen;
    chosen.push(best);
    missed = after(missed, candidates[best] ?? []);
  }
  return chosen;
}

/**
 * The best set of so many, exactly. Nobody adds more to a bigger board than to a smaller one, so a set that cannot reach
 * the best so far even with the highest single gains is left unfinished.
 */
function exact(weights: readonly number[], start: readonly number[], candidates: readonly (readonly number[])[], seats: number): number[] {
  const single = candidates.map((person, i) => ({ i, gain: gainOf(weights, start, person) })).filter(({ gain }) => gain > 1e-12);
  single.sort((a, b) => b.gain - a.gain || a.i - b.i);
  let best: number[] = [];
  let bestGain = 0;
  const extend = (from: number, chosen: readonly number[], missed: readonly number[], gained: number): void => {
    if (gained > bestGain + 1e-12) [best, bestGain] = [[...chosen], gained];
    const left = seats - chosen.length;
    if (left === 0) return;
    for (let at = from; at < single.length; at++) {
      const hope = single.slice(at, at + left).reduce((sum, { gain }) => sum + gain, 0);
      if (gained + hope <= bestGain + 1e-12) return;
      const { i } = single[at] as { i: number };
      const person = candidates[i] ?? [];
      extend(at + 1, [...chosen, i], after(missed, person), gained + gainOf(weights, missed, person));
    }
  };
  extend(0, [], start, 0);
  return best;
}

/** Up to this many seats the choice is exact. */
const exactUpTo = 3;

/** Which of the candidates (by place) would together add most to the board: exact for up to three seats, greedy beyond. Fewer when nobody adds anything. */
export function nextSeats(board: Cover, candidates: readonly (readonly number[])[], seats: number): number[] {
  return (seats <= exactUpTo ? exact : greedy)(board.weights, missedBy(board), candidates, seats);
}
