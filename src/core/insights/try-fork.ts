import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { line } from '../fields.ts';
import { ifThen } from '../if-then.ts';
import { move, moveId } from '../moves/moves.ts';
import { moveInWeek } from '../skills/practised.ts';
import { weekOf } from '../time.ts';
import { fork } from './fork.ts';
import { practiseSkill } from './practise-skill.ts';

export const tryFork = defineAction({
  name: 'fork.try',
  title: 'In this week’s moves',
  description: 'Makes the small test for a blank at the fork a move of this week; it stays there until it is done or declined.',
  input: z.strictObject({ branch: z.enum(['individual', 'people']), row: line(100) }),
  writes: (career, input, context) => {
    const { today } = context;
    const branch = fork.of(career, today).find(({ id }) => id === input.branch);
    const blank = branch?.rows.find(({ id }) => id === input.row)?.blank;
    if (!branch || !blank) return refuse('That blank is filled by now. Open the fork again to see what it holds.');
    if (blank.test.practice) return practiseSkill.writes(career, { skill: blank.test.practice.skill, practice: blank.test.practice.id }, context);
    const { key, what, doing, minutes, principle } = blank.test;
    const held = moveInWeek(career, key, today);
    if (held?.state === 'open') return refuse(`“${what}” is among this week’s moves already.`);
    if (held?.state === 'done') return refuse(`You have done “${what}” this week. You can take it up again from Monday.`);
    const week = weekOf(today);
    return [
      move.put(moveId(week, key), {
        week,
        key,
        kind: 'experiment',
        what,
        why: `You chose it at the fork, to learn about the way of a ${branch.title.toLowerCase()}. ${blank.says}`,
        ifThen: ifThen('experiment', key, today, doing),
        principle,
        minutes,
        opens: { open: 'capture', target: input.row === 'feedback' ? 'feedback' : 'lesson' },
        state: 'open',
        planned: today,
        chosen: true,
      }),
    ];
  },
});
