import { entry, type entryTypes } from '../src/core/journal/journal.ts';
import { checkin } from '../src/core/pulse/pulse.ts';
import type { Write } from '../src/core/record.ts';
import { skillIds } from '../src/core/skills/skills.ts';
import { addDays, addWeeks, type Day, weekOf, weekToMonday } from '../src/core/time.ts';
import type { Dice } from './dice.ts';
import { asides, deeds, groups, learnings, measures, remarks, things } from './words.ts';

const sentence: Record<(typeof entryTypes)[number], (dice: Dice) => string> = {
  win: (dice) => {
    const effect = dice.chance(0.6)
      ? `${dice.pick(measures)} ${dice.chance(0.5) ? 'up' : 'down'} ${dice.whole(2, 48)} %`
      : `${dice.pick(groups)} agreed at once`;
    return `${dice.pick(deeds)} ${dice.pick(things)} with ${dice.pick(groups)}; ${effect}.`;
  },
  lesson: (dice) => `From ${dice.pick(things)}: ${dice.pick(learnings)}.`,
  feedback: (dice) => `After ${dice.pick(things)}, from ${dice.pick(groups)}: “${dice.pick(remarks)}”.`,
  decision: (dice) => `We will leave ${dice.pick(things)} as it is until ${dice.pick(measures)} is understood; ${dice.pick(groups)} knows.`,
  note: (dice) => `Talk with ${dice.pick(groups)} about ${dice.pick(things)} and ${dice.pick(measures)}.`,
};
const weighted = ['win', 'win', 'win', 'lesson', 'lesson', 'feedback', 'decision', 'note', 'note', 'note'] as const;

/** A skill that no entry of the last half year names. */
const [quietSkill, quietFor] = ['industry-partnerships', 180];

export function makeEntries(dice: Dice, count: number, from: Day, days: number, people: readonly string[], projects: readonly string[]): Write[] {
  return Array.from({ length: count }, (_, i) => {
    const type = dice.pick(weighted);
    const passed = dice.whole(0, days);
    const day = addDays(from, passed);
    const skills = passed > days - quietFor ? skillIds.filter((skill) => skill !== quietSkill) : skillIds;
    const text = [sentence[type](dice), ...Array.from({ length: dice.whole(0, 3) }, () => dice.pick(asides))].join(' ');
    return entry.put(`entry-${i + 1}`, {
      day,
      type,
      text,
      safeText: type === 'win' && dice.chance(0.2) ? `${dice.pick(deeds)} a core flow; one measure moved by a third.` : undefined,
      skills: dice.chance(0.7) ? [...new Set([dice.pick(skills), ...(dice.chance(0.2) ? [dice.pick(skills)] : [])])] : undefined,
      people: people.length > 0 && dice.chance(0.12) ? [dice.pick(people)] : undefined,
      project: projects.length > 0 && dice.chance(0.5) ? dice.pick(projects) : undefined,
      energy: dice.chance(0.3) ? (dice.chance(0.6) ? 'gave' : 'drained') : undefined,
    });
  });
}

const answer = (dice: Dice, mean: number): number => Math.min(5, Math.max(1, Math.round(mean + 0.8 * dice.normal())));

/** One check-in a week without a gap, the last one for the week before `today`. */
export function makeCheckins(dice: Dice, count: number, today: Day): Write[] {
  return Array.from({ length: count }, (_, i) => {
    const week = addWeeks(weekOf(today), i - count);
    const tide = Math.sin(i / 30) * 0.6;
    return checkin.put(week, {
      week,
      day: addDays(weekToMonday(week), dice.whole(3, 5)),
      challenge: answer(dice, 3.5 + tide),
      learning: answer(dice, 3.4 + tide),
      energy: answer(dice, 3.3),
      impact: answer(dice, 3.5),
      support: answer(dice, 3.6),
      couldAYearAgo: dice.chance(0.35 - tide / 4),
      note: dice.chance(0.3) ? dice.pick(asides) : undefined,
    });
  });
}
