import type { Career } from '#core/career.ts';
import { splitAbout } from '#core/insights/role-about.ts';
import { profileOf } from '#core/profile/profile.ts';
import { type Project, type Role, rolesByTime } from '#core/roles/roles.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { without } from './without.ts';

/** The version of the JSON Resume schema that is written. */
export const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

function summaryAndHighlights(about: string | undefined) {
  const { summary, bullets } = splitAbout(about);
  return { summary, highlights: bullets };
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
