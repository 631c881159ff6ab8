import type { Career } from '#core/career.ts';
import { profileOf } from '#core/profile/profile.ts';
import { type Project, type Role, rolesByTime } from '#core/roles/roles.ts';
import { skillTitle } from '#core/skills/skills.ts';

/** The version of the JSON Resume schema that is written. */
const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

const without = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));

const bullet = /^[•*–-]\s+/;

/** A description as a résumé has it: what stands before its bullets, and the bullets. Lines after a bullet belong to it. */
function summaryAndHighlights(about: string | undefined): { summary?: string; highlights: string[] } {
  const [summary, highlights]: [string[], string[]] = [[], []];
  for (const line of (about ?? '').split('\n')) {
    if (bullet.test(line)) highlights.push(line.replace(bullet, '').trim());
    else if (highlights.length > 0) highlights.push(`${highlights.pop()}\n${line}`.trimEnd());
    else summary.push(line);
  }
  return { summary: summary.join('\n').trim() || undefined, highlights: highlights.filter(Boolean) };
}

const work = (row: Role) =>
  without({ name: row.company, position: row.title, location: row.place, startDate: row.from, endDate: row.to, ...summaryAndHighlights(row.about) });

const projectEntry = (career: Career) => (row: Project) =>
  without({
    name: row.name,
    description: row.outcome,
    roles: row.part ? [row.part] : [],
    startDate: row.from,
    endDate: row.to,
    entity: row.role ? career.role.get(row.role)?.company : undefined,
    keywords: row.skills?.map(skillTitle),
  });

/** The career as a résumé in the JSON Resume format, version 1: what is meant to be shown, nothing of the journal and of people. */
export function exportResume(career: Career): string {
  const me = profileOf(career);
  const projects = [...career.project.values()].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.id < b.id ? -1 : 1));
  const resume = {
    $schema: schema,
    basics: without({ name: me.name, label: me.headline, email: me.email, url: me.link }),
    work: rolesByTime(career).map(work),
    projects: projects.map(projectEntry(career)),
    skills: (me.skills ?? []).map((name) => ({ name })),
    meta: { version: 'v1.0.0' },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
