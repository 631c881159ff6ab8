import { fold } from '../../fold.ts';

/** Words that carry nothing by themselves, and those that everybody in this trade has in their title. */
const said =
  'company head hire hiring job lead management manager people pm product role senior team work a an and are as at be but by can do for from had has have her his how i if in into is it its looking me more my need needs new no not of on or our out she so some somebody someone that the their them they this to up us want wants was we what when where which who will with would you your';
const empty = new Set(said.split(' '));

/** Plural and singular are one word here; nothing finer, so that one sees why two texts meet. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word);

/** The words of a text that carry it, folded, each once. */
export const keywords = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !empty.has(word)).map(singular));

/** What two texts share; one shared word is enough for a short wish, a longer one needs two. */
export function sharedWords(wish: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  const shared = [...wish].filter((word) => other.has(word));
  return shared.length >= Math.min(2, wish.size) ? shared : [];
}
