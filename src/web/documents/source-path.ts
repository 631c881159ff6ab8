import type { Career } from '#core/career.ts';
import type { LineSource } from '#core/documents/draft.ts';
import { inOneLine } from '#core/insights/resume-wins.ts';
import { skillName } from '#core/skills/skill-name.ts';

const paths: Record<string, (id: string) => { readonly to: string; readonly label: string }> = {
  entry: (id) => ({ to: `/journal?entry=${id}`, label: 'Open the entry' }),
  role: () => ({ to: '/path', label: 'Open the role' }),
  project: () => ({ to: '/path', label: 'Open the project' }),
  profile: () => ({ to: '/settings', label: 'Open your profile' }),
  skill: (id) => ({ to: `/path/evidence/${encodeURIComponent(id)}`, label: 'Open its evidence' }),
  community: (id) => ({ to: `/people/communities/${id}`, label: 'Open the course' }),
  level: (id) => ({ to: `/path/levels?skill=${encodeURIComponent(id)}`, label: 'Open its levels' }),
  experiment: (id) => ({ to: `/lab/${encodeURIComponent(id)}`, label: 'Open the experiment' }),
  promise: (id) => ({ to: `/conversations/promises?at=${encodeURIComponent(id)}`, label: 'Open the promise' }),
  feedback: (id) => ({ to: `/conversations/${encodeURIComponent(id)}`, label: 'Open the feedback' }),
  checkin: (id) => ({ to: `/check-in?week=${id}`, label: 'Open the check-in' }),
  radar: (id) => ({ to: id === 'growth' ? '/radar' : `/radar/${id}`, label: 'Open the radar' }),
  person: (id) => ({ to: `/people/${id}`, label: 'Open their page' }),
};

/** Where the record behind a line is looked at; undefined for a kind that has no page. */
export const sourcePath = ({ kind, id }: LineSource): { readonly to: string; readonly label: string } | undefined => paths[kind]?.(id);

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text);

/** What a record behind a line is called, where there are several of them; undefined for one that is gone. */
export function sourceName(career: Career, { kind, id }: LineSource): string | undefined {
  if (kind === 'entry') return career.entry.get(id) && short(inOneLine(career.entry.get(id)?.text ?? ''));
  if (kind === 'person') return career.person.get(id)?.name;
  if (kind === 'project') return career.project.get(id)?.name;
  if (kind === 'role') return career.role.get(id)?.title;
  if (kind === 'experiment') return career.experiment.get(id)?.title;
  if (kind === 'checkin') return career.checkin.has(id) ? `Week ${id.slice(6)} of ${id.slice(0, 4)}` : undefined;
  return kind === 'skill' || kind === 'level' ? skillName(career, id) : undefined;
}
