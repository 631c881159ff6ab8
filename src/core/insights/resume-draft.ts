import type { Career } from '../career.ts';
import type { Draft, DraftedLine, DraftedSection, LineForm, LineSource } from '../documents/draft.ts';
import { fold } from '../fold.ts';
import { defineInsight } from '../insight.ts';
import { profileId, profileOf } from '../profile/profile.ts';
import { type Role, rolesByTime } from '../roles/roles.ts';
import { monthName } from '../say.ts';
import { evidenceBySkill } from '../skills/evidence.ts';
import { skillTitle } from '../skills/skills.ts';
import type { Day, RoughDay } from '../time.ts';
import { inOneLine, remarkOnOld, winLines, winsByRole } from './resume-wins.ts';
import { splitAbout } from './role-about.ts';

/** A month is exact enough for a résumé. */
const whenWords = (rough: RoughDay): string => [rough.length > 4 ? monthName(Number(rough.slice(5, 7))) : '', rough.slice(0, 4)].filter(Boolean).join(' ');
const spanWords = ({ from, to }: { readonly from?: RoughDay | undefined; readonly to?: RoughDay | undefined }): string =>
  from === undefined
    ? to === undefined
      ? ''
      : `until ${whenWords(to)}`
    : from === to
      ? whenWords(from)
      : `${whenWords(from)} to ${to === undefined ? 'now' : whenWords(to)}`;

type Part = readonly [id: string, form: LineForm, text: string | undefined];
const lines = (of: string, source: LineSource, parts: readonly Part[]): DraftedLine[] =>
  parts.flatMap(([field, form, text]) => (text ? [{ id: `${of}.${field}`, form, field, text: text.slice(0, 5_000), sources: [source] }] : []));

function head(career: Career): DraftedSection {
  const me = profileOf(career);
  const from = { kind: 'profile', id: profileId };
  return {
    id: 'head',
    name: 'the top',
    own: 'facts',
    lines: lines('me', from, [
      ['name', 'title', me.name],
      ['label', 'lead', me.headline ?? me.goal],
      ['email', 'facts', me.email],
      ['link', 'facts', me.link],
    ]),
  };
}

function roleSection(row: Role, wins: DraftedLine[]): DraftedSection {
  const source = { kind: 'role', id: row.id };
  const { summary, bullets } = splitAbout(row.about);
  return {
    id: `role.${row.id}`,
    title: 'Experience',
    name: [row.title, row.company].filter(Boolean).join(', '),
    own: 'bullet',
    lines: [
      ...lines(`role.${row.id}`, source, [
        ['position', 'subtitle', row.title],
        ['company', 'facts', row.company],
        ['dates', 'facts', spanWords(row)],
        ['place', 'facts', row.place],
        ['about', 'text', summary],
        ...bullets.map((text, at): Part => [`about-${at + 1}`, 'bullet', text]),
      ]),
      ...wins,
    ],
  };
}

const shownProjects = 6;

function projects(career: Career, today: Day): DraftedSection {
  const told = [...career.project.values()]
    .filter(({ outcome }) => outcome?.trim())
    .sort((a, b) => (b.from ?? b.to ?? '').localeCompare(a.from ?? a.to ?? '') || (a.id < b.id ? -1 : 1));
  return {
    id: 'projects',
    title: 'Projects',
    name: 'Projects',
    own: 'bullet',
    lines: told.map((row, at) => ({
      id: `project.${row.id}`,
      form: 'bullet',
      field: 'project',
      text: `${row.name}: ${inOneLine(row.outcome ?? '')}`,
      sources: [{ kind: 'project', id: row.id }],
      ...(at < shownProjects ? {} : { spare: true as const }),
      ...remarkOnOld(career, career.role.get(row.role ?? ''), today),
    })),
  };
}

const shownSkills = 12;

/** Skills that the record shows, the most often shown first, then those listed by hand. Words only: how much stands behind each is a click away. */
function skills(career: Career): DraftedSection {
  const shown = evidenceBySkill(career)
    .filter(({ wins, projects: of }) => wins + of > 0)
    .sort((a, b) => b.wins + b.projects - (a.wins + a.projects));
  const seen = new Set(shown.map(({ skill }) => fold(skillTitle(skill))));
  const listed = (profileOf(career).skills ?? []).filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
  const all: DraftedLine[] = [
    ...shown.map(
      ({ skill }): DraftedLine => ({ id: `skill.${skill}`, form: 'item', field: 'skill', text: skillTitle(skill), sources: [{ kind: 'skill', id: skill }] }),
    ),
    ...listed.map(
      (name): DraftedLine => ({ id: `listed.${fold(name)}`, form: 'item', field: 'skill', text: name, sources: [{ kind: 'profile', id: profileId }] }),
    ),
  ];
  return { id: 'skills', title: 'Skills', name: 'Skills', own: 'item', lines: all.map((one, at) => (at < shownSkills ? one : { ...one, spare: true })) };
}

/** Courses are the only learning that communities hold. */
function courses(career: Career): DraftedSection {
  const taken = [...career.community.values()]
    .filter(({ what }) => what === 'course')
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.id < b.id ? -1 : 1));
  return {
    id: 'courses',
    title: 'Courses',
    name: 'Courses',
    own: 'bullet',
    lines: taken.map((row) => ({
      id: `course.${row.id}`,
      form: 'bullet',
      field: 'course',
      text: [row.name, row.place, row.to?.slice(0, 4) ?? row.from?.slice(0, 4)].filter(Boolean).join(', '),
      sources: [{ kind: 'community', id: row.id }],
    })),
  };
}

function draft(career: Career, today: Day): Draft {
  const wins = winsByRole(career);
  const name = profileOf(career).name;
  return {
    title: name ? `${name}: résumé` : 'Résumé',
    sections: [
      head(career),
      ...rolesByTime(career).map((row) => roleSection(row, winLines(career, row, wins.get(row.id) ?? [], today))),
      projects(career, today),
      skills(career),
      courses(career),
    ],
  };
}

/** A résumé as the record gives it today: what one is called, the roles with their wins, projects, skills, courses. */
export const resumeDraft = defineInsight({ name: 'resume', title: 'Résumé from the record', of: draft });
