import type { Career } from '../../career.ts';
import { type LastLearning, lastLearning } from '../../learning/learning.ts';
import { skillIds, skillTitle } from '../../skills/skills.ts';
import type { Day } from '../../time.ts';
import { inSentence } from '../skill-level-words.ts';
import { moveWords } from './taken.ts';
import { agoWords, evidenceWords, lastLessons, type ThinSkill, thinSkills } from './thin-skills.ts';
import { type Way, type WayStep, wayMoveKey } from './way.ts';

type Learnt = { readonly least: ThinSkill | undefined; readonly lesson: Day | undefined; readonly course: LastLearning | undefined };

/** Of the three thinnest skills the one with no lesson or course, else with the oldest. */
function leastLearnt(career: Career, day: Day): Learnt {
  const lessons = lastLessons(career, day);
  for (const skill of skillIds) {
    const course = lastLearning(career, skill);
    if (course && course.day <= day && course.day > (lessons.get(skill) ?? '')) lessons.set(skill, course.day);
  }
  const among = thinSkills(career, day).slice(0, 3);
  const [least] = among.sort((a, b) => (lessons.get(a.skill) ?? '').localeCompare(lessons.get(b.skill) ?? ''));
  const course = least && lastLearning(career, least.skill);
  const lesson = least && lessons.get(least.skill);
  return { least, lesson, course: course?.day === lesson ? course : undefined };
}

/** What a press makes of it: a move that opens the list of what one learns from. */
const stepFor = (skill: string, why: string): WayStep => ({
  does: 'move',
  move: {
    key: wayMoveKey('learning', skill),
    what: `Pick one course or book for ${inSentence(skill)}`,
    why,
    doing: `choose one course or book for ${inSentence(skill)} and put its first hour into my calendar`,
    minutes: 20,
    skill,
  },
});

/** P30: something to learn from, for the skill that was learnt about longest ago. */
export function learningWay(career: Career, day: Day): Way {
  const { least, lesson, course } = leastLearnt(career, day);
  const says =
    least === undefined
      ? ''
      : course && lesson
        ? `You finished “${course.title}” for ${inSentence(least.skill)} ${agoWords(lesson, day)}. What comes next, tied to something on your desk?`
        : lesson
          ? `Your last lesson on ${inSentence(least.skill)} is from ${agoWords(lesson, day)}. One course or book, tied to something on your desk.`
          : `No lesson in your journal names ${inSentence(least.skill)}. One course or book, tied to something on your desk.`;
  const step = least && stepFor(least.skill, says);
  return {
    id: 'learning',
    title: 'Invest in learning',
    principle: 'P30',
    says,
    rows: least ? [{ words: `${skillTitle(least.skill)}: ${evidenceWords(least, day)}`, to: `/path/evidence/${least.skill}` }] : [],
    offers: step?.does === 'move' ? [{ id: 'learning', label: 'Make it a move', step, taken: moveWords(career, step.move.key, day) }] : [],
    missing: undefined,
  };
}
