import type { Json } from '#core/record.ts';
import { limits } from '../limits.ts';
import { cut, tidyLink } from '../people/person-fields.ts';
import { lineAt } from '../plain-json.ts';
import type { Findings, ProfileFields } from '../reading.ts';
import { dateReader } from '../text/rough-dates.ts';
import { projectWithin, roleWithin, skillWithin } from '../work/role-fields.ts';

type Fields = { readonly [key: string]: Json | undefined };
const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** The first of several keys that holds text: version 1 and the keys of 2014 name the same thing differently. */
const textOf = (fields: Fields, ...keys: string[]): string => {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
};

/** Whether JSON has the sections of a résumé. */
export const isResume = (value: Json): boolean => isFields(value) && (isFields(value.basics) || Array.isArray(value.work)) && !('records' in value);

const passedOver = ['volunteer', 'education', 'awards', 'certificates', 'publications', 'languages', 'interests', 'references'];

/** Bullets of a job or project, under its summary. */
const aboutOf = (fields: Fields): string => {
  const bullets = listOf(fields.highlights)
    .filter((item) => typeof item === 'string')
    .map((item) => `• ${String(item).trim()}`);
  return [textOf(fields, 'summary'), ...bullets].filter(Boolean).join('\n');
};

function readBasics(file: string, basics: Fields, into: Findings): void {
  const profiles = listOf(basics.profiles)
    .filter(isFields)
    .map((profile) => textOf(profile, 'url'));
  const link = [textOf(basics, 'url', 'website'), ...profiles].map(tidyLink).find((address) => address !== null && address.length <= 500);
  const [name, headline, email] = [textOf(basics, 'name'), textOf(basics, 'label'), textOf(basics, 'email')];
  const profile: ProfileFields = {
    ...(name && { name: cut(name, 120) }),
    ...(headline && { headline: cut(headline, 300) }),
    ...(email && email.length <= 200 && { email }),
    ...(link && { link }),
  };
  if (Object.keys(profile).length > 0) into.profile.push({ file, line: 0, profile });
}

/** Finds the lines on which the entries of a section begin, going on from one to the next; after a miss it stays where it is. */
function lineFinder(text: string, section: string): (words: string) => number {
  let at = Math.max(0, text.indexOf(`"${section}"`));
  let line = lineAt(text, at);
  let lost = false;
  return (words) => {
    const next = lost || words === '' ? -1 : text.indexOf(JSON.stringify(words), at);
    lost ||= next === -1 && words !== '';
    if (next === -1) return line;
    line += lineAt(text.slice(at, next), next - at) - 1;
    at = next;
    return line;
  };
}

/** Reads a résumé in the JSON Resume format, version 1 or with the keys of 2014. */
export function readResume(file: string, text: string, resume: Json, into: Findings): void {
  into.files.push({ file, form: 'jsonresume' });
  const root = resume as Fields;
  const dateOf = dateReader('month-first');
  const eachOf = (section: string, read: (fields: Fields, line: number, remark: (sentence: string) => void) => string | null) => {
    const all = listOf(root[section]);
    const lineOf = lineFinder(text, section);
    for (const [index, item] of all.slice(0, limits.jobs).entries()) {
      const fields = isFields(item) ? item : {};
      const line = lineOf(textOf(fields, 'position', 'name', 'company'));
      const reason = isFields(item) ? read(fields, line, (remark) => into.remarks.push({ file, line, remark })) : 'This is no entry.';
      if (reason) into.refused.push({ file, line, reason: `${section} ${index + 1}: ${reason}` });
    }
    if (all.length > limits.jobs)
      into.refused.push({ file, line: 0, reason: `Only the first ${limits.jobs.toLocaleString('en')} entries of ${section} were read.` });
  };
  if (isFields(root.basics)) readBasics(file, root.basics, into);
  eachOf('work', (fields, line, remark) => {
    const raw = {
      title: textOf(fields, 'position'),
      company: textOf(fields, 'name', 'company'),
      from: textOf(fields, 'startDate'),
      to: textOf(fields, 'endDate'),
      place: textOf(fields, 'location'),
      about: aboutOf(fields),
    };
    const role = roleWithin(raw, dateOf, remark);
    if (role) into.roles.push({ file, line, role });
    return role ? null : 'This job has no position.';
  });
  eachOf('projects', (fields, line, remark) => {
    const part = listOf(fields.roles)
      .filter((item) => typeof item === 'string')
      .join(', ');
    const outcome = [textOf(fields, 'description'), aboutOf(fields)].filter(Boolean).join('\n');
    const project = projectWithin(
      { name: textOf(fields, 'name'), part, from: textOf(fields, 'startDate'), to: textOf(fields, 'endDate'), outcome },
      dateOf,
      remark,
    );
    if (project) into.projects.push({ file, line, project });
    return project ? null : 'This project has no name.';
  });
  eachOf('skills', (fields, line) => {
    for (const name of [fields.name, ...listOf(fields.keywords)]) {
      const skill = typeof name === 'string' ? skillWithin(name) : undefined;
      if (skill) into.skills.push({ file, line, skill });
    }
    return null;
  });
  const other = passedOver.filter((section) => listOf(root[section]).length > 0);
  if (other.length > 0) into.remarks.push({ file, line: 0, remark: `Windward keeps no ${other.join(', ')}, so they were passed over.` });
}
