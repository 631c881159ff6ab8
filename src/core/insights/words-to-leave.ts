import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import type { Entry } from '../journal/journal.ts';
import type { MarkKind } from '../journal/portable/mark-kinds.ts';
import { type Mark, marksIn } from '../journal/portable/marks.ts';
import { findWords, treeOf, type WordToFind, type WordTree, wordsOf } from '../journal/portable/words-in-text.ts';
import { profileOf } from '../profile/profile.ts';

/** What people write where the name of a company would stand. */
const noCompany = new Set(['self-employed', 'self employed', 'freelance', 'freelancer', 'independent', 'stealth', 'retired', 'consultant', 'student', 'none']);
const shortest = 3;

/** What stands for somebody who was erased is no word of the list any more. */
const erased = 'someone';

/** The person’s own list: customers, code names, other words not to take along. */
const ownWords = perTable(
  (table: Career['term']): WordTree<MarkKind> =>
    treeOf([...table.values()].filter(({ word }) => fold(word) !== erased).map(({ word, is }) => ({ word, value: is }))),
);

/** Companies of people one knows, but for those one has worked for oneself: those stand in any résumé. */
function companiesOf(career: Career): WordToFind<MarkKind>[] {
  const own = new Set([...career.role.values()].map(({ company }) => fold(company ?? '')));
  const names = new Map<string, string>();
  for (const { company } of career.person.values()) {
    const key = fold(company ?? '').trim();
    if (company !== undefined && key.length >= shortest && !own.has(key) && !noCompany.has(key)) names.set(key, company);
  }
  return [...names.values()].map((word) => ({ word, value: 'company', asWritten: true }));
}

const fullNames = (career: Career): WordToFind<MarkKind>[] => {
  const own = fold(profileOf(career).name ?? '');
  return [...career.person.values()].filter(({ name }) => name.includes(' ') && fold(name) !== own).map(({ name }) => ({ word: name, value: 'person' }));
};

const kept = new WeakMap<Career['person'], { readonly role: Career['role']; readonly profile: Career['profile']; readonly tree: WordTree<MarkKind> }>();

function namesOf(career: Career): WordTree<MarkKind> {
  const known = kept.get(career.person);
  if (known?.role === career.role && known.profile === career.profile) return known.tree;
  const tree = treeOf([...fullNames(career), ...companiesOf(career)]);
  kept.set(career.person, { role: career.role, profile: career.profile, tree });
  return tree;
}

/** The given names of those an entry is about: in its text they mean them. */
const givenNames = (career: Career, people: readonly string[] = []): WordTree<MarkKind> =>
  treeOf(
    people.flatMap((id): WordToFind<MarkKind>[] => {
      const [given = ''] = career.person.get(id)?.name.split(/\s+/) ?? [];
      return wordsOf(given).length === 1 ? [{ word: given, value: 'person', asWritten: true }] : [];
    }),
  );

/** What is likely not to be taken along in a text of an entry: its own, or its portable version. */
export const marksFor = (career: Career, { people }: Pick<Entry, 'people'>, text: string): readonly Mark[] =>
  marksIn(text, [ownWords(career.term), namesOf(career), givenNames(career, people)]);

/** Whether a text holds a word of the person’s own list. */
export const holdsOwnWord = (career: Career, text: string): boolean => findWords(text, ownWords(career.term)).length > 0;
