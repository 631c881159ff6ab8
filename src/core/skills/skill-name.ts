import type { Career } from '../career.ts';
import { isSkillId, skillTitle } from './skills.ts';

/** What a skill is called, be it of the framework or of a company's ladder; one whose ladder is gone is not known by its id. */
export function skillName(career: Career, id: string): string {
  const known = career.competency.get(id)?.title;
  if (known !== undefined || isSkillId(id)) return known ?? skillTitle(id);
  for (const row of career.assessment.values()) if (row.skill === id && row.ladder !== undefined) return 'A skill of a ladder that is gone';
  return id;
}
