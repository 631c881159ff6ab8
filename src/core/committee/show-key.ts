const start = 'room.show.';

/** The key of the move to show somebody a piece of the work, and who it is about. */
export const showKey = (person: string): string => start + person;
export const shownTo = (key: string): string | undefined => (key.startsWith(start) ? key.slice(start.length) : undefined);

export type ShowTarget = { readonly person: string; readonly how: 'demo' | 'note'; readonly entry?: string };

/** What such a move opens, as its target holds it: a person, a way and perhaps a win, with blanks between. */
export const writeShowTarget = ({ person, how, entry }: { person: string; how: string; entry?: string | undefined }): string =>
  [person, how, entry].filter(Boolean).join(' ');

export function readShowTarget(target: string): ShowTarget | undefined {
  const [person, how, entry] = target.split(' ');
  return person ? { person, how: how === 'note' ? 'note' : 'demo', ...(entry ? { entry } : {}) } : undefined;
}
