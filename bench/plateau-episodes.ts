import type { Dice } from './dice.ts';
import { type WorldRules, weeksInWorld } from './plateau-rules.ts';

type Cause = 'lull' | 'crunch' | 'life' | 'manager' | 'absence' | 'lapse';
export type Episode = { readonly cause: Cause; readonly from: number; readonly to: number };

const causes: Record<Cause, { readonly aYear: number; readonly weeks: readonly [number, number]; readonly shift: readonly number[] }> = {
  lull: { aYear: 1, weeks: [3, 7], shift: [-0.9, -0.9, 0, 0, 0] },
  crunch: { aYear: 1, weeks: [3, 6], shift: [0.5, -0.6, -0.9, 0, -0.3] },
  life: { aYear: 0.3, weeks: [6, 12], shift: [-0.3, -0.3, -1, -0.3, -0.3] },
  manager: { aYear: 0.2, weeks: [8, 20], shift: [0, 0, -0.5, -0.4, -1.2] },
  absence: { aYear: 2.5, weeks: [1, 3], shift: [] },
  lapse: { aYear: 0.5, weeks: [4, 10], shift: [] },
};
const names = Object.keys(causes) as Cause[];

/** Bad patches that are no plateau, and weeks away, as they come to one person in a career. */
export function drawEpisodes(dice: Dice, lulls: WorldRules['lulls']): Episode[] {
  const episodes: Episode[] = [];
  for (const cause of names) {
    const { aYear, weeks } = cause === 'lull' ? lulls : causes[cause];
    for (let from = 0; from < weeksInWorld; from++) if (dice.chance(aYear / 52)) episodes.push({ cause, from, to: from + dice.whole(weeks[0], weeks[1]) });
  }
  return episodes;
}

/** What a week's episodes do to the items, whether it is a lull, and whether one is away. */
export function inEpisode(episodes: readonly Episode[], week: number): { readonly shift: number[]; readonly lull: boolean; readonly away: boolean } {
  const now = new Set(episodes.filter(({ from, to }) => from <= week && week < to).map(({ cause }) => cause));
  const shift = [0, 1, 2, 3, 4].map((item) => [...now].reduce((sum, cause) => sum + (causes[cause].shift[item] ?? 0), 0));
  return { shift, lull: now.has('lull'), away: now.has('absence') || now.has('lapse') };
}
