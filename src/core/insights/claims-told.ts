import type { Career } from '../career.ts';
import type { Day, Month } from '../time.ts';
import { mailingsByDay, reachedBy } from '../updates/mailings-of.ts';
import { updateOf } from '../updates/update-lines.ts';

export type ClaimTold = {
  readonly key: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly month: Month;
  /** The day it was first told. */
  readonly day: Day;
  readonly people: readonly string[];
};

/** Each line that went out in an update and whom it reached, the latest first; the same words of one month stand once. */
export function claimsTold(career: Career): ClaimTold[] {
  const claims = new Map<string, ClaimTold>();
  for (const row of mailingsByDay(career.mailing)) {
    const reached = reachedBy(row);
    if (reached.length === 0) continue;
    for (const { text, sources = [] } of row.lines ?? []) {
      const key = `${row.update} ${text}`;
      const known = claims.get(key);
      claims.set(key, {
        key,
        text,
        sources: [...new Set([...(known?.sources ?? []), ...sources])],
        month: updateOf(career, row.update)?.month ?? row.update,
        day: row.day,
        people: [...new Set([...(known?.people ?? []), ...reached])],
      });
    }
  }
  return [...claims.values()];
}
