import type { Career } from '../career.ts';
import { waitsForUse } from '../learning/asks.ts';
import { capitalised, monthName, sayCount, sayNumber } from '../say.ts';
import { isSkillId, skillTitle } from '../skills/skills.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { learningBySkill, type SkillLearning } from './learning-by-skill.ts';

/** "March", or "March 2025" where it was another year. */
const monthWords = (day: Day, today: Day): string =>
  `${monthName(Number(day.slice(5, 7)))}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`;

/** "Nothing on management since March". */
export function gapWords({ skill, last }: SkillLearning, today: Day): string {
  const name = isSkillId(skill) ? skillTitle(skill).toLowerCase() : skillTitle(skill);
  return last === undefined ? `Nothing on ${name} yet` : `Nothing on ${name} since ${monthWords(last, today)}`;
}

/** The screen’s headline: what is underway and what waits to be used, else which skill nothing is learned for. */
export function learningFinding(career: Career, today: Day): string {
  const rows = [...career.learning.values()];
  if (rows.length === 0) return 'Learning begins with one title';
  if (recentLayoff(career, today)) return 'What you learn from, whenever you want it';
  const underway = rows.filter(({ state }) => state === 'underway').length;
  const unused = rows.filter((row) => waitsForUse(career, row, today)).length;
  if (underway > 0) return `${capitalised(sayNumber(underway))} underway${unused > 0 ? `, ${sayNumber(unused)} not used yet` : ''}`;
  if (unused > 0) return `${capitalised(sayNumber(unused))} finished and not used yet`;
  const { gap } = learningBySkill.of(career, today);
  if (gap) return gapWords(gap, today);
  const wanted = rows.filter(({ state }) => state === 'want').length;
  if (wanted > 0) return `${capitalised(sayCount(wanted, 'title'))} you want to take up`;
  return 'What you finished lately has been used';
}
