import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { answerOutlook, editCycle, editSignal, removeCycle, writeCycle, writeSignal } from './actions.ts';
import { cycle, signal } from './promotion.ts';

const today = '2026-11-25';
const run = (career: Career, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn(today));
const answers = { opening: 2, ceiling: 4, effort: 4, routine: 3, stretch: 3, teaches: 3, elsewhere: 4, wanted: 4 };

test('what has not been yet is refused, and so is changing a row that is gone', () => {
  const career = careerOf(cycle.put('c', { day: '2026-06-01', outcome: 'passed-over' }), signal.put('s', { day: '2026-06-01', sign: 'bad' }));
  for (const [action, input] of [
    [writeCycle, { day: '2026-12-01', outcome: 'promoted' }],
    [editCycle, { id: 'c', day: '2026-12-01' }],
    [writeSignal, { day: '2026-12-01', sign: 'good' }],
    [editSignal, { id: 's', day: '2026-12-01' }],
  ])
    expect(run(career, action, input)).toEqual({ ok: false, reason: 'That day is still to come. Write it down once it has been.' });
  expect(run(career, editCycle, { id: 'x', outcome: 'promoted' })).toEqual({ ok: false, reason: 'That row is no longer here.' });
  expect(run(career, removeCycle, { id: 'c' }).ok).toBe(true);
});

test('the quarterly view needs all eight answers, and a week has one', () => {
  const first = run(careerOf(), answerOutlook, answers);
  if (!first.ok) throw new Error(first.reason);
  const career = applyWrites(careerOf(), first.writes);
  const again = run(career, answerOutlook, { ...answers, opening: 5 });
  expect(again.ok && applyWrites(career, again.writes).outlook.size).toBe(1);
  expect(run(career, answerOutlook, { ...answers, opening: 6 })).toEqual({ ok: false, reason: 'Opening: choose 1 to 5.' });
  expect(run(career, answerOutlook, { opening: 3 }).ok).toBe(false);
});
