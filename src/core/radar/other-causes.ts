import type { PulseItem } from '../pulse/pulse.ts';
import type { Step } from './ledger.ts';
import { type Items, items } from './model.ts';

export type OtherCause = 'life' | 'manager' | 'overload';
export type Falls = { readonly checkins: readonly string[]; readonly by: Items };

const clear = 0.6;
const some = 0.25;

/** How far each item lies below normal, on average over some check-ins. */
export function fallsOf(steps: readonly Step[]): Falls {
  const fall = (item: PulseItem): number => steps.reduce((sum, { reading }) => sum + reading.normal[item] - reading.level[item], 0) / Math.max(1, steps.length);
  const by = { challenge: fall('challenge'), learning: fall('learning'), energy: fall('energy'), impact: fall('impact'), support: fall('support') };
  return { checkins: steps.map(({ reading }) => reading.answer.id), by };
}

/** What else would look like this: everything down is life outside work, support down the manager, energy alone too much at once. */
export function otherCause({ by }: Falls): OtherCause | undefined {
  if (by.energy >= clear && items.every((item) => by[item] >= some)) return 'life';
  if (by.support >= clear && by.support > by.learning) return 'manager';
  return by.energy >= clear && by.energy > by.learning ? 'overload' : undefined;
}
