import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Entry } from '../journal/journal.ts';
import { hasTie, type Person } from '../people/people.ts';
import { servingOf } from '../people/seats.ts';
import { readTitle } from '../people/title-reading/read-title.ts';
import { forkTitles } from '../profile/profile.ts';
import { sayCount } from '../say.ts';
import { practiceKey } from '../skills/practised.ts';
import { skills as allSkills, skillTitle } from '../skills/skills.ts';
import { type BranchGuide, type BranchId, branchGuides } from './fork-branches.ts';

/** How many rows of the record speak, and which: nothing here is added up over rows. */
export type ForkCount = { readonly words: string; readonly kind: 'entry' | 'project' | 'person'; readonly ids: readonly string[] };

/** A small test, and the key of the move it becomes: a practice of the framework, or one of its own. */
export type ForkTest = { readonly key: string } & (
  | { readonly practice: { readonly skill: string; readonly id: string } }
  | { readonly practice?: undefined; readonly what: string; readonly doing: string; readonly minutes: number; readonly principle: string }
);

export type ForkRow = {
  readonly id: string;
  readonly title: string;
  readonly about: string | undefined;
  readonly counts: readonly ForkCount[];
  /** What the record does not say, and one small test that would. */
  readonly blank: { readonly says: string; readonly test: ForkTest } | undefined;
};

export type ForkBranch = { readonly id: BranchId; readonly title: string; readonly about: string; readonly rows: readonly ForkRow[] };

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
const count = (kind: ForkCount['kind'], ids: readonly string[], say: (many: number) => string): ForkCount[] =>
  ids.length > 0 ? [{ words: say(ids.length), kind, ids }] : [];

const practiceTest = (skill: string, id: string): ForkTest => ({ key: practiceKey(skill, id), practice: { skill, id } });

const forkTestKey = (branch: BranchId, row: string): string => `fork.test.${branch}.${row}`;
const ownTest = (branch: BranchId, row: 'feedback' | 'work' | 'people', test: BranchGuide['work']['test']): ForkTest => ({
  key: forkTestKey(branch, row),
  principle: 'P8',
  ...test,
});

function skillRow({ skill, using, first, felt }: BranchGuide['skills'][number], entries: readonly Entry[]): ForkRow {
  const gave = entries.filter((row) => row.energy === 'gave');
  const drained = entries.filter((row) => row.energy === 'drained');
  const title = skillTitle(skill);
  const blank =
    entries.length === 0
      ? { says: `Nothing in your journal names ${title.toLowerCase()} yet.`, test: practiceTest(skill, first) }
      : gave.length + drained.length === 0
        ? { says: `Nothing yet says whether ${using} gives you energy.`, test: practiceTest(skill, felt) }
        : undefined;
  return {
    id: skill,
    title,
    about: allSkills.find((one) => one.id === skill)?.about,
    counts: [
      ...count('entry', idsOf(entries), (many) => `${sayCount(many, 'entry', 'entries')} ${many === 1 ? 'names' : 'name'} it`),
      ...count('entry', idsOf(gave), (many) => `${sayCount(many, 'time')} it gave energy`),
      ...count('entry', idsOf(drained), (many) => `${sayCount(many, 'time')} it drained`),
    ],
    blank,
  };
}

/** One of the rows that has a blank only while it counts nothing. */
function askedRow(guide: BranchGuide, id: 'feedback' | 'work' | 'people', counts: readonly ForkCount[]): ForkRow {
  const { title, blank, test } = guide[id];
  return { id, title, about: undefined, counts, blank: counts.length > 0 ? undefined : { says: blank, test: ownTest(guide.id, id, test) } };
}

function branchOf(career: Career, guide: BranchGuide, named: ReadonlyMap<string, readonly Entry[]>): ForkBranch {
  const asked = guide.skills.map(({ skill }) => skill as string);
  const stretches = (row: { readonly skills?: readonly string[] | undefined }): boolean => row.skills?.some((skill) => asked.includes(skill)) ?? false;
  const feedback = new Map(asked.flatMap((skill) => named.get(skill) ?? []).flatMap((row) => (row.type === 'feedback' ? [[row.id, row]] : [])));
  const people = [...career.person.values()];
  const serves = (row: Person): boolean => (row.needs !== undefined || row.serves !== undefined) && servingOf(row).length > 0;
  const onBoard = people.filter((row) => row.title !== undefined && (hasTie(row, 'board') || serves(row)));
  const ahead = onBoard.filter((row) => guide.levels.includes(readTitle(row.title ?? '').seniority));
  const reports = guide.id === 'people' ? people.filter((row) => row.ties?.some(({ tie }) => tie === 'report')) : [];
  const projects = [...career.project.values()].filter(stretches);
  return {
    id: guide.id,
    title: forkTitles[guide.id],
    about: guide.about,
    rows: [
      ...guide.skills.map((one) => skillRow(one, named.get(one.skill) ?? [])),
      askedRow(
        guide,
        'feedback',
        count('entry', [...feedback.keys()], (many) => `${sayCount(many, 'piece', 'pieces')} of feedback on these skills`),
      ),
      askedRow(guide, 'work', [
        ...count('project', idsOf(projects), (many) => `${sayCount(many, 'project')} stretched these skills`),
        ...count('person', idsOf(reports), (many) => `${sayCount(many, 'person', 'people')} reported to you`),
      ]),
      askedRow(
        guide,
        'people',
        count('person', idsOf(ahead), (many) => `${sayCount(many, 'person', 'people')} on your board, by ${many === 1 ? 'title' : 'their titles'}`),
      ),
    ],
  };
}

function layOut(career: Career): readonly [ForkBranch, ForkBranch] {
  const named = new Map<string, Entry[]>(branchGuides.flatMap(({ skills }) => skills.map(({ skill }) => [skill, []])));
  for (const row of career.entry.values()) {
    if (row.skills === undefined) continue;
    for (const skill of row.skills) {
      const rows = named.get(skill);
      if (rows && rows.at(-1) !== row) rows.push(row);
    }
  }
  for (const rows of named.values()) rows.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const [individual, people] = branchGuides;
  return [branchOf(career, individual, named), branchOf(career, people, named)];
}

/** Both ways on from the middle, and what the record holds of what each asks for. No verdict: blanks are said as blanks. */
export const fork = defineInsight({ name: 'fork', title: 'The fork', of: layOut });

/** What neither way can be read on yet, row by row. */
export const forkBlanks = (branches: readonly ForkBranch[]): ForkRow[] => branches.flatMap(({ rows }) => rows.filter(({ blank }) => blank !== undefined));
