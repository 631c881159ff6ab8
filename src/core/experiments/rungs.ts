import type { ExperimentType } from './experiments.ts';

/** What can always be done about a belief, a rung of the ladder each, before anything of one's own is planned. */
export const rungs: readonly {
  readonly title: string;
  readonly type: ExperimentType;
  readonly strength: 1 | 2 | 4 | 7;
  readonly hours: number;
  readonly risk: number;
}[] = [
  { title: 'Talk with somebody who does it', type: 'talk', strength: 1, hours: 1, risk: 0 },
  { title: 'Shadow somebody for half a day', type: 'shadowing', strength: 2, hours: 4, risk: 0 },
  { title: 'Do a small piece of it as a side project', type: 'side-project', strength: 4, hours: 10, risk: 1 },
  { title: 'Try it for real: a rotation, a trial or an interview loop', type: 'trial', strength: 7, hours: 24, risk: 3 },
];
