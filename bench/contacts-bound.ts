import { contactLoss } from '../src/core/people/contact-index.ts';
import type { Someone, World } from './contacts-world.ts';

/** Loss does not rise any more beyond this many rhythms, so waiting longer than that is the same as never. */
const fullLossAt = 4;

type Threshold = { readonly loss: number; readonly rate: number };

/**
 * For each number of weeks from which somebody is contacted as soon as they can be reached: mean loss a week and
 * contacts a week. A cycle from one contact to the next: the weeks to the threshold, then until reached (geometric).
 */
function thresholdsOf({ weight, rhythm, reach }: Someone): Threshold[] {
  const horizon = Math.ceil(fullLossAt * rhythm);
  const missed = 1 - reach;
  const list: Threshold[] = [{ loss: weight * contactLoss(fullLossAt), rate: 0 }];
  for (let from = 0; from <= horizon; from++) {
    let total = 0;
    for (let age = 1; age <= from; age++) total += contactLoss(age / rhythm);
    let still = missed;
    for (let age = from + 1; still > 1e-12; age++) {
      total += contactLoss(age / rhythm) * still;
      still *= missed;
    }
    const cycle = from + 1 / reach;
    list.push({ loss: (weight * total) / cycle, rate: 1 / cycle });
  }
  return list;
}

/**
 * A lower bound on the mean weekly loss of any rule. The rule that hours are kept to in every week is relaxed to hours
 * kept to on average, and priced at `price` an hour (Whittle's relaxation). People then part: each is best served by a
 * threshold, because the loss never falls with the weeks. For every price ≥ 0 the sum is a bound; the best price is
 * searched for, and the sum is concave in it.
 */
export function lossBound(world: World, hours: number): number {
  const each = world.map((one) => ({ hours: one.hours, thresholds: thresholdsOf(one) }));
  const boundAt = (price: number): number => {
    let sum = -price * hours;
    for (const one of each) {
      let least = Number.POSITIVE_INFINITY;
      for (const { loss, rate } of one.thresholds) least = Math.min(least, loss + price * one.hours * rate);
      sum += least;
    }
    return sum;
  };
  let [low, high] = [0, 2_000];
  for (let step = 0; step < 90; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (boundAt(left) < boundAt(right)) low = left;
    else high = right;
  }
  return Math.max(boundAt(0), boundAt(low), boundAt(high));
}
