import fc from 'fast-check';
import { experiment, outcomes, strengths } from '../experiments/experiments.ts';
import { hypothesis, hypothesisSubjects } from '../experiments/hypotheses.ts';
import { learning, learningStates, learningTypes } from '../learning/learning.ts';
import { cycle, cycleOutcomes, outlook, signal, signalSigns } from '../promotion/promotion.ts';
import { ringing, ringings } from '../radar/answers.ts';
import type { Write } from '../record.ts';
import { setback, setbackTypes, stages, writing, writingTypes } from '../setbacks/setbacks.ts';
import { type Day, weekOf, weekToMonday } from '../time.ts';
import { lifeAround, optional, personId, text } from './any-life.ts';

/** Learning, the Lab, the radar and setbacks. */
export function anyGrowth(today: Day): readonly fc.Arbitrary<Write>[] {
  const { past, rough, skills, id, weeks, around } = lifeAround(today);
  const learned = fc
    .tuple(
      id('learning'),
      fc.constantFrom(...learningTypes),
      fc.constantFrom(...learningStates),
      optional(rough),
      optional(rough),
      optional(past),
      optional(text),
      optional(personId),
      skills,
    )
    .map(([key, what, state, begun, ended, touched, taken, from, on]) =>
      learning.put(key, { title: 'The Mom Test', what, state, begun, ended, touched, taken, from, skills: on }),
    );
  const experiments = fc
    .tuple(
      id('experiment'),
      fc.uniqueArray(id('hypothesis'), { minLength: 1, maxLength: 2 }),
      fc.record({ person: optional(personId), repeats: optional(id('experiment')), from: optional(around), to: optional(around), started: optional(past) }),
      fc.constantFrom(...strengths),
      optional(text),
      optional(fc.constantFrom(...outcomes)),
    )
    .map(([key, of, fields, strength, said, outcome]) => {
      const over = outcome && fields.started ? { readOut: today, outcome } : {};
      const begun = fields.started === undefined ? {} : { readings: [{ week: weekOf(fields.started), energy: 1 }] };
      const agreed = { success: said, wouldDrop: said };
      return experiment.put(key, {
        title: 'Shadow Ines',
        hypotheses: of,
        type: 'shadowing',
        hours: 4,
        risk: 0,
        strength,
        ...fields,
        ...agreed,
        ...begun,
        ...over,
      });
    });
  const beliefs = fc
    .tuple(
      id('hypothesis'),
      past,
      fc.constantFrom(...hypothesisSubjects),
      optional(fc.constantFrom('Health', 'Group Product Manager', 'people', 'technical')),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(0, 26, 60),
      optional(past),
    )
    .map(([key, written, about, subject, percent, gain, decided]) =>
      hypothesis.put(key, {
        belief: 'I would rather lead people',
        about,
        subject,
        confidence: percent / 100,
        gain,
        loss: 26,
        written,
        decided,
        decision: decided === undefined ? undefined : 'go',
      }),
    );
  const rang = fc.tuple(weeks, fc.constantFrom(...ringings)).map(([week, rings]) => ringing.put(week, { week, day: weekToMonday(week), rings }));
  const score = fc.integer({ min: 1, max: 5 });
  const promotion = fc.oneof(
    fc.tuple(id('cycle'), past, fc.constantFrom(...cycleOutcomes)).map(([key, day, outcome]) => cycle.put(key, { day, outcome })),
    fc.tuple(id('signal'), past, fc.constantFrom(...signalSigns)).map(([key, day, sign]) => signal.put(key, { day, sign })),
    fc.tuple(past, score, score).map(([day, opening, rest]) => {
      const others = { ceiling: rest, effort: rest, routine: rest, stretch: rest, teaches: rest, elsewhere: rest, wanted: rest };
      return outlook.put(weekOf(day), { week: weekOf(day), day, opening, ...others });
    }),
  );
  const setbacks = fc
    .tuple(id('setback'), past, fc.constantFrom(...setbackTypes), optional(fc.constantFrom(...stages)), fc.option(past, { freq: 12, nil: undefined }))
    .map(([key, day, type, stage, ended]) => setback.put(key, { day, type, stage, ended }));
  const pages = fc
    .tuple(id('page'), id('setback'), past, fc.constantFrom(...writingTypes), text)
    .map(([key, of, day, type, said]) => writing.put(key, { setback: of, day, type, text: said }));
  return [learned, experiments, beliefs, rang, promotion, setbacks, pages];
}
