import { committee, committeeId, decider, exposure } from '../src/core/committee/committee.ts';
import type { Write } from '../src/core/record.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';

/** Nine on the map of who decides, and what was logged that they saw over two years. */
export function makeRoom(dice: Dice, people: readonly string[], wins: readonly string[], today: Day): Write[] {
  const room = people.slice(0, 9);
  return [
    committee.put(committeeId, { goal: 'Head of Product', on: addDays(today, 50), size: 9, needed: 5 }),
    ...room.map((person, i) =>
      decider.put(`decider-${i + 1}`, {
        person,
        part: i < 4 ? 'decides' : i < 7 ? 'speaks' : 'informed',
        since: addDays(today, -400),
        knows: dice.pick(['demo', 'name'] as const),
      }),
    ),
    ...(room.length === 0
      ? []
      : Array.from({ length: 120 }, (_, i) =>
          exposure.put(`exposure-${i + 1}`, {
            person: dice.pick(room),
            day: addDays(today, -dice.whole(1, 730)),
            how: dice.pick(['worked', 'demo', 'demo', 'note'] as const),
            entries: wins.length > 0 ? [dice.pick(wins)] : undefined,
          }),
        )),
  ];
}
