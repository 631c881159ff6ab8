import { assessment, assessmentId } from '../src/core/assessments/assessments.ts';
import { type Entry, entry } from '../src/core/journal/journal.ts';
import type { Write } from '../src/core/record.ts';
import { skillIds } from '../src/core/skills/skills.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';

const halfYear = 182;
const managers = 5;

const rounded = (level: number): number => Math.min(5, Math.max(1, Math.round(level)));

/** Half-yearly ratings over the years: one's own of every skill, four by the manager of the time, five by two or three peers. */
export function makeRatings(dice: Dice, people: readonly string[], from: Day, days: number): Write[] {
  const levels = new Map(skillIds.map((skill) => [skill, 2 + 0.8 * dice.normal()]));
  const peers = people.slice(managers, managers + 12);
  const rounds = Math.floor(days / halfYear);
  return Array.from({ length: rounds }, (_, i) => {
    const day = addDays(from, (i + 1) * halfYear);
    const rate = (skill: (typeof skillIds)[number], as: 'self' | 'manager' | 'peer', by: string | undefined, off: number): Write => {
      const body = { day, skill, as, by, level: rounded((levels.get(skill) ?? 3) + off * dice.normal()) };
      return assessment.put(assessmentId(body), body);
    };
    for (const skill of skillIds) levels.set(skill, (levels.get(skill) ?? 3) + 0.06 + 0.25 * dice.normal());
    const manager = people[Math.floor((i * managers) / rounds)];
    const some = (count: number) => Array.from({ length: count }, () => dice.pick(skillIds));
    return [
      ...skillIds.map((skill) => rate(skill, 'self', undefined, 1.4)),
      ...(manager === undefined ? [] : some(4).map((skill) => rate(skill, 'manager', manager, 1))),
      ...(peers.length === 0 ? [] : some(5).map((skill) => rate(skill, 'peer', dice.pick(peers), 1.2))),
    ];
  }).flat();
}

/** One in twenty wins that name a skill is judged by level. */
export const judgeWins = (dice: Dice, entries: readonly Write[]): Write[] =>
  entries.map((write) => {
    const { type, skills } = write.body as Partial<Entry>;
    const skill = skills?.[0];
    return type === 'win' && skill !== undefined && dice.chance(0.05)
      ? entry.put(write.id, { ...(write.body as Omit<Entry, 'id'>), shows: { [skill]: dice.whole(2, 5) } })
      : write;
  });
