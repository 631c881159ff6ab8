import * as z from 'zod/mini';
import { type Context, defineAction, type Refusal, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id } from '../fields.ts';
import type { Write } from '../record.ts';
import { type Assessment, assessment, assessmentId, assessmentShape } from './assessments.ts';

const { skill, level, ladderLevel, notApplicable, wording, note, as, by, ladder, ladderVersion } = assessmentShape;
const ratedShape = { skill, level, ladderLevel, notApplicable, wording, note };
const aboutShape = { day: z.optional(day()), as, by, ladder, ladderVersion };

type About = Pick<Assessment, 'as' | 'by' | 'ladder' | 'ladderVersion'> & { readonly day?: string | undefined };
type Rated = Pick<Assessment, 'skill' | 'level' | 'ladderLevel' | 'notApplicable' | 'wording' | 'note'>;

const says = (words: string | undefined): boolean => (words ?? '').trim() !== '';

function rated(career: Career, about: About, ratings: readonly Rated[], context: Context): readonly Write[] | Refusal {
  const on = about.day ?? context.today;
  if (on > context.today) return refuse('That day has not come yet. Choose today or a day before it.');
  if (about.as === 'self' && about.by !== undefined)
    return refuse('Your own rating has nobody else behind it. Say whether they rated you as a manager or as a peer.');
  if (about.by !== undefined && !career.person.has(about.by)) return refuse('That person is no longer here.');
  if (ratings.some((one) => (one.level === undefined) === !says(one.notApplicable)))
    return refuse('Choose a level from 1 to 5, or say why the skill does not apply.');
  return ratings.map((one) => {
    const body = { ...about, ...one, day: on };
    const of = assessmentId(body);
    return assessment.replace(of, career.assessment.get(of), body);
  });
}

export const rateSkill = defineAction({
  name: 'assessments.rate',
  title: 'Rating kept',
  description: 'Rates one skill from 1 to 5, or says why it does not apply; the same rater on the same day rates anew.',
  input: z.strictObject({ ...aboutShape, ...ratedShape }),
  writes: (career, { skill: of, level: at, ladderLevel: rung, notApplicable: why, wording: words, note: aside, ...about }, context) =>
    rated(career, about, [{ skill: of, level: at, ladderLevel: rung, notApplicable: why, wording: words, note: aside }], context),
});

export const rateAll = defineAction({
  name: 'assessments.rate-all',
  title: 'Ratings kept',
  description: 'Rates many skills by one rater in one step.',
  input: z.strictObject({ ...aboutShape, ratings: z.array(z.strictObject(ratedShape)).check(z.minLength(1, 'rate at least one skill'), z.maxLength(200)) }),
  writes: (career, { ratings, ...about }, context) => rated(career, about, ratings, context),
});

export const removeRating = defineAction({
  name: 'assessments.remove',
  title: 'Rating removed',
  description: 'Removes one rating.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [assessment.remove(input.id)],
});
