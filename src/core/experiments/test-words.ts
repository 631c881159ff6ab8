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

/** How risky a test is, from 0 to 4. */
export const riskTitles = ['no risk', 'low risk', 'some risk', 'high risk', 'your manager would mind'] as const;
export const riskTitle = (risk: number): string => riskTitles[risk] ?? '';

/** How much a clear readout tells, by the steps of the ladder. */
export const strengthTitles: Record<(typeof strengths)[number], string> = { 1: 'a hint', 2: 'a fair sign', 4: 'a strong sign', 7: 'close to an answer' };

/** `64 %` for a chance of 0.64. */
export const percent = (chance: number): string => `${Math.round(100 * chance)} %`;
/** `69 %`: how many tests of this strength point the right way. */
export const pointsRight = (steps: number): string => percent(rightShare(steps));

export const outcomeTitles: Record<ReadoutOutcome, string> = {
  for: 'Spoke for it',
  'leaning-for': 'Leaned towards it',
  inconclusive: 'Said neither',
  'leaning-against': 'Leaned away from it',
  against: 'Spoke against it',
};

export const decisionTitles: Record<(typeof experimentDecisions)[number], string> = { keep: 'Keep it', 'scale-up': 'Do more of it', drop: 'Drop it' };

const energies = ['drained me', 'took a little', 'neither', 'gave a little', 'energized me'];
/** `gave a little` for an energy of 1. */
export const energyTitle = (energy: number): string => energies[energy + 2] ?? '';
/** `+1`, `0`, `−2`. */
export const signed = (energy: number): string => (energy > 0 ? `+${energy}` : energy < 0 ? `−${-energy}` : '0');

/** `6 h`, `½ h`, `1½ h`: hours as they are said. */
export function sayHours(hours: number): string {
  const [whole, rest] = [Math.floor(hours), hours % 1];
  if (rest === 0.5) return `${whole || ''}½ h`;
  return `${Number(hours.toFixed(2))} h`;
}
