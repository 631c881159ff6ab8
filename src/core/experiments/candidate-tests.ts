import type { Career } from '../career.ts';
import { type Experiment, stateOf, testsOf } from './experiments.ts';
import { costOf } from './log-odds.ts';
import type { Test } from './lookahead.ts';
import { rungs } from './rungs.ts';
import { biasGroups } from './shared-bias.ts';

/** A test that could be done next: one's own, planned or running, or a rung of the ladder that nothing is planned for. */
export type CandidateTest = Test & { readonly title: string; readonly risk: number; readonly experiment: Experiment | undefined };

/** Enough for a plan; more would make the tree of their results slow to solve. */
const most = 6;

/** The tests that one hypothesis could be put to. A running one costs nothing more: its hours are spent already. */
export function candidateTests(career: Career, hypothesisId: string): CandidateTest[] {
  const tests = testsOf(career, hypothesisId);
  const groups = biasGroups(tests);
  const read = tests.filter((row) => stateOf(row) === 'read-out');
  const heard = new Set(read.map((row) => groups.get(row.id)));
  const own = tests.flatMap((row): CandidateTest[] => {
    const state = stateOf(row);
    if (state !== 'planned' && state !== 'running') return [];
    const hours = state === 'running' ? 0 : row.hours;
    const group = groups.get(row.id);
    const { id, title, strength: steps, risk } = row;
    return [{ id, title, steps, risk, hours, cost: state === 'running' ? 0 : costOf(hours, risk), group, halved: heard.has(group), experiment: row }];
  });
  const free = rungs.flatMap(({ title, strength: steps, hours, risk }): CandidateTest[] => {
    if (own.some((test) => test.steps === steps)) return [];
    // A second one of the same kind sees with the same eyes.
    const halved = read.some((row) => row.strength === steps);
    return [{ id: `rung-${steps}`, title, steps, risk, hours, cost: costOf(hours, risk), group: undefined, halved, experiment: undefined }];
  });
  const running = own.filter(({ cost }) => cost === 0);
  const planned = own.filter(({ cost }) => cost > 0).sort((a, b) => b.steps / b.cost - a.steps / a.cost || (a.id < b.id ? -1 : 1));
  return [...running, ...planned, ...free].slice(0, most);
}
