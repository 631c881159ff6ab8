import { framework } from '#core/skills/framework/framework.ts';
import type { SkillId } from '#core/skills/skills.ts';
import type { SampleAssessment } from './shape.ts';

type Rater = Pick<SampleAssessment, 'day' | 'as' | 'by'>;
type Given = readonly [skill: SkillId, level: 1 | 2 | 3 | 4 | 5, note?: string];

const rated = (rater: Rater, ...given: readonly Given[]): SampleAssessment[] =>
  given.map(([skill, level, note]) => {
    const { title, says } = framework[skill].levels[level - 1] ?? framework[skill].levels[0];
    return { ...rater, skill, level, wording: `${title}\n${says}`, ...(note === undefined ? {} : { note }) };
  });

/** What Elin, her manager and two peers said of her skills: twice by herself, before and after she stood in as lead. */
export const assessments: readonly SampleAssessment[] = [
  ...rated(
    { day: '2026-01-20', as: 'self' },
    ['technical', 3],
    ['design', 3],
    ['consumer-science', 4, 'Two of the four calls a week are mine.'],
    ['strategic-thinking', 3],
    ['management', 2, 'Before standing in for Priyanka.'],
    ['communication', 4],
    ['organizational-design', 1],
    ['company-strategy', 2],
    ['industry-partnerships', 1],
    ['execution', 4],
  ),
  ...rated(
    { day: '2026-06-18', as: 'manager', by: 'dagny-holm' },
    ['management', 3, 'Sixteen weeks with nine people, and she would give them to me again.'],
    ['company-strategy', 2, '“They have not seen you set a direction for more than one team.”'],
    ['strategic-thinking', 3],
    ['communication', 3, 'Upward I still write too late.'],
    ['execution', 4],
  ),
  ...rated(
    { day: '2026-10-02', as: 'self' },
    ['technical', 3],
    ['design', 3],
    ['consumer-science', 4],
    ['strategic-thinking', 4, 'Carriers as a market.'],
    ['management', 3],
    ['communication', 4],
    ['organizational-design', 2],
    ['company-strategy', 3],
    ['industry-partnerships', 2, 'Swiftmere, and it held.'],
    ['execution', 4],
  ),
  ...rated(
    { day: '2026-10-15', as: 'peer', by: 'adaeze-eze' },
    ['organizational-design', 2, '“I can see what we get. I cannot see what my team stops doing.”'],
    ['communication', 4],
    ['technical', 4],
  ),
  ...rated({ day: '2026-11-05', as: 'peer', by: 'joanna-kowalczyk' }, ['management', 4, 'She worked for me in those weeks, and says so plainly.'], ['execution', 5]),
];
