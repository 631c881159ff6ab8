import { sayPercent } from '../say.ts';
import type { ExperimentType, experimentDecisions, ReadoutOutcome, strengths } from './experiments.ts';
import { rightShare } from './log-odds.ts';

export const typeTitles: Record<ExperimentType, string> = {
  talk: 'Talk',
  shadowing: 'Shadowing',
  'stretch-assignment': 'Stretch assignment',
  'standing-in': 'Standing in',
  'side-project': 'Side project',
  'new-industry': 'New industry',
  teaching: 'Teaching',
  writing: 'Writing',
  mentoring: 'Mentoring',
  trial: 'Trial',
};

/** How much a clear readout tells, by the steps of the ladder. */
export const strengthTitles: Record<(typeof strengths)[number], string> = { 1: 'a hint', 2: 'a fair sign', 4: 'a strong sign', 7: 'close to an answer' };

/** `69 %`: how many tests of this strength point the right way. */
export const pointsRight = (steps: number): string => sayPercent(rightShare(steps));

export const outcomeTitles: Record<ReadoutOutcome, string> = {
  for: 'Spoke for it',
  'leaning-for': 'Leaned for it',
  inconclusive: 'Said nothing clear',
  'leaning-against': 'Leaned against it',
  against: 'Spoke against it',
};

export const decisionTitles: Record<(typeof experimentDecisions)[number], string> = { keep: 'Keep it', 'scale-up': 'Do more of it', drop: 'Drop it' };

const energies = ['drained me', 'took a little', 'neither', 'gave a little', 'energized me'];
/** `gave a little` for an energy of 1. */
export const energyTitle = (energy: number): string => energies[energy + 2] ?? '';
/** `+1`, `0`, `−2`. */
export const signed = (energy: number): string => (energy > 0 ? `+${energy}` : energy < 0 ? `−${-energy}` : '0');
