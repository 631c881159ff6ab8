import type { Confidence, ConfidenceRow } from '#core/experiments/confidence.ts';
import { outcomeTitles } from '#core/experiments/test-words.ts';

export const readoutWords = ({ experiment: { outcome } }: ConfidenceRow): string => (outcome ? outcomeTitles[outcome].toLowerCase() : '');

/** Why a readout counts half: whom or what it shares with one before it. */
export function halfWords({ experiment, halved }: ConfidenceRow, { rows }: Confidence): string {
  if (!halved) return '';
  const before = rows.slice(
    0,
    rows.findIndex((row) => row.experiment === experiment),
  );
  const samePerson = experiment.person !== undefined && before.some((row) => row.experiment.person === experiment.person);
  return `counts half: ${samePerson ? 'the same person as in an earlier one' : 'the same method as an earlier one'}`;
}

/** "+20 points": what lies between two percents as they are shown, so that the rows add up. */
export function pointsBetween(from: number, to: number): string {
  const points = Math.round(100 * to) - Math.round(100 * from);
  const size = `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
  return points === 0 ? 'no change' : points > 0 ? `+${size}` : `−${size}`;
}
