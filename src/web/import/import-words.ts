import { capitalised, sayCount, sayList } from '#core/say.ts';
import type { Counts, ImportPlan, PlanItem } from '#exchange/plan/plan.ts';
import type { Form } from '#exchange/reading.ts';

const nouns: { readonly [what: string]: readonly [string, string] } = {
  people: ['person', 'people'],
  meetings: ['meeting', 'meetings'],
  roles: ['role', 'roles'],
  projects: ['project', 'projects'],
  skills: ['skill', 'skills'],
  profile: ['profile', 'profiles'],
  entry: ['journal entry', 'journal entries'],
  checkin: ['check-in', 'check-ins'],
  touchpoint: ['contact', 'contacts'],
  move: ['move', 'moves'],
  ladders: ['ladder', 'ladders'],
  ladder: ['ladder', 'ladders'],
  opportunity: ['opportunity', 'opportunities'],
  document: ['document', 'documents'],
  hypothesis: ['hypothesis', 'hypotheses'],
  experiment: ['experiment', 'experiments'],
  setback: ['setback', 'setbacks'],
  writing: ['private piece of writing', 'private pieces of writing'],
  competency: ['skill of a ladder', 'skills of ladders'],
  ringing: ['answer to the radar', 'answers to the radar'],
  cycle: ['promotion round', 'promotion rounds'],
  signal: ['signal of a manager', 'signals of managers'],
  outlook: ['quarterly view', 'quarterly views'],
};
const nounsOf = (what: string): readonly [string, string] => nouns[what] ?? [`${what} record`, `${what} records`];

/** "four people": a count of what was found, by its kind. */
const countInWords = (what: string, count: number): string => (what === 'profile' ? 'your profile' : sayCount(count, ...nounsOf(what)));

/** The name of a kind over its figures: "People". */
export const kindTitle = (what: string): string => (what === 'profile' ? 'Your profile' : capitalised(nounsOf(what)[1]));
/** The name of a kind beside one of it: "Person". */
export const kindOfOne = (what: string): string => (what === 'profile' ? 'Your profile' : capitalised(nounsOf(what)[0]));

/** How many of a kind were found, each once. */
export const inAll = ({ new: fresh, merged, unchanged, asks }: Counts): number => fresh + merged + unchanged + asks;
const changed = ({ new: fresh, merged }: Counts): number => fresh + merged;

const listed = (plan: ImportPlan, count: (counts: Counts) => number): string =>
  sayList(
    Object.entries(plan.counts)
      .filter(([, counts]) => count(counts) > 0)
      .map(([what, counts]) => countInWords(what, count(counts))),
  );

/** The preview's headline: what the files hold. */
export function foundInWords(plan: ImportPlan): string {
  const words = listed(plan, inAll);
  if (!words && plan.ladders?.some(({ state }) => state === 'left')) return 'Nothing is chosen yet';
  if (!words) return plan.refused.length > 0 ? 'Nothing here could be read' : 'Nothing to import in these files';
  const undecided = Object.values(plan.counts).some(({ asks }) => asks > 0);
  if (plan.writes.length === 0 && !undecided) return 'All of this is here already';
  return `${capitalised(words)} found`;
}

/** What was done, for the page and the undo toast. */
export const importedInWords = (plan: ImportPlan): string => `Imported: ${listed(plan, changed) || 'nothing new'}`;

/** What the button does: "Import 30,000 people", "Import eight records". */
export function importButton(plan: ImportPlan): string {
  const kinds = Object.entries(plan.counts).filter(([, counts]) => changed(counts) > 0);
  const [only] = kinds;
  if (kinds.length === 1 && only) return `Import ${countInWords(only[0], changed(only[1]))}`;
  return `Import ${sayCount(plan.writes.length, 'record')}`;
}

/** What becomes of what was found of a kind: "2 new, 1 here with more to add"; of a single one only the words. */
export function breakdown(counts: Counts, what?: string): string {
  const { new: fresh, merged, unchanged, asks, folded, refused } = counts;
  if (fresh > 1 && fresh === inAll(counts) && folded + refused === 0) return 'all new';
  const parts: readonly (readonly [number, string])[] = [
    [fresh, 'new'],
    [merged, what === 'ladders' ? 'here, with another wording' : 'here, with more to add'],
    [unchanged, 'here already'],
    [asks, 'to decide'],
    [folded, 'more than once in the files'],
    [refused, 'refused'],
  ];
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 1 && inAll(counts) === 1) return said[0]?.[1] ?? '';
  return said.map(([count, words]) => `${count.toLocaleString('en')} ${words}`).join(', ');
}

const fields: { readonly [field: string]: string } = {
  emails: 'e-mail',
  phones: 'phone',
  links: 'link',
  met: 'how you met',
  connectedOn: 'connected since',
  needs: 'needs',
  rhythmWeeks: 'rhythm',
  rhythmSince: 'rhythm since',
  vcard: 'other lines of the card',
  from: 'start',
  to: 'end',
  about: 'description',
  email: 'e-mail',
  part: 'your part',
  hoursPerWeek: 'hours a week',
  checkinDay: 'check-in day',
  targetPhase: 'target',
};
export const fieldInWords = (field: string): string => fields[field] ?? field;

const signs: Record<NonNullable<PlanItem['with']>['by'], string> = {
  'e-mail': 'same e-mail',
  profile: 'same profile link',
  name: 'same name',
  id: 'same record',
};
export const signInWords = (by: NonNullable<PlanItem['with']>['by']): string => signs[by];

const forms: { readonly [form: string]: string } = {
  'linkedin-zip': 'LinkedIn export',
  'linkedin-connections': 'LinkedIn connections',
  'linkedin-positions': 'LinkedIn positions',
  'linkedin-profile': 'LinkedIn profile',
  'linkedin-skills': 'LinkedIn skills',
  'linkedin-emails': 'LinkedIn e-mail addresses',
  'linkedin-other': 'LinkedIn, nothing to take from it',
  vcard: 'contacts',
  jsonresume: 'résumé',
  career: 'Windward export',
  calendar: 'calendar',
  csv: 'table',
  ladder: 'ladder',
  unknown: 'not read',
};
export const formInWords = (form: Form): string => forms[form] ?? form;

/** "Connections.csv, line 12"; a file as a whole has no line. The way to a file inside a zip or folder is left out. */
export const placeInWords = ({ file, line }: { readonly file: string; readonly line: number }): string => {
  const name = file.slice(file.lastIndexOf('/') + 1) || file;
  return line > 0 ? `${name}, line ${line.toLocaleString('en')}` : name;
};
