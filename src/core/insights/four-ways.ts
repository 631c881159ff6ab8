import { defineInsight } from '../insight.ts';
import { advisersWay } from './ways/advisers.ts';
import { challengeWay } from './ways/challenge.ts';
import { learningWay } from './ways/learning.ts';
import { moveWay } from './ways/test-a-move.ts';
import type { Way } from './ways/way.ts';

/** Four ways through a plateau (P29 to P32), each made concrete out of the record, with the one step that begins it. */
export const fourWays = defineInsight<readonly Way[]>({
  name: 'four-ways',
  title: 'Four ways through a plateau',
  of: (career, day) => [challengeWay(career, day), learningWay(career, day), advisersWay(career, day), moveWay(career, day)],
});
