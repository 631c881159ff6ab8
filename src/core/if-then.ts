import type { MoveKind } from './moves/candidate.ts';
import { weekdayName } from './say.ts';
import { addDays, type Day, weekday, weekOf } from './time.ts';

/** When in a day each kind of move is likely to happen: one cue among these is picked for a move and a week. */
const moments: Record<MoveKind, readonly string[]> = {
  contact: ['after lunch', 'with the first coffee', 'before I open my inbox'],
  experiment: ['before the first meeting', 'after lunch', 'when the afternoon begins'],
  feedback: ['after the team meeting', 'when the afternoon begins'],
  exposure: ['before lunch', 'after the team meeting'],
  evidence: ['before I close the laptop', 'after the last meeting', 'when the day ends'],
  reflection: ['when the day ends', 'after the last meeting', 'with the first coffee'],
  recovery: ['in the evening', 'after breakfast', 'after a walk'],
  own: ['when the day ends'],
};

/** A number from 0 to 2³²−1 that only depends on the text (FNV-1a). */
export function textToNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same one of a list for a text, whoever asks. */
export const pickBy = <T>(list: readonly [T, ...T[]], text: string): T => list[textToNumber(text) % list.length] ?? list[0];

/**
 * "If it is Thursday after lunch, then I …": a plan that names its moment is carried out more often (Gollwitzer &
 * Sheeran 2006). The day is one still to come in the week, a working day while there is one; the same move, week and
 * day give the same line.
 */
export function ifThen(kind: MoveKind, key: string, day: Day, then: string, on?: number): string {
  const today = weekday(day);
  const last = today <= 5 ? 5 : 7;
  const seed = `${key} ${weekOf(day)}`;
  const chosen = on !== undefined && on >= today ? on : today + (textToNumber(seed) % (last - today + 1));
  const among = moments[kind];
  const moment = among[textToNumber(`moment ${seed}`) % among.length];
  return `If it is ${weekdayName(weekday(addDays(day, chosen - today)))} ${moment}, then I ${then}.`;
}
