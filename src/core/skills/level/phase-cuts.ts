import { type Phase, phases } from '../skills.ts';
import { middleLevel } from './model.ts';
import { normalBelow } from './normal.ts';

/**
 * Where a phase begins on the scale of 1 to 5: levels 1 and 2 are work of the associate phase, 3 of the senior, 4 and 5 of the
 * leader's. A cut lies half way between two levels. The first one only says when somebody is ready for that phase at all.
 */
export const phaseBegins: Readonly<Record<Phase, number>> = { associate: 1.5, senior: 2.5, leader: 3.5 };

/** A skill's level and its standard deviation, in levels, the middle of the scale being 0. */
export type Level = { readonly mean: number; readonly spread: number };

/** The chance that a level lies where a phase begins or above. */
export const chanceOfReaching = ({ mean, spread }: Level, phase: Phase): number => normalBelow((mean - (phaseBegins[phase] - middleLevel)) / spread);

/** How likely the level lies within each phase; everything below the senior phase counts as associate. They add up to 1. */
export function phaseChances(level: Level): Record<Phase, number> {
  const [senior, leader] = [chanceOfReaching(level, 'senior'), chanceOfReaching(level, 'leader')];
  return { associate: 1 - senior, senior: senior - leader, leader };
}

/** The phase after this one; the last has none after it. */
export const phaseAfter = (phase: Phase): Phase => phases[phases.indexOf(phase) + 1] ?? phase;
