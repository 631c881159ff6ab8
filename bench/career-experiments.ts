import { experiment } from '../src/core/experiments/experiments.ts';
import { hypothesis } from '../src/core/experiments/hypotheses.ts';
import type { Write } from '../src/core/record.ts';
import { addDays, type Day, weekOf } from '../src/core/time.ts';

const agreed = { success: 'I come home with more energy than I left with.', wouldDrop: 'I put the work off two weeks in a row.' };

/** Three things believed, one test read out, one running and one planned. */
export function makeExperiments(today: Day): Write[] {
  const [begun, ended] = [addDays(today, -150), addDays(today, -120)];
  const believe = (id: string, belief: string, confidence: number, gain: number, loss: number): Write =>
    hypothesis.put(id, { belief, about: id === 'hypothesis-2' ? 'industry' : 'fork', confidence, gain, loss, written: begun });
  return [
    believe('hypothesis-1', 'I would rather lead people than solve the hardest problems myself', 0.4, 60, 40),
    believe('hypothesis-2', 'Health would hold me longer than retail does', 0.3, 80, 50),
    believe('hypothesis-3', 'Pricing work would stretch me more than growth work', 0.5, 30, 20),
    experiment.put('experiment-1', {
      title: 'Shadow a group product manager for half a day',
      hypotheses: ['hypothesis-1'],
      type: 'shadowing',
      hours: 4,
      risk: 0,
      strength: 2,
      ...agreed,
      started: begun,
      readings: [{ week: weekOf(begun), energy: 1, line: 'The one-to-ones went by quickly' }],
      readOut: ended,
      outcome: 'leaning-for',
      learnt: 'The hours with people were the good ones; the budget round was not.',
      missing: ['organizational-design'],
      decision: 'scale-up',
    }),
    experiment.put('experiment-2', {
      title: 'Stand in for a lead on leave',
      hypotheses: ['hypothesis-1'],
      type: 'standing-in',
      hours: 20,
      risk: 1,
      strength: 7,
      ...agreed,
      started: addDays(today, -14),
    }),
    experiment.put('experiment-3', {
      title: 'Talk with two people in health',
      hypotheses: ['hypothesis-2'],
      type: 'talk',
      hours: 2,
      risk: 0,
      strength: 1,
      ...agreed,
    }),
  ];
}
