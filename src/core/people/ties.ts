import { type Day, firstDayOf } from '../time.ts';
import type { Person, Tie } from './people.ts';

export type HeldTies = NonNullable<Person['ties']>;

/** The ties somebody has now. */
export const tiesNow = (held: HeldTies | undefined): Tie[] => (held ?? []).filter((one) => one.to === undefined).map((one) => one.tie);

/**
 * The ties after a choice of which hold now. A tie that is no longer chosen ends today when its beginning is known, so
 * that a former manager stays one; without a beginning it was never more than a label and goes. One chosen again goes on.
 */
export function chooseTies(held: HeldTies | undefined, chosen: readonly Tie[], today: Day): HeldTies {
  const now = new Set(tiesNow(held));
  const kept = (held ?? []).flatMap((one): HeldTies => {
    if (one.to !== undefined || chosen.includes(one.tie)) return [one];
    return one.from !== undefined && firstDayOf(one.from) <= today ? [{ ...one, to: today }] : [];
  });
  const added = chosen.filter((tie) => !now.has(tie));
  const reopened = kept.map((one) => {
    if (one.to !== today || !added.includes(one.tie)) return one;
    const { to: _, ...again } = one;
    return again;
  });
  const open = new Set(tiesNow(reopened));
  return [...reopened, ...added.filter((tie) => !open.has(tie)).map((tie) => ({ tie }))];
}
