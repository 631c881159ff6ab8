import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { type GentleDay, gentleOfDay } from '../setbacks/gentle/gentle-of-day.ts';
import type { Stage } from '../setbacks/setbacks.ts';
import { stagePrinciples } from '../setbacks/words.ts';
import { setbackOn } from '../standing.ts';
import type { Day } from '../time.ts';

export type GentleToday = GentleDay & { readonly setback: string; readonly stage: Stage; readonly principle: string };

function ofToday(career: Career, today: Day): GentleToday | null {
  const row = setbackOn(career, today);
  if (!row) return null;
  const stage = row.stage ?? 'time';
  return { ...gentleOfDay(row, today), setback: row.id, stage, principle: stagePrinciples[stage] };
}

/** The one gentle thing of today while a setback is on, else nothing. It says nothing of what was written about it. */
export const gentleThing = defineInsight({ name: 'gentle-thing', title: 'One gentle thing', of: ofToday });
