import { foldedWithPlaces } from '../../places-in-text.ts';

/** Scripts that put no blanks between words: each of their characters is a word here. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const words = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');

/** The same for text without accents or other scripts, a third of the work. */
const plainWords = /[a-z0-9]+/g;
const wordsIn = (folded: string): RegExp => (/^[\n -~]*$/.test(folded) ? plainWords : words);

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = foldedWithPlaces(text).text;
  return folded.match(wordsIn(folded)) ?? [];
}

type Node<V> = { readonly next: Map<string, Node<V>>; held: readonly Listed<V>[] };
type Listed<V> = { readonly value: V; readonly asWritten: string | undefined };

/** Words and names to look for, by their words one after the other. */
export type WordTree<V> = { readonly root: Node<V>; readonly longest: number };

/** `asWritten` holds for names that are common words too: they count only with their capital letter. */
export type WordToFind<V> = { readonly word: string; readonly value: V; readonly asWritten?: true };

export function treeOf<V>(list: Iterable<WordToFind<V>>): WordTree<V> {
  const root: Node<V> = { next: new Map(), held: [] };
  let longest = 0;
  for (const { word, value, asWritten } of list) {
    const parts = wordsOf(word);
    if (parts.length === 0) continue;
    let at = root;
    for (const part of parts) {
      let next = at.next.get(part);
      if (!next) at.next.set(part, (next = { next: new Map(), held: [] }));
      at = next;
    }
    at.held = [...at.held, { value, asWritten: asWritten ? word.trim() : undefined }];
    longest = Math.max(longest, parts.length);
  }
  return { root, longest };
}

export type Found<V> = { readonly start: number; readonly end: number; readonly value: V };
type Part = { readonly said: string; readonly start: number; readonly end: number };

const mostBetween = 3;
const joined = (text: string, from: number, to: number): boolean => to - from <= mostBetween && !/[\n.!?;:]\s/.test(text.slice(from, to + 1));

/** A word as it is listed, or with the s of a plural or a genitive after it. */
function step<V>(node: Node<V>, said: string): Node<V> | undefined {
  const exact = node.next.get(said);
  if (exact || !said.endsWith('s')) return exact;
  const bare = node.next.get(said.slice(0, -1));
  return bare && bare.held.length > 0 ? bare : undefined;
}

/** Where a text holds the words of each list, of one list the longest at each place; in time that grows with the text alone (a trie over words). */
export function findWords<V>(text: string, ...lists: readonly WordTree<V>[]): Found<V>[] {
  const trees = lists.filter(({ longest }) => longest > 0);
  if (trees.length === 0 || text === '') return [];
  const folded = foldedWithPlaces(text);
  const parts: Part[] = [...folded.text.matchAll(wordsIn(folded.text))].map(({ 0: said, index }) => ({ said, start: index, end: index + said.length }));
  return trees.flatMap((tree) => findIn(text, folded, parts, tree));
}

function findIn<V>(text: string, folded: ReturnType<typeof foldedWithPlaces>, parts: readonly Part[], tree: WordTree<V>): Found<V>[] {
  const found: Found<V>[] = [];
  for (let at = 0; at < parts.length; ) {
    let node: Node<V> | undefined = tree.root;
    let best: Found<V> | undefined;
    let through = at;
    for (let to = at; to < parts.length && to - at < tree.longest && node; to += 1) {
      const part = parts[to] as Part;
      const before = parts[to - 1];
      if (to > at && before && !joined(folded.text, before.end, part.start)) break;
      node = step(node, part.said);
      if (!node || node.held.length === 0) continue;
      const [start, end] = [folded.placeOf(parts[at]?.start ?? 0), folded.placeOf(part.end)];
      const held = node.held.find(({ asWritten }) => asWritten === undefined || text.slice(start, end).startsWith(asWritten));
      if (held) {
        best = { start, end, value: held.value };
        through = to;
      }
    }
    if (best) found.push(best);
    at = best ? through + 1 : at + 1;
  }
  return found;
}
