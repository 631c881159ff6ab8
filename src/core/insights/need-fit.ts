import { fold } from '../fold.ts';
import { needKey, needTitle } from '../need-words.ts';
import type { JobFunction, Seniority } from '../people/title-reading/lexicon.ts';
import { readTitle } from '../people/title-reading/read-title.ts';
import type { SkillId } from '../skills/skills.ts';

/** Who is likely to have depth in a need: by function from a level on, by level alone, or by words in the title. */
export type NeedFit = { readonly from: ReadonlyMap<JobFunction, Seniority>; readonly anyFrom: Seniority | undefined; readonly words: readonly string[] };

type Depth = { readonly from: Partial<Record<JobFunction, Seniority>>; readonly anyFrom?: Seniority; readonly words?: readonly string[] };

/** Where depth in each skill is usually found. Assumptions of ours: they only decide who is looked at first. */
const depths: Record<SkillId, Depth> = {
  technical: { from: { engineering: 'practitioner', data: 'senior' } },
  design: { from: { design: 'practitioner', research: 'senior' } },
  'consumer-science': { from: { research: 'practitioner', data: 'practitioner' }, words: ['insight', 'behavio'] },
  'strategic-thinking': { from: { strategy: 'practitioner', product: 'manager', consulting: 'senior', general: 'executive' } },
  management: { from: { people: 'manager', coaching: 'practitioner', general: 'head' }, anyFrom: 'head' },
  communication: {
    from: { communications: 'practitioner', writing: 'practitioner', marketing: 'head', sales: 'head', product: 'head', teaching: 'practitioner' },
  },
  'organizational-design': {
    from: { people: 'head', operations: 'head', engineering: 'head', product: 'head', general: 'head', consulting: 'senior' },
    words: ['organi'],
  },
  'company-strategy': {
    from: { strategy: 'practitioner', general: 'head', finance: 'head', consulting: 'senior', investment: 'practitioner', product: 'executive' },
  },
  'industry-partnerships': { from: { partnerships: 'practitioner', sales: 'head', general: 'executive' } },
  execution: { from: { projects: 'practitioner', operations: 'manager', engineering: 'manager', product: 'senior' } },
};

/** Words of needs that no title holds, and whose trade they are. */
const trades: readonly (readonly [RegExp, Depth])[] = [
  [/pric|packag|monetis|monetiz/, { from: { finance: 'head', sales: 'head' }, words: ['pricing', 'monetiz', 'revenue'] }],
  [/politic|executive|board room|stakeholder/, { from: { general: 'head' }, anyFrom: 'executive' }],
  [/hir|interview|recruit|team build/, { from: { people: 'practitioner' }, anyFrom: 'head' }],
  [/calm|nerv|stress|confidence|difficult|hard (talk|meeting|conversation)/, { from: { coaching: 'practitioner', people: 'head' } }],
  [
    /present|speak|story|writing|pitch/,
    { from: { communications: 'practitioner', writing: 'practitioner', coaching: 'practitioner', teaching: 'practitioner', marketing: 'head' } },
  ],
  [/negotiat|deal|contract/, { from: { sales: 'senior', partnerships: 'practitioner', legal: 'practitioner' } }],
  [/budget|number|finance|business case/, { from: { finance: 'practitioner' } }],
  [/sql|experiment|a\/b|metric|statistic|analytic/, { from: { data: 'practitioner', research: 'senior', teaching: 'practitioner' } }],
  [/\bai\b|machine learning|\bllm/, { from: { data: 'practitioner', engineering: 'senior' }, words: ['machine learning', ' ai'] }],
  [/found|start ?up|own company/, { from: { general: 'executive', investment: 'practitioner' } }],
];

const plain = new Set(
  'executive executives senior chief manager managers head lead leader director vice president with from that this into about when what your their being staying getting more less better hard good over them they have the and for how'.split(
    ' ',
  ),
);

const toFit = ({ from, anyFrom, words = [] }: Depth): NeedFit => ({ from: new Map(Object.entries(from) as [JobFunction, Seniority][]), anyFrom, words });

/** Where to look for a need: what is known of a skill, else what the words of the need say when they are read like a title. */
export function needFit(need: string): NeedFit {
  const key = needKey(need);
  if (Object.hasOwn(depths, key)) return toFit(depths[key as SkillId]);
  const text = fold(needTitle(need));
  const own = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && !plain.has(word));
  const known = trades.find(([words]) => words.test(text))?.[1];
  const read = readTitle(text).function;
  const depth = known ?? { from: read ? { [read]: 'practitioner' } : {} };
  return toFit({ ...depth, words: [...own, ...(depth.words ?? [])] });
}
