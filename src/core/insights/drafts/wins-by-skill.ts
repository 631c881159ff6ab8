import type { Career } from '../../career.ts';
import type { DraftedLine } from '../../documents/draft.ts';
import type { Entry } from '../../journal/journal.ts';
import { sayCount } from '../../say.ts';
import { skillName } from '../../skills/skill-name.ts';
import { entryLine, firstOf, plainLine } from './draft-lines.ts';

/** Wins under the skill each names first, so that the counts add up to all of them; the fullest skill comes first, those without one last. */
export function winsBySkill(career: Career, wins: readonly Entry[], most: number): DraftedLine[] {
  const bySkill = new Map<string, Entry[]>();
  for (const row of wins) bySkill.set(row.skills?.[0] ?? '', [...(bySkill.get(row.skills?.[0] ?? '') ?? []), row]);
  return [...bySkill]
    .sort(([a, one], [b, two]) => Number(a === '') - Number(b === '') || two.length - one.length || (a < b ? -1 : 1))
    .flatMap(([skill, rows]) => [
      plainLine(
        `skill.${skill}`,
        'subtitle',
        `${skill === '' ? 'Without a skill' : skillName(career, skill)}: ${sayCount(rows.length, 'win')}`,
        rows.map(({ id }) => ({ kind: 'entry', id })),
      ),
      ...firstOf(
        most,
        rows.map((row) => entryLine(row)),
      ),
    ]);
}
