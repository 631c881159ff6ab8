import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { applyWrites, invert } from '../change.ts';
import { checkCareer } from '../check.ts';
import { type Experiment, experiment } from '../experiments/experiments.ts';
import { hypothesis } from '../experiments/hypotheses.ts';
import { person } from '../people/people.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { readOutWithLesson } from './read-out-lesson.ts';

const today = '2026-03-26';
const before = (fields: Partial<Experiment>) =>
  careerOf(
    hypothesis.put('h', { belief: 'x', about: 'fork', confidence: 0.4, gain: 1, loss: 1, written: '2026-01-01' }),
    person.put('ana', { name: 'Ana' }),
    experiment.put('t', { title: 'Coach Ana', hypotheses: ['h'], type: 'mentoring', hours: 6, risk: 0, strength: 4, success: 'x', wouldDrop: 'y', ...fields }),
  );
const run = (career: ReturnType<typeof before>) =>
  runAction(readOutWithLesson as never, career, { id: 't', outcome: 'for', learnt: 'Her steps were mine', decision: 'keep' }, contextOn(today));
const readings = (...energies: number[]) => ({ started: '2026-03-02', readings: energies.map((energy, i) => ({ week: `2026-W1${i}`, energy })) });

test('what was learnt becomes a lesson with its person, its skills and its energy, and one undo takes back both', () => {
  const career = before({ ...readings(-1, 2, 1), person: 'ana', template: 'six-weeks-junior' });
  const outcome = run(career);
  if (!outcome.ok) throw new Error(outcome.reason);
  const after = applyWrites(career, outcome.writes);
  expect(after.experiment.get('t')).toMatchObject({ outcome: 'for', readOut: today });
  const [lesson] = [...after.entry.values()];
  expect(lesson).toMatchObject({ day: today, type: 'lesson', text: 'Coach Ana: Her steps were mine', energy: 'gave', people: ['ana'] });
  expect(lesson?.skills).toEqual(['management', 'communication']);
  expect(checkCareer(after)).toEqual([]);
  expect(applyWrites(after, invert(career, outcome.writes))).toEqual(career);
});

test('energy is said only where the weeks lean to one side, and nothing is written when the readout is refused', () => {
  const energyAfter = (...energies: number[]) => {
    const outcome = run(before(readings(...energies)));
    return outcome.ok ? outcome.writes.find(({ kind }) => kind === 'entry')?.body?.energy : outcome.reason;
  };
  expect([energyAfter(-2, -1), energyAfter(1, -1), energyAfter(0, 0, 1), energyAfter()]).toEqual(['drained', undefined, undefined, undefined]);
  expect(run(before({}))).toMatchObject({ ok: false });
});
