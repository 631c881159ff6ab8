import { type Assessment, assessmentId, raterSides } from '#core/assessments/assessments.ts';
import type { Career } from '#core/career.ts';
import { type AssessableSkill, assessableSkill, type Standard, standardsOf, wordingOf } from '#core/insights/assessable.ts';
import { type Day, isDay } from '#core/time.ts';

/** Whose rating it is, of what, as the address says it. */
export type Run = {
  readonly as: Assessment['as'];
  readonly by: string | undefined;
  /** The day it was given; the day it is kept where none is said. */
  readonly day: Day | undefined;
  readonly standard: Standard;
  readonly skills: readonly AssessableSkill[];
  /** A rating that is there already is given anew. */
  readonly edit: boolean;
};

/** What an address asks for; undefined where it does not say whose rating it is, or of what there is nothing to rate. */
export function runOf(career: Career, params: URLSearchParams): Run | undefined {
  const as = raterSides.find((side) => side === params.get('as'));
  if (as === undefined) return undefined;
  const day = params.get('day');
  const [skill, ladder] = [params.get('skill'), params.get('ladder')];
  const one = skill === null ? undefined : assessableSkill(career, skill);
  const standard = skill === null ? standardsOf(career).find((each) => each.ladder === (ladder ?? undefined)) : one?.standard;
  if (!standard) return undefined;
  return {
    as,
    by: as === 'self' ? undefined : (params.get('by') ?? undefined),
    day: day !== null && isDay(day) ? day : undefined,
    standard,
    skills: one ? [one.skill] : standard.skills,
    edit: params.get('edit') !== null,
  };
}

/** What stands at one skill: the place of the level among those of the skill, with the words it was chosen for, or why it does not apply. */
export type Answer = {
  readonly choice?: number;
  readonly wording?: string;
  readonly applies?: false | undefined;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
};
export type Answers = { readonly [skill: string]: Answer | undefined };

/** The level chosen for a skill; none where its words were changed since. */
export function chosenOf(skill: AssessableSkill, answer: Answer | undefined) {
  const level = answer?.choice === undefined || answer.applies === false ? undefined : skill.levels[answer.choice];
  return level && wordingOf(level) === answer?.wording ? level : undefined;
}

/** Whether a level is chosen, or it is said why the skill does not apply. */
export const isAnswered = (skill: AssessableSkill, answer: Answer | undefined): boolean =>
  chosenOf(skill, answer) !== undefined || (answer?.applies === false && (answer.why ?? '').trim() !== '');

type Given = Pick<Assessment, 'skill' | 'level' | 'ladderLevel' | 'wording' | 'notApplicable' | 'note'>;

/** What the action takes for the skills that were answered. */
export function ratingsFrom(skills: readonly AssessableSkill[], answers: Answers): Given[] {
  return skills.flatMap((skill): Given[] => {
    const answer = answers[skill.id];
    const level = chosenOf(skill, answer);
    const note = answer?.note?.trim() || undefined;
    if (level) return [{ skill: skill.id, level: level.value, ladderLevel: level.ladderLevel, wording: wordingOf(level), note }];
    return isAnswered(skill, answer) ? [{ skill: skill.id, notApplicable: answer?.why?.trim(), note }] : [];
  });
}

/** The answers that are there already, for a rating that is given anew. */
export function answersThere(career: Career, { edit, day, as, by, skills }: Run): Answers {
  if (!edit || day === undefined) return {};
  return Object.fromEntries(
    skills.flatMap((skill): [string, Answer][] => {
      const row = career.assessment.get(assessmentId({ day, as, by, skill: skill.id }));
      if (!row) return [];
      if (row.level === undefined) return [[skill.id, { applies: false, why: row.notApplicable, note: row.note }]];
      const at = skill.levels.findIndex((level) => (row.ladderLevel === undefined ? level.value === row.level : level.ladderLevel === row.ladderLevel));
      const level = skill.levels[at];
      return level ? [[skill.id, { choice: at, wording: wordingOf(level), note: row.note }]] : [];
    }),
  );
}
