import { term } from '../src/core/journal/portable/terms.ts';
import { learning, learningTypes } from '../src/core/learning/learning.ts';
import type { Write } from '../src/core/record.ts';
import { skillIds } from '../src/core/skills/skills.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';
import { companies, things } from './words.ts';

/** Six things a year to learn from, most of them done, and the words that are not to be taken along. */
export function makeLearning(dice: Dice, today: Day): Write[] {
  const items = Array.from({ length: 60 }, (_, i) => {
    const begun = addDays(today, -60 * (i + 1));
    const done = i > 1 && dice.chance(0.8);
    return learning.put(`learning-${i + 1}`, {
      title: `On ${dice.pick(things)}`,
      what: dice.pick(learningTypes),
      state: done ? 'done' : dice.pick(['want', 'underway', 'aside']),
      skills: [dice.pick(skillIds)],
      begun,
      ended: done ? addDays(begun, 40) : undefined,
      taken: done && dice.chance(0.7) ? 'Ask about the past before the future.' : undefined,
      usedLine: done && dice.chance(0.5) ? 'In the next round of interviews.' : undefined,
      touched: begun,
    });
  });
  const words = companies.map((word, i) => term.put(`term-${i + 1}`, { word, is: 'customer' }));
  return [...items, ...words];
}
