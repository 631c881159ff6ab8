import { personOfRater } from '#core/assessments/assessments.ts';
import type { Career } from '#core/career.ts';
import type { AssessableSkill } from '#core/insights/assessable.ts';
import { ladderLevelWords } from '#core/insights/ladder-level-words.ts';
import { levelWords } from '#core/insights/skill-level-words.ts';
import type { SkillLevel } from '#core/insights/skill-levels.ts';
import { quote, sayCount } from '#core/say.ts';
import { phaseBegins } from '#core/skills/level/phase-cuts.ts';
import type { Day } from '#core/time.ts';
import { agoInWords } from '../../ui/words.ts';

/** "2.9": a level on the scale of 1 to 5, never beyond its ends. */
export const figure = (level: number): string => Math.min(5, Math.max(1, level)).toFixed(1);

/** Where a skill stands, without its name in front: the row carries that already. */
export function standsWords(level: SkillLevel, ladderSkill: AssessableSkill | undefined): string {
  const words = ladderSkill ? ladderLevelWords(level, ladderSkill) : levelWords(level);
  const rest = words.startsWith(level.name) ? words.slice(level.name.length).replace(/^[:,] /, '') : words;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** How far the level lies from where the phase ahead begins. */
export function gapWords({ ready, level, knowledge }: SkillLevel): string {
  if (!ready || knowledge === 'unrated') return '';
  const gap = phaseBegins[ready.phase] - level;
  return Math.abs(gap) < 0.05 ? 'at the mark' : gap > 0 ? `${gap.toFixed(1)} to the mark` : `${(-gap).toFixed(1)} past the mark`;
}

/** "14 entries, the latest 12 days ago." */
export function evidenceAge({ evidence }: SkillLevel, today: Day): readonly [string, string] {
  if (evidence.entries === 0) return [evidence.projects > 0 ? sayCount(evidence.projects, 'project') : 'no entry yet', ''];
  return [
    `${evidence.entries.toLocaleString('en')} ${evidence.entries === 1 ? 'entry' : 'entries'}`,
    evidence.latest ? agoInWords(evidence.latest, today) : '',
  ];
}

/** What the last quarter changed, in a row: "up 0.3 this quarter". Too little to tell is nothing said. */
export function quarterWords({ moved, knowledge }: SkillLevel): string {
  if (knowledge === 'unrated' || moved.own.length + moved.elsewhere.length === 0 || Math.abs(moved.by) < 0.15) return '';
  return `${moved.by > 0 ? 'up' : 'down'} ${Math.abs(moved.by).toFixed(1)} this quarter`;
}

/** What the picture of a row says, for those who do not see it. */
export function bandWords(level: SkillLevel): string {
  if (level.knowledge === 'unrated') return 'No level yet';
  const mark = level.ready ? `; ${figure(phaseBegins[level.ready.phase])} is asked for` : '';
  return `Level ${figure(level.level)}, most likely between ${figure(level.level - level.spread)} and ${figure(level.level + level.spread)}${mark}`;
}

/** Who said it: "You", "Dagny Holm, your manager", "A peer". */
export function raterWords(career: Career, rater: string, as: 'self' | 'manager' | 'peer' | 'evidence'): string {
  if (as === 'self') return 'You';
  const name = career.person.get(personOfRater(rater) ?? '')?.name;
  if (name === undefined) return as === 'manager' ? 'A manager' : 'A peer';
  return `${name}, as your ${as}`;
}

/** The beginning of an entry, as a row names it. */
export const entryWords = (text: string): string => quote(text, 90);
