import { isSkillId, type SkillId } from '../skills.ts';
import { communication } from './communication.ts';
import { companyStrategy } from './company-strategy.ts';
import { consumerScience } from './consumer-science.ts';
import { design } from './design.ts';
import { execution } from './execution.ts';
import type { LevelPractice, SkillGuide, SkillLevel } from './guide.ts';
import { industryPartnerships } from './industry-partnerships.ts';
import { management } from './management.ts';
import { organizationalDesign } from './organizational-design.ts';
import { strategicThinking } from './strategic-thinking.ts';
import { technical } from './technical.ts';

/** The built-in framework: each skill in five levels. Its texts may be used under CC BY 4.0. */
export const framework: Record<SkillId, SkillGuide> = {
  technical,
  design,
  'consumer-science': consumerScience,
  'strategic-thinking': strategicThinking,
  management,
  communication,
  'organizational-design': organizationalDesign,
  'company-strategy': companyStrategy,
  'industry-partnerships': industryPartnerships,
  execution,
};

/** A practice of a skill and the level it belongs to; undefined for one the framework does not have. */
export function practiceNamed(skill: string, id: string): { readonly level: SkillLevel; readonly practice: LevelPractice } | undefined {
  for (const level of isSkillId(skill) ? framework[skill].levels : []) {
    const practice = level.practices.find((one) => one.id === id);
    if (practice) return { level, practice };
  }
  return undefined;
}
