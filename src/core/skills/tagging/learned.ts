import { sayWord, type TextWord, textWords } from './text-words.ts';

/** What is read of an entry: its text, the skills chosen for it, and those that were suggested and taken away. */
export type Tagged = {
  readonly text: string;
  readonly skills?: readonly string[] | undefined;
  readonly notSkills?: readonly string[] | undefined;
};

/** How many confirmed entries there are, with a word or altogether, and how many of them show each skill. */
type Count = { entries: number; readonly shown: Map<string, number>; refused?: Map<string, number> };

export type Learned = { readonly all: Count; readonly byWord: ReadonlyMap<string, Count> };

const newCount = (): Count => ({ entries: 0, shown: new Map() });

/** The words and pairs of words a text is remembered by, each once. */
export function remembered(words: readonly TextWord[]): Map<string, string> {
  const found = new Map<string, string>();
  words.forEach((one, i) => {
    if (one.not) return;
    found.set(one.stem, sayWord(one.word));
    const before = words[i - 1];
    if (before && !before.not && !one.begins) found.set(`${before.stem} ${one.stem}`, `${sayWord(before.word)} ${sayWord(one.word)}`);
  });
  return found;
}

const isConfirmed = ({ skills, notSkills }: Tagged): boolean => (skills?.length ?? 0) > 0 || (notSkills?.length ?? 0) > 0;

const wordsOfRow = new WeakMap<Tagged, readonly string[]>();
function rememberedOf(row: Tagged): readonly string[] {
  let words = wordsOfRow.get(row);
  if (words === undefined) wordsOfRow.set(row, (words = [...remembered(textWords(row.text)).keys()]));
  return words;
}

function tally(counts: Map<string, number>, skills: readonly string[] | undefined, by: 1 | -1): void {
  skills?.forEach((skill, i) => {
    if (skills.indexOf(skill) === i) counts.set(skill, (counts.get(skill) ?? 0) + by);
  });
}

function tallyInto(count: Count, { skills, notSkills }: Tagged, by: 1 | -1): void {
  if ((skills?.length ?? 0) > 0) count.entries += by;
  tally(count.shown, skills, by);
  if ((skills?.length ?? 0) === 0 && notSkills !== undefined) tally((count.refused ??= new Map()), notSkills, by);
}

type Index = { table: ReadonlyMap<string, Tagged>; readonly rows: Tagged[]; readonly all: Count; readonly byWord: Map<string, Count> };

function take(index: Index, row: Tagged, by: 1 | -1): void {
  if (!isConfirmed(row)) return;
  tallyInto(index.all, row, by);
  for (const word of rememberedOf(row)) {
    let count = index.byWord.get(word);
    if (!count) index.byWord.set(word, (count = newCount()));
    tallyInto(count, row, by);
  }
}

let latest: Index | undefined;

/**
 * What the journal has taught: every entry whose skills were chosen confirms its words. Nothing of it is stored. The last
 * counting is kept and brought up to the table asked for by the rows that differ, so one more entry costs next to nothing.
 */
export function learnedFrom(table: ReadonlyMap<string, Tagged>): Learned {
  latest ??= { table: new Map(), rows: [], all: newCount(), byWord: new Map() };
  const index = latest;
  if (index.table === table) return index;
  const { rows } = index;
  let at = 0;
  for (const row of table.values()) {
    if (rows[at] !== row && rows[at + 1] === row) for (const gone of rows.splice(at, 1)) take(index, gone, -1);
    const known = rows[at];
    if (known !== row) {
      if (known) take(index, known, -1);
      take(index, row, 1);
      rows[at] = row;
    }
    at += 1;
  }
  for (const gone of rows.splice(at)) take(index, gone, -1);
  index.table = table;
  return index;
}

const piece = 50;

/**
 * Counts a journal in pieces for as long as `goOn` says so; true when all of it is counted. A long journal takes a tenth of a
 * second the first time: counted ahead, it holds nobody up while they type.
 */
export function learnAhead(table: ReadonlyMap<string, Tagged>, goOn: () => boolean): boolean {
  const rows = [...table];
  for (let counted = latest?.rows.length ?? 0; counted < rows.length; counted += piece) {
    if (!goOn()) return false;
    learnedFrom(new Map(rows.slice(0, counted + piece)));
  }
  return true;
}
