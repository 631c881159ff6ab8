import { capitalised, sayCount, sayList } from '#core/say.ts';
import type { Counts, ImportPlan } from '#exchange/plan/plan.ts';

const nouns: { readonly [what: string]: readonly [string, string] } = {
  people: ['person', 'people'],
  roles: ['role', 'roles'],
  projects: ['project', 'projects'],
  skills: ['skill', 'skills'],
  profile: ['detail of your profile', 'details of your profile'],
  person: ['person', 'people'],
  role: ['role', 'roles'],
  project: ['project', 'projects'],
  entry: ['journal entry', 'journal entries'],
  checkin: ['check-in', 'check-ins'],
  touchpoint: ['contact', 'contacts'],
  move: ['move', 'moves'],
};

/** "four people": a count of what was found, by its kind. */
const countInWords = (what: string, count: number): string => sayCount(count, ...(nouns[what] ?? ([`${what} record`, `${what} records`] as const)));
export const kindTitle = (what: string): string => capitalised((nouns[what] ?? [what, what])[1]);

const inAll = (counts: Counts): number => counts.new + counts.merged + counts.unchanged + counts.asks;
const listed = (plan: ImportPlan, count: (counts: Counts) => number): string =>
  sayList(
    Object.entries(plan.counts)
      .filter(([, counts]) => count(counts) > 0)
      .map(([what, counts]) => countInWords(what, count(counts))),
  );

/** The preview's headline: what the files hold. */
export function foundInWords(plan: ImportPlan): string {
  const words = listed(plan, inAll);
  if (words) return `${capitalised(words)} found`;
  return plan.refused.length > 0 ? 'Nothing here could be read' : 'Nothing new in these files';
}

const changed = (counts: Counts): number => counts.new + counts.merged;

/** What was done, for the page and the undo toast. */
export const importedInWords = (plan: ImportPlan): string => `Imported: ${listed(plan, changed) || 'nothing new'}`;

/** How many records an import would put in or change. */
export const takenIn = (plan: ImportPlan): number => plan.writes.length;
