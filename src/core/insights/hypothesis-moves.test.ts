import { expect, test } from 'vitest';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { type Experiment, experiment } from '../experiments/experiments.ts';
import { type Hypothesis, hypothesis } from '../experiments/hypotheses.ts';
import { entry } from '../journal/journal.ts';
import { type Move, move, moveId } from '../moves/moves.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, checkinFor } from '../testing/careers.ts';
import { addDays, weekOf } from '../time.ts';
import { hypothesisMoves } from './hypothesis-moves.ts';

const today = '2026-11-25';
const believe = (fields: Partial<Hypothesis> = {}): Write =>
  hypothesis.put('h', { belief: 'I would rather lead people', about: 'fork', confidence: 0.4, gain: 60, loss: 40, written: '2026-10-01', ...fields });
const plan = (fields: Partial<Experiment> = {}): Write =>
  experiment.put('t', { title: 'Shadow Ana', hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2, ...fields });
const offered = (career: Career) => hypothesisMoves.offer(career, today).map(({ what, opens }) => [what, opens]);
const laidOff = role.put('r', { title: 'PM', from: '2024', to: '2026-11-02', ended: 'layoff' });

function metBy(career: Career, ...writes: Write[]) {
  const [one] = hypothesisMoves.offer(career, today);
  if (!one) throw new Error('nothing is offered');
  const { value: _, ...body } = one;
  const held = move.put(moveId(weekOf(today), one.key), { ...body, week: weekOf(today), state: 'open', planned: today });
  const after = applyWrites(career, [held, ...writes]);
  return hypothesisMoves.met(after, after.move.get(held.id) as Move);
}

test('a belief without a test asks to design the one that tells most, and a planned one to start; what runs is left to its readings', () => {
  const career = careerOf(believe());
  const [[what, opens] = []] = offered(career);
  expect(what).toMatch(/^Design a small test: /);
  expect(opens).toMatchObject({ open: 'design-test', target: expect.stringMatching(/^h [1247]$/) });
  expect(hypothesisMoves.offer(career, today)[0]?.why).toMatch(
    /^If it speaks for it, “I would rather lead people” goes from 40 % to \d+ %.* Worth \d+\.\d weeks of yours for \d+\.\d of cost\.$/,
  );
  const planned = careerOf(believe(), plan({ hours: 0.5 }));
  expect(offered(planned)).toEqual([['Start “Shadow Ana”', { open: 'start-test', target: 't' }]]);
  expect(offered(careerOf(believe(), plan({ started: '2026-11-20' })))).toEqual([]);
});

test('it is met by a test of that strength that is planned, by one that is started, and by the decision', () => {
  const career = careerOf(believe());
  const steps = Number(hypothesisMoves.offer(career, today)[0]?.opens.target?.slice(2)) as 1;
  expect(metBy(career)).toBeUndefined();
  expect(metBy(career, plan({ strength: steps === 1 ? 2 : 1 }))).toBeUndefined();
  expect(metBy(career, plan({ strength: steps }))).toEqual({ how: 'Planned' });
  expect(metBy(career, believe({ decided: today, decision: 'drop' }))).toEqual({ how: 'Decided', on: today });
  const planned = careerOf(believe(), plan({ hours: 0.5 }));
  expect(metBy(planned)).toBeUndefined();
  expect(metBy(planned, plan({ hours: 0.5, started: today }))).toEqual({ how: 'Started' });
});

test('when no test would change the decision it asks to decide, but not on what was just written or still runs', () => {
  const sure = { confidence: 0.99 };
  const read = plan({ started: '2026-10-02', readOut: '2026-10-20', outcome: 'for' });
  expect(offered(careerOf(believe(sure)))).toEqual([['Stop testing, decide: “I would rather lead people”', { open: 'hypothesis', target: 'h' }]]);
  expect(offered(careerOf(believe({ ...sure, written: today })))).toEqual([]);
  expect(offered(careerOf(believe({ ...sure, written: today }), read))).toHaveLength(1);
  const spent = plan({ started: '2026-11-20', readOut: '2026-11-21', outcome: 'for', hours: 100 });
  expect(offered(careerOf(believe(sure), spent))).toEqual([]);
  expect(metBy(careerOf(believe(sure)), believe({ ...sure, decided: today, decision: 'go' }))).toEqual({ how: 'Decided', on: today });
});

test('a first belief is asked for once there is a goal and a few weeks of record; nothing at all after a layoff', () => {
  const entries = Array.from({ length: 6 }, (_, i) => entry.put(`e${i}`, { day: addDays(today, -i), type: 'win', text: 'Shipped' }));
  const weeks = [7, 14, 21].map((days) => checkinFor(addDays(today, -days)));
  const goal = profile.put(profileId, { goal: 'Lead' });
  expect(offered(careerOf(goal, ...entries))).toEqual([]);
  expect(offered(careerOf(...entries, ...weeks))).toEqual([]);
  const ready = careerOf(goal, ...entries, ...weeks);
  expect(offered(ready)).toEqual([['Write down one thing you believe about your next step', { open: 'hypothesis' }]]);
  expect(metBy(ready, believe({ written: today }))).toEqual({ how: 'Written down', on: today });
  expect(offered(applyWrites(ready, [laidOff]))).toEqual([]);
  expect(offered(careerOf(believe(), laidOff))).toEqual([]);
});
