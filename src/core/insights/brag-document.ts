import type { Career } from '../career.ts';
import { type Entry, entriesByDay } from '../journal/journal.ts';
import { profileOf } from '../profile/profile.ts';
import type { Project } from '../roles/roles.ts';
import { monthName } from '../say.ts';
import { skillIds, skillTitle } from '../skills/skills.ts';
import { type Day, daysBetween, firstDayOf, lastDayOf } from '../time.ts';
import type { DaySpan } from './brag-periods.ts';

/** What may stand in it. Notes and decisions are one's own, and no check-in, energy or assessment ever goes in. */
export const bragTypes = ['win', 'lesson', 'feedback'] as const;
export type BragType = (typeof bragTypes)[number];

export type BragOptions = DaySpan & {
  readonly by: 'skill' | 'time';
  readonly types: readonly BragType[];
  readonly projects: boolean;
  readonly thanks: boolean;
  /** Only what has a version that is safe to keep, in that version, and nothing that has none: no names, projects or links. */
  readonly portable: boolean;
};

export type Named = { readonly id: string; readonly name: string };
export type BragLine = {
  readonly id: string;
  readonly type: BragType;
  readonly day: Day;
  readonly text: string;
  readonly skills: readonly string[];
  readonly people: readonly Named[];
  readonly link: string | undefined;
};
export type BragSection = { readonly title: string; readonly skill: string | undefined; readonly lines: readonly BragLine[] };
export type BragProject = Pick<Project, 'id' | 'name' | 'part' | 'from' | 'to'> & {
  readonly outcome: string;
  readonly skills: readonly string[];
  readonly people: readonly Named[];
};

export type BragDocument = {
  readonly title: string;
  readonly span: DaySpan;
  readonly by: 'skill' | 'time';
  /** None is empty. A line that stands for several skills is under each of them. */
  readonly sections: readonly BragSection[];
  readonly projects: readonly BragProject[];
  /** Who was named in what is in it, the most often named first. */
  readonly thanks: readonly Named[];
  /** How many lines there are, each counted once, and the skills they stand for. */
  readonly lines: number;
  readonly skills: readonly string[];
  /** Entries of the time that have no portable version, where only those are shown. */
  readonly leftOut: readonly string[];
};

const monthsUpTo = 370;

const namesOf = (career: Career, ids: readonly string[] | undefined): Named[] =>
  [...new Set(ids)].flatMap((id) => {
    const name = career.person.get(id)?.name;
    return name === undefined ? [] : [{ id, name }];
  });

const isBragType = (type: string): type is BragType => (bragTypes as readonly string[]).includes(type);

function toLine(career: Career, { id, type, day, text, safeText, skills = [], people, link }: Entry, portable: boolean): BragLine[] {
  if (!isBragType(type) || (portable && !safeText)) return [];
  const shown = [...new Set(skills)];
  return portable
    ? [{ id, type, day, text: safeText ?? '', skills: shown, people: [], link: undefined }]
    : [{ id, type, day, text, skills: shown, people: namesOf(career, people), link }];
}

function bySkill(lines: readonly BragLine[]): BragSection[] {
  const place = (skill: string): number => ((skillIds as readonly string[]).includes(skill) ? (skillIds as readonly string[]).indexOf(skill) : skillIds.length);
  const skills = [...new Set(lines.flatMap((line) => line.skills))];
  const sections = skills.map((skill): BragSection => ({ title: skillTitle(skill), skill, lines: lines.filter((line) => line.skills.includes(skill)) }));
  const rest = lines.filter((line) => line.skills.length === 0);
  sections.sort((a, b) => b.lines.length - a.lines.length || place(a.skill ?? '') - place(b.skill ?? '') || (a.title < b.title ? -1 : 1));
  return rest.length > 0 ? [...sections, { title: sections.length > 0 ? 'Beside the skills' : 'What went well', skill: undefined, lines: rest }] : sections;
}

/** Months, or years where the time is longer than one. */
function byTime(lines: readonly BragLine[]): BragSection[] {
  const [first, last] = [lines.at(-1)?.day ?? '', lines[0]?.day ?? ''];
  const months = lines.length === 0 || daysBetween(first, last) <= monthsUpTo;
  const titleOf = (day: Day): string => (months ? `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}` : day.slice(0, 4));
  const sections = new Map<string, BragLine[]>();
  for (const line of lines) {
    const title = titleOf(line.day);
    const section = sections.get(title);
    if (section) section.push(line);
    else sections.set(title, [line]);
  }
  return [...sections].map(([title, of]) => ({ title, skill: undefined, lines: of }));
}

/** The projects that ran in the time and have an outcome, the latest first. */
function projectsIn(career: Career, { from, to }: DaySpan): BragProject[] {
  return [...career.project.values()]
    .flatMap((row): BragProject[] => {
      const { id, name, part, outcome, skills = [], people } = row;
      const begins = row.from === undefined ? undefined : firstDayOf(row.from);
      const ends = row.to === undefined ? undefined : lastDayOf(row.to);
      const dated = begins !== undefined || ends !== undefined;
      if (!outcome || (!dated && from !== undefined)) return [];
      if ((from !== undefined && ends !== undefined && ends < from) || (to !== undefined && begins !== undefined && begins > to)) return [];
      return [{ id, name, part, from: row.from, to: row.to, outcome, skills: [...new Set(skills)], people: namesOf(career, people) }];
    })
    .sort((a, b) => (b.from ?? b.to ?? '').localeCompare(a.from ?? a.to ?? '') || (a.id < b.id ? -1 : 1));
}

function thanked(lines: readonly BragLine[], projects: readonly BragProject[]): Named[] {
  const counts = new Map<string, { readonly of: Named; times: number }>();
  for (const of of [...lines, ...projects].flatMap(({ people }) => people)) {
    const known = counts.get(of.id);
    if (known) known.times += 1;
    else counts.set(of.id, { of, times: 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times || a.of.name.localeCompare(b.of.name)).map(({ of }) => of);
}

/** What one did in a time, made of entries, to hand over or to print. Every line is an entry’s own words. */
export function bragDocument(career: Career, options: BragOptions): BragDocument {
  const { from, to, by, types, portable } = options;
  const inTime = entriesByDay(career.entry).filter(
    (row) => isBragType(row.type) && types.includes(row.type) && (from === undefined || row.day >= from) && (to === undefined || row.day <= to),
  );
  const lines = inTime.flatMap((row) => toLine(career, row, portable));
  const projects = options.projects && !portable ? projectsIn(career, options) : [];
  const name = profileOf(career).name;
  return {
    title: name ? `${name}: work and wins` : 'Work and wins',
    span: { from: from ?? lines.at(-1)?.day, to },
    by,
    sections: by === 'skill' ? bySkill(lines) : byTime(lines),
    projects,
    thanks: options.thanks && !portable ? thanked(lines, projects) : [],
    lines: lines.length,
    skills: [...new Set(lines.flatMap(({ skills }) => skills))],
    leftOut: portable ? inTime.filter(({ safeText }) => !safeText).map(({ id }) => id) : [],
  };
}
