import { type Person, person, relations } from '../src/core/people/people.ts';
import { channels, touchpoint } from '../src/core/people/touchpoints.ts';
import type { Write } from '../src/core/record.ts';
import { skillIds } from '../src/core/skills/skills.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';
import { companies, firstNames, functions, industries, lastNames, learnings, remarks, things, titles } from './words.ts';

const rhythmShare = 0.08;
const tieOf = ['board', 'peer', 'stakeholder', 'manager', 'mentor', 'report', 'managers-peer'] as const;

export const personIds = (count: number): string[] => Array.from({ length: count }, (_, i) => `person-${i + 1}`);

/** People as a decade leaves them: most only connected, about one in twelve kept up with by a rhythm. */
export function makePeople(dice: Dice, ids: readonly string[], from: Day, days: number): Write[] {
  return ids.map((id, i) => {
    const name = `${dice.pick(firstNames)} ${dice.pick(lastNames)}`;
    const company = dice.pick(companies);
    const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '');
    const address = `${plain.toLowerCase().replace(/ /g, '.')}${i}@${company.toLowerCase().replace(/\W/g, '')}.example`;
    const known = {
      name,
      company,
      title: dice.pick(titles),
      emails: dice.chance(0.4) ? [address] : undefined,
      links: [`https://www.linkedin.com/in/${plain.toLowerCase().replace(/ /g, '-')}-${i}`],
      connectedOn: addDays(from, dice.whole(0, days)),
    };
    if (!dice.chance(rhythmShare)) return person.put(id, known);
    return person.put(id, {
      ...known,
      rhythmWeeks: dice.pick([4, 4, 8, 13, 13, 26, 52]),
      rhythmSince: addDays(from, dice.whole(0, days)),
      ties: [{ tie: dice.pick(tieOf) }],
      relation: dice.pick(relations),
      needs: dice.chance(0.5) ? [dice.pick(skillIds)] : undefined,
      weight: dice.chance(0.6) ? dice.whole(1, 3) : undefined,
      industry: dice.pick(industries),
      function: dice.pick(functions),
      boundaries: dice.chance(0.1) ? 'Short messages, never at the weekend.' : undefined,
      pausedUntil: dice.chance(0.03) ? addDays(from, days + 60) : undefined,
    });
  });
}

/** Contacts over the years: four of five with people who have a rhythm, some with two at once. */
export function makeTouchpoints(dice: Dice, people: readonly Write[], count: number, from: Day, days: number): Write[] {
  const ids = people.map((write) => write.id);
  const close = people.filter((write) => (write.body as Partial<Person>).rhythmWeeks !== undefined).map((write) => write.id);
  const someone = (): string => dice.pick(close.length > 0 && dice.chance(0.8) ? close : ids);
  if (ids.length === 0) return [];
  return Array.from({ length: count }, (_, i) =>
    touchpoint.put(`touchpoint-${i + 1}`, {
      day: addDays(from, dice.whole(0, days)),
      people: [...new Set([someone(), ...(dice.chance(0.1) ? [someone()] : [])])],
      channel: dice.pick(channels),
      asked: dice.chance(0.3) ? `How they would approach ${dice.pick(things)}` : undefined,
      given: dice.chance(0.2) ? `Notes on ${dice.pick(things)}` : undefined,
      note: dice.chance(0.7) ? `We talked about ${dice.pick(things)}: ${dice.pick(dice.chance(0.5) ? learnings : remarks)}.` : undefined,
      next: dice.chance(0.15) ? `Tell them how ${dice.pick(things)} went` : undefined,
    }),
  );
}
