import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { experiment } from '#core/experiments/experiments.ts';
import { hypothesis } from '#core/experiments/hypotheses.ts';
import { person } from '#core/people/people.ts';
import { hypothesisLines } from './write-hypotheses.ts';

const plan = { hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2 } as const;

test('each belief stands over its tests, with what was agreed, noted, learnt and decided; text stays text', () => {
  const career = applyWrites(emptyCareer, [
    person.put('ana', { name: 'Ana' }),
    hypothesis.put('h', { belief: 'I would rather *lead*', about: 'fork', confidence: 0.4, gain: 1, loss: 1, written: '2026-01-05' }),
    experiment.put('a', {
      ...plan,
      hypotheses: ['h'],
      title: 'Shadow Ana',
      person: 'ana',
      success: 'Energy',
      wouldDrop: '# The clock',
      started: '2026-01-05',
      readings: [{ week: '2026-W02', energy: -1, line: 'Long day' }],
      readOut: '2026-01-30',
      outcome: 'for',
      learnt: 'The people hours',
      missing: ['management'],
      decision: 'scale-up',
    }),
    experiment.put('b', { ...plan, hypotheses: ['h'], title: 'Stand in', from: '2026-03-09' }),
  ]);
  expect(hypothesisLines(career)).toMatchInlineSnapshot(`
    [
      "- **I would rather \\*lead\\*** fork · 60 % sure, from 40 % by 1 readout · worth 1 weeks if right, costs 1 if wrong · written 2026-01-05
      - **Shadow Ana** read out 2026-01-30: spoke for it · with Ana
        - Success means: Energy
        - I would drop it if: \\# The clock
        - Energy by week: 2026-W02 −1 Long day
        - Learnt: The people hours
        - Missing: Management
        - Decision: Do more of it
      - **Stand in** planned for 2026-03-09",
    ]
  `);
  expect(hypothesisLines(emptyCareer)).toEqual([]);
});
