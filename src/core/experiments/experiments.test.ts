import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { removePerson } from '../people/actions.ts';
import { person } from '../people/people.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { type Experiment, experiment, stateOf } from './experiments.ts';
import { hypothesis } from './hypotheses.ts';
import { addHypothesis, decideHypothesis, editHypothesis, removeHypothesis, reopenHypothesis } from './hypothesis-actions.ts';
import { editExperiment, planExperiment, removeExperiment, startExperiment } from './plan-actions.ts';
import { correctReadout, noteReading, readOutExperiment, stopExperiment } from './run-actions.ts';

const today = '2026-11-23';
const belief = { belief: 'I would rather lead people', about: 'fork', confidence: 0.4, gain: 60, loss: 40 } as const;
const plan = { title: 'Shadow Ana', hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2 } as const;
const agreed = { success: 'I come home with energy', wouldDrop: 'I look at the clock' };
const readout = { id: 't', outcome: 'for', learnt: 'The hours with people were the good ones', decision: 'scale-up' } as const;

const put = (fields: Partial<Experiment> = {}, id = 't') => experiment.put(id, { ...plan, hypotheses: [...plan.hypotheses], ...fields });
const start = careerOf(hypothesis.put('h', { ...belief, written: today }), person.put('ana', { name: 'Ana' }));
const withTest = (fields: Partial<Experiment> = {}): Career => applyWrites(start, [put(fields)]);
const run = (career: Career, action: unknown, input: unknown, day = today) => runAction(action as Action, career, input, contextOn(day));
const reasonOf = (career: Career, action: unknown, input: unknown): string => {
  const outcome = run(career, action, input);
  return outcome.ok ? 'taken' : outcome.reason;
};
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = run(career, action, input, day);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const rowOf = (career: Career): Experiment => career.experiment.get('t') as Experiment;

test('a test goes from its plan over its weeks to a readout', () => {
  let career = after(start, planExperiment, { ...plan, ...agreed });
  career = after(careerOf(...[hypothesis.put('h', { ...belief, written: today }), put(agreed)]), startExperiment, { id: 't' });
  expect(stateOf(rowOf(career))).toBe('running');
  career = after(career, noteReading, { id: 't', energy: 1, line: 'Quick hours' });
  career = after(career, noteReading, { id: 't', energy: -1 }, '2026-12-01');
  career = after(career, noteReading, { id: 't', week: '2026-W48', energy: 2 }, '2026-12-01');
  expect(rowOf(career).readings).toEqual([
    { week: '2026-W48', energy: 2 },
    { week: '2026-W49', energy: -1 },
  ]);
  career = after(career, readOutExperiment, { ...readout, missing: ['management'] }, '2026-12-02');
  expect([stateOf(rowOf(career)), rowOf(career).readOut, rowOf(career).missing]).toEqual(['read-out', '2026-12-02', ['management']]);
  expect(rowOf(after(career, correctReadout, { id: 't', outcome: 'leaning-for' })).outcome).toBe('leaning-for');
  expect(checkCareer(career)).toEqual([]);
});

test('nothing starts and nothing is read out before it is said what would make one drop it', () => {
  expect(reasonOf(withTest(), startExperiment, { id: 't' })).toBe('Write first what success means: what would you see if you are right?');
  expect(reasonOf(withTest({ success: 'Energy' }), startExperiment, { id: 't' })).toMatch(/^Write first what would make you drop the idea/);
  expect(reasonOf(withTest({ success: 'Energy', wouldDrop: ' ' }), startExperiment, { id: 't' })).toMatch(/^Write first what would make you drop the idea/);
  expect(reasonOf(withTest({ started: today }), readOutExperiment, readout)).toMatch(/^No readout without/);
  expect(reasonOf(withTest(agreed), readOutExperiment, readout)).toMatch(/^It has not started/);
});

test('what was agreed before the start stays, the rest may change', () => {
  const running = withTest({ ...agreed, started: today });
  expect(reasonOf(running, editExperiment, { id: 't', wouldDrop: 'Never' })).toMatch(/were settled before it started/);
  expect(reasonOf(running, editExperiment, { id: 't', wouldDrop: null })).toMatch(/were settled before it started/);
  expect(reasonOf(running, editExperiment, { id: 't', wouldDrop: agreed.wouldDrop, title: 'Shadow Ana twice' })).toBe('taken');
  expect(reasonOf(withTest(agreed), editExperiment, { id: 't', wouldDrop: 'I forget to go' })).toBe('taken');
});

test('each step that does not fit is refused in a sentence', () => {
  const [planned, running, ended] = [withTest(agreed), withTest({ ...agreed, started: today }), withTest({ ...agreed, started: today, stopped: today })];
  expect(reasonOf(running, startExperiment, { id: 't' })).toBe('It has started already.');
  expect(reasonOf(planned, noteReading, { id: 't', energy: 1 })).toMatch(/^It has not started/);
  expect(reasonOf(ended, noteReading, { id: 't', energy: 1 })).toMatch(/^It has ended/);
  expect(reasonOf(running, noteReading, { id: 't', energy: 1, week: '2026-W47' })).toBe('The test had not started in that week.');
  expect(reasonOf(running, noteReading, { id: 't', energy: 1, week: '2027-W01' })).toBe('That week has not come yet.');
  expect(reasonOf(running, noteReading, { id: 't', energy: 3 })).toBe('Energy: choose -2 to 2.');
  expect(reasonOf(planned, stopExperiment, { id: 't' })).toBe('It has not started. You can remove it instead.');
  expect(reasonOf(running, stopExperiment, { id: 't' })).toBe('taken');
  expect(reasonOf(ended, readOutExperiment, readout)).toBe('It has ended already.');
  expect(reasonOf(running, correctReadout, { id: 't', outcome: 'for' })).toBe('It has no readout yet.');
  expect(reasonOf(start, planExperiment, { ...plan, hypotheses: ['x'] })).toBe('A hypothesis it tests is no longer here.');
  expect(reasonOf(start, planExperiment, { ...plan, hypotheses: [] })).toBe('Hypotheses: choose what it tests.');
  expect(reasonOf(start, planExperiment, { ...plan, person: 'x' })).toBe('That person is no longer here.');
  expect(reasonOf(start, planExperiment, { ...plan, strength: 3 })).toBe('Strength: choose 1, 2, 4 or 7 steps.');
  expect(reasonOf(start, planExperiment, { ...plan, from: '2026-12-02', to: '2026-12-01' })).toMatch(/^The end lies before/);
  expect(reasonOf(planned, editExperiment, { id: 't', repeats: 't' })).toMatch(/^The earlier test it repeats is not here/);
  expect(reasonOf(running, decideHypothesis, { id: 'h', decision: 'go' })).toMatch(/^“Shadow Ana” is still running/);
  expect(reasonOf(start, addHypothesis, { ...belief, confidence: 1 })).toBe('Confidence: choose 1 to 99 %.');
});

test('how sure one was at the start stays once a readout builds on it', () => {
  const read = withTest({ ...agreed, started: today, readOut: today, outcome: 'for' });
  expect(reasonOf(read, editHypothesis, { id: 'h', confidence: 0.8 })).toMatch(/^How sure you were at the start stays/);
  expect(reasonOf(read, editHypothesis, { id: 'h', confidence: 0.4, gain: 70 })).toBe('taken');
  expect(reasonOf(withTest(), editHypothesis, { id: 'h', confidence: 0.8 })).toBe('taken');
});

test('a decision keeps its why, and a decided hypothesis can be opened again', () => {
  const decided = after(start, decideHypothesis, { id: 'h', decision: 'drop' });
  const why = after(start, decideHypothesis, { id: 'h', decision: 'go', note: ' I came home awake ' });
  const noteAfter = (input: object) => after(why, decideHypothesis, { id: 'h', decision: 'go', ...input }).hypothesis.get('h')?.note;
  expect([why.hypothesis.get('h')?.note, noteAfter({}), noteAfter({ note: ' ' })]).toEqual(['I came home awake', 'I came home awake', undefined]);
  expect(decided.hypothesis.get('h')).toMatchObject({ decided: today, decision: 'drop' });
  expect(after(decided, reopenHypothesis, { id: 'h' }).hypothesis).toEqual(start.hypothesis);
});

test('what is removed leaves nothing that names it', () => {
  const career = applyWrites(start, [
    hypothesis.put('other', { ...belief, written: today }),
    put({ person: 'ana' }),
    put({ hypotheses: ['h', 'other'], repeats: 't' }, 'both'),
  ]);
  const left = after(career, removeHypothesis, { id: 'h' });
  expect([...left.experiment.values()].map(({ id, hypotheses, repeats }) => [id, hypotheses, repeats])).toEqual([['both', ['other'], undefined]]);
  for (const now of [left, after(career, removeExperiment, { id: 't' }), after(career, removePerson, { id: 'ana' })]) expect(checkCareer(now)).toEqual([]);
});
