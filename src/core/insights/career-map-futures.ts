import type { Career } from '../career.ts';
import { forkTitles, profileOf } from '../profile/profile.ts';
import type { Phase } from '../skills/skills.ts';

/** A way on that has not been walked yet: where it would lead, and what to look at before it is chosen. */
export type MapFuture = { readonly id: string; readonly title: string; readonly lane: Phase; readonly opens: string };

const usualLane: Record<'individual' | 'people', Phase> = { individual: 'senior', people: 'leader' };

/** The ways of the fork toward the target: the one that was chosen, both while it is open, none while nothing was said. */
export function forkFutures(career: Career): MapFuture[] {
  const { targetPhase, fork } = profileOf(career);
  if (targetPhase === undefined && fork === undefined) return [];
  const ways = (['people', 'individual'] as const).filter((way) => fork === undefined || fork === 'open' || fork === way);
  return ways.map((way) => ({ id: `fork.${way}`, title: forkTitles[way], lane: targetPhase ?? usualLane[way], opens: '/path/fork' }));
}
