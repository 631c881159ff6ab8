import { sayList } from '../say.ts';
import type { AssessableSkill } from './assessable.ts';
import type { SkillLevel } from './skill-levels.ts';

/** The levels of a ladder whose place lies within the interval; the nearest one where none does. */
function levelsWithin({ level, spread }: SkillLevel, { levels }: AssessableSkill): string[] {
  const within = levels.filter(({ value }) => value >= level - spread - 0.5 && value <= level + spread + 0.5);
  const nearest = [...levels].sort((a, b) => Math.abs(a.value - level) - Math.abs(b.value - level)).slice(0, 1);
  return (within.length > 0 ? within : nearest).map(({ title }) => title);
}

/** Where a skill of a company's ladder stands, in the ladder's own levels: "Scoping: between L2 and L3". */
export function ladderLevelWords(level: SkillLevel, skill: AssessableSkill): string {
  if (level.knowledge === 'unrated') return `${level.name}: nothing to go by yet`;
  const lead = level.knowledge === 'own-view' ? `${level.name}, by your own view: ` : `${level.name}: `;
  const titles = levelsWithin(level, skill);
  const ends = titles.length > 1 ? `between ${sayList([titles[0] ?? '', titles.at(-1) ?? ''])}` : `about ${titles[0] ?? 'the middle'}`;
  return `${lead}${ends}`;
}
