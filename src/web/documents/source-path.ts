import type { LineSource } from '#core/documents/draft.ts';

const paths: Record<string, (id: string) => { readonly to: string; readonly label: string }> = {
  entry: (id) => ({ to: `/journal?entry=${id}`, label: 'Open the entry' }),
  role: () => ({ to: '/path', label: 'Open the role' }),
  project: () => ({ to: '/path', label: 'Open the project' }),
  profile: () => ({ to: '/settings', label: 'Open your profile' }),
  skill: (id) => ({ to: `/path/evidence/${encodeURIComponent(id)}`, label: 'Open its evidence' }),
  community: (id) => ({ to: `/people/communities/${id}`, label: 'Open the course' }),
  person: (id) => ({ to: `/people/${id}`, label: 'Open their page' }),
};

/** Where the record behind a line is looked at; undefined for a kind that has no page. */
export const sourcePath = ({ kind, id }: LineSource): { readonly to: string; readonly label: string } | undefined => paths[kind]?.(id);
