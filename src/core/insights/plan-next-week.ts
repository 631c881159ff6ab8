import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { line } from '../fields.ts';
import { move, moveId } from '../moves/moves.ts';
import { nextWeek } from './next-week.ts';

const keys = () => z.array(line(160)).check(z.maxLength(20));

export const planNextWeek = defineAction({
  name: 'plan.next-week',
  title: 'Next week settled',
  description: 'Takes moves of those that fit next week, and leaves others out of it. What is taken stays in that week; its plan is made around it.',
  input: z.strictObject({ take: keys(), leave: keys() }),
  writes: (career, { take, leave }, { today }) => {
    const { week, moves } = nextWeek(career, today);
    return moves.flatMap((one) => {
      const taken = take.includes(one.key);
      if (!taken && !leave.includes(one.key)) return [];
      const { key, kind, what, why, ifThen, principle, skill, minutes, opens } = one;
      const row = { week, key, kind, what, why, ifThen, principle, skill, minutes, opens, planned: today, chosen: true };
      return [move.put(moveId(week, key), taken ? { ...row, state: 'open' } : { ...row, state: 'not-this-week', settled: today })];
    });
  },
});
