import { competency, ladder } from '../src/core/ladders/ladders.ts';
import type { Write } from '../src/core/record.ts';
import { skills } from '../src/core/skills/skills.ts';

const levels = ['Product manager', 'Senior', 'Lead', 'Group'].map((title, at) => ({ id: `level-${at + 1}`, title }));

/** The ladder of a company: a skill beside each of the framework's, with a sentence a level. */
export const makeLadder = (): Write[] => [
  ladder.put('ladder', { name: 'Product ladder', version: 1, levels }),
  ...skills.map(({ id, title }, place) =>
    competency.put(`competency-${id}`, {
      ladder: 'ladder',
      title: `${title} at work`,
      place,
      version: 1,
      mapsTo: [id],
      statements: levels.map((level) => ({ level: level.id, text: `${title}, as a ${level.title} would.` })),
    }),
  ),
];
