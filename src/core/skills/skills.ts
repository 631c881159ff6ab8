export type Phase = 'associate' | 'senior' | 'leader';
export const phases = ['associate', 'senior', 'leader'] as const satisfies readonly Phase[];
export const phaseTitles: Record<Phase, string> = { associate: 'Associate', senior: 'Senior', leader: 'Product leader' };

/** The built-in framework (Belsito, after Biddle and Bavaro): three skills for each phase, execution underneath all. */
export const skillIds = [
  'technical',
  'design',
  'consumer-science',
  'strategic-thinking',
  'management',
  'communication',
  'organizational-design',
  'company-strategy',
  'industry-partnerships',
  'execution',
] as const;
export type SkillId = (typeof skillIds)[number];

export type Skill = { readonly id: SkillId; readonly title: string; readonly phase: Phase | 'all'; readonly about: string };

export const skills: readonly Skill[] = [
  { id: 'technical', title: 'Technical', phase: 'associate', about: 'Speaking with engineers in their terms and knowing what is hard.' },
  { id: 'design', title: 'Design', phase: 'associate', about: 'Knowing what makes a flow clear, and working with designers on it.' },
  { id: 'consumer-science', title: 'Consumer science', phase: 'associate', about: 'Learning what people do and why, from data and from them.' },
  { id: 'strategic-thinking', title: 'Strategic thinking', phase: 'senior', about: 'Choosing what delights, is hard to copy and pays.' },
  { id: 'management', title: 'Management', phase: 'senior', about: 'Delegating, giving feedback, coaching.' },
  { id: 'communication', title: 'Communication', phase: 'senior', about: 'Carrying a direction to the people who must act on it.' },
  { id: 'organizational-design', title: 'Organizational design', phase: 'leader', about: 'Shaping teams so that the work can flow.' },
  { id: 'company-strategy', title: 'Company strategy', phase: 'leader', about: 'Influencing where the whole company goes.' },
  { id: 'industry-partnerships', title: 'Industry partnerships', phase: 'leader', about: 'Finding and keeping partners outside the company.' },
  { id: 'execution', title: 'Execution', phase: 'all', about: 'Shipping, and bringing everyone along.' },
];

const skillsById = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]));
/** A skill's title; an id the framework does not know (an imported ladder's) is shown as it is. */
export const skillTitle = (id: string): string => skillsById.get(id)?.title ?? id;
export const skillPhase = (id: string): Phase | 'all' => skillsById.get(id)?.phase ?? 'all';
export const isSkillId = (id: string): id is SkillId => skillsById.has(id);
