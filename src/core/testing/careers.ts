import type { Context } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkin } from '../pulse/pulse.ts';
import type { Write } from '../record.ts';
import { type Day, weekOf } from '../time.ts';

export const careerOf = (...writes: readonly Write[]): Career => applyWrites(emptyCareer, writes);

/** A context on a day, with ids `new-1`, `new-2` … */
export function contextOn(today: Day): Context {
  let made = 0;
  return { today, now: `${today}T12:00:00Z`, newId: () => `new-${++made}` };
}

export const answers = { challenge: 3, learning: 3, energy: 3, impact: 3, support: 3 } as const;
export const checkinFor = (day: Day, energy = 3): Write => checkin.put(weekOf(day), { week: weekOf(day), day, ...answers, energy });
