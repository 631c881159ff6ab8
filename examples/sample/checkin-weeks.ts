import { type PulseItem, pulseItems } from '#core/pulse/pulse.ts';
import { addDays, addWeeks, type Week, weeksBetween, weekToMonday } from '#core/time.ts';
import { checkinHelp } from './checkin-help.ts';
import { checkinNotes, stretches, weeksAway } from './checkins.ts';
import type { Stretch } from './shape.ts';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const roundAnswer = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

type Checkin = { week: Week; day: string; couldAYearAgo?: boolean; note?: string } & Record<PulseItem, number>;

function weeksOf(stretch: Stretch, random: () => number): Checkin[] {
  const length = weeksBetween(stretch.from, stretch.to);
  const spread = () => random() + random() + random() - 1.5;
  return Array.from({ length: length + 1 }, (_, index): Checkin | undefined => {
    const week = addWeeks(stretch.from, index);
    const along = length === 0 ? 0 : index / length;
    const mood = 0.55 * spread();
    const answers = Object.fromEntries(
      pulseItems.map((item) => [
        item,
        roundAnswer(stretch.around[item] + along * ((stretch.until ?? stretch.around)[item] - stretch.around[item]) + mood + 0.9 * spread()),
      ]),
    ) as Record<PulseItem, number>;
    const tick = random() < stretch.tick[0] + along * (stretch.tick[1] - stretch.tick[0]);
    const [answered, late] = [random() < stretch.answered && !weeksAway.includes(week), random() < 0.15];
    const note = checkinNotes[week];
    if (!answered && note === undefined) return undefined;
    return { week, day: addDays(weekToMonday(week), late ? 6 : 4), ...answers, ...(tick ? { couldAYearAgo: true } : {}), ...(note ? { note } : {}), ...checkinHelp[week] };
  }).filter((checkin) => checkin !== undefined);
}

/** The check-ins of the stretches, the earliest first. */
export const checkins = (): Checkin[] => stretches.flatMap((stretch) => weeksOf(stretch, randomFrom(stretch.seed)));
