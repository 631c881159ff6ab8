import fc from 'fast-check';
import { experimentDecisions, experimentTypes, outcomes, strengths } from '#core/experiments/experiments.ts';
import { hypothesisSubjects } from '#core/experiments/hypotheses.ts';
import { learningStates, learningTypes } from '#core/learning/learning.ts';
import { cycleOutcomes, signalSigns } from '#core/promotion/promotion.ts';
import { outlookItems } from '#core/promotion/questions.ts';
import { ringings, wrongParts } from '#core/radar/answers.ts';
import { setbackTypes, stages, writingTypes } from '#core/setbacks/setbacks.ts';
import { anyLine, bodyOf, day, id, ids, lines, roughDay, skills, text, week, word } from './any-fields.ts';

const answer = fc.integer({ min: 1, max: 5 });
export const checkin = bodyOf(
  { week, day, challenge: answer, learning: answer, energy: answer, impact: answer, support: answer },
  { couldAYearAgo: fc.boolean(), note: text, helpedBy: ids, helped: ids },
);
export const experiment = bodyOf(
  {
    title: anyLine(),
    hypotheses: fc.array(id, { minLength: 1, maxLength: 2 }),
    type: fc.constantFrom(...experimentTypes),
    hours: fc.constantFrom(0.25, 4, 30),
    risk: fc.integer({ min: 0, max: 4 }),
    strength: fc.constantFrom(...strengths),
  },
  {
    what: text,
    from: day,
    to: day,
    success: text,
    wouldDrop: text,
    person: id,
    started: day,
    stopped: day,
    readings: fc.array(
      fc.record({ week, energy: fc.integer({ min: -2, max: 2 }), line: anyLine() }, { requiredKeys: ['week', 'energy'], noNullPrototype: true }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    readOut: day,
    outcome: fc.constantFrom(...outcomes),
    learnt: text,
    missing: lines,
    decision: fc.constantFrom(...experimentDecisions),
  },
);
const levels = fc.uniqueArray(fc.record({ id, title: anyLine(), about: text }, { requiredKeys: ['id', 'title'], noNullPrototype: true }), {
  selector: (level) => level.id,
  minLength: 1,
  maxLength: 3,
});
const version = fc.integer({ min: 1, max: 9 });
export const ladder = bodyOf({ name: anyLine(), levels, version }, { source: anyLine(), note: text, retired: day });
export const competency = bodyOf(
  { ladder: id, title: anyLine(), place: fc.nat(20), version },
  {
    group: anyLine(),
    about: text,
    mapsTo: skills,
    notApplicable: anyLine(),
    statements: fc.array(fc.record({ level: id, text: anyLine() }, { noNullPrototype: true }), { minLength: 1, maxLength: 3 }),
  },
);
export const ringing = bodyOf({ week, day, rings: fc.constantFrom(...ringings) }, { wrong: fc.constantFrom(...wrongParts) });
export const cycle = bodyOf({ day, outcome: fc.constantFrom(...cycleOutcomes) }, { note: text });
export const signal = bodyOf({ day, sign: fc.constantFrom(...signalSigns) }, { said: text });
export const outlook = bodyOf({ week, day, ...Object.fromEntries(outlookItems.map((item) => [item, answer])) }, {});
export const learning = bodyOf(
  { title: anyLine(), what: fc.constantFrom(...learningTypes), state: fc.constantFrom(...learningStates) },
  {
    by: anyLine(),
    skills,
    begun: roughDay,
    ended: roughDay,
    touched: day,
    hours: fc.constantFrom(0, 2.5),
    taken: text,
    usedLine: text,
    projects: ids,
    from: id,
  },
);
export const hypothesis = bodyOf(
  {
    belief: anyLine(),
    about: fc.constantFrom(...hypothesisSubjects),
    confidence: fc.constantFrom(0.01, 0.4, 0.99),
    gain: fc.nat(1_000),
    loss: fc.nat(1_000),
    written: day,
  },
  { subject: anyLine(), decided: day, decision: fc.constantFrom('go', 'drop'), note: text },
);
export const setback = bodyOf(
  { day, type: fc.constantFrom(...setbackTypes) },
  {
    role: id,
    what: text,
    story: text,
    stage: fc.constantFrom(...stages),
    paused: day,
    ended: day,
    gentle: fc.array(fc.record({ thing: word, day, did: fc.constantFrom('done', 'another', 'not-today') }, { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 3,
    }),
    first: fc.array(fc.record({ thing: word, day, applies: fc.boolean() }, { requiredKeys: ['thing', 'day'], noNullPrototype: true }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
);
export const writing = bodyOf({ setback: id, day, type: fc.constantFrom(...writingTypes) }, { prompt: anyLine(), text, turned: text, kept: day });
