import { boardScore, type Cover } from './coverage.ts';

/** Losing somebody who costs less than this much of the score would hardly be felt. */
export const hardlyFelt = 0.02;

/** What the score would lose without each person. */
export function losses(cover: Cover): number[] {
  const whole = boardScore(cover);
  return cover.chances.map((_, out) => whole - boardScore({ ...cover, chances: cover.chances.filter((_, i) => i !== out) }));
}
