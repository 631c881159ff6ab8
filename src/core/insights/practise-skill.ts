import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { line } from '../fields.ts';
import { ifThen } from '../if-then.ts';
import { move, moveId } from '../moves/moves.ts';
import { practiceNamed } from '../skills/framework/framework.ts';
import { moveInWeek, practiceKey } from '../skills/practised.ts';
import { skillTitle } from '../skills/skills.ts';
import { weekOf } from '../time.ts';

export const practiseSkill = defineAction({
  name: 'skills.practise',
  title: 'In this week’s moves',
  description: 'Makes a practice of the framework a move of this week; it stays there until it is done or declined.',
  input: z.strictObject({ skill: line(100), practice: line(100) }),
  writes: (career, { skill, practice: id }, { today }) => {
    const found = practiceNamed(skill, id);
    if (!found) return refuse('The framework has no such practice.');
    const { level, practice } = found;
    const week = weekOf(today);
    const key = practiceKey(skill, id);
    const held = moveInWeek(career, key, today);
    if (held?.state === 'open') return refuse(`“${practice.what}” is among this week’s moves already.`);
    if (held?.state === 'done') return refuse(`You have done “${practice.what}” this week. You can take it up again from Monday.`);
    const entriesBefore = [...career.entry.values()].filter((row) => row.day === today && row.skills?.includes(skill)).length;
    return [
      move.put(moveId(week, key), {
        week,
        key,
        kind: 'experiment',
        what: practice.what,
        why: `You chose it yourself: ${skillTitle(skill)}, level ${level.level}, ${level.title.charAt(0).toLowerCase()}${level.title.slice(1)}.`,
        ifThen: ifThen('experiment', key, today, practice.doing),
        principle: practice.principle,
        skill,
        minutes: practice.minutes,
        opens: { open: 'capture', target: 'lesson' },
        state: 'open',
        planned: today,
        chosen: true,
        ...(entriesBefore > 0 ? { entriesBefore } : {}),
      }),
    ];
  },
});
