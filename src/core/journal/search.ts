import type { Career } from '../career.ts';
import { foldedOnce, foldedWords } from '../fold.ts';
import { skillTitle } from '../skills/skills.ts';
import { type Entry, entriesByDay, entryTypeTitles } from './journal.ts';

export { fold } from '../fold.ts';

const foldedEntry = foldedOnce((row: Entry) =>
  [row.text, row.safeText ?? '', entryTypeTitles[row.type] ?? row.type, ...(row.skills ?? []).map(skillTitle), row.link ?? ''].join('\n'),
);
const foldedName = foldedOnce((row: { readonly name: string }) => row.name);

export type EntryFilter = { readonly words?: string; readonly type?: string; readonly skill?: string; readonly person?: string; readonly project?: string };

function hasName(career: Career, id: string, word: string): boolean {
  const person = career.person.get(id);
  return person !== undefined && foldedName(person).includes(word);
}

/** Entries that hold every word somewhere (text, safe text, skills, people, link) and fit the filter, the latest first. */
export function searchEntries(career: Career, filter: EntryFilter): readonly Entry[] {
  const words = foldedWords(filter.words ?? '');
  return entriesByDay(career.entry).filter((row) => {
    if (filter.type && row.type !== filter.type) return false;
    if (filter.skill && !row.skills?.includes(filter.skill)) return false;
    if (filter.person && !row.people?.includes(filter.person)) return false;
    if (filter.project && row.project !== filter.project) return false;
    if (words.length === 0) return true;
    const folded = foldedEntry(row);
    return words.every((word) => folded.includes(word) || row.people?.some((id) => hasName(career, id, word)));
  });
}
