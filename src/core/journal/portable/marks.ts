import { beginsSentence } from '../../places-in-text.ts';
import { capitalised } from '../../say.ts';
import { type MarkKind, neutralWords } from './mark-kinds.ts';
import { insideLinks, insideShares, patternSpans } from './patterns.ts';
import { findWords, type WordTree } from './words-in-text.ts';

/** A piece of a text that is likely not to be taken along: from `start` up to `end`, and what it seems to be. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: MarkKind };

/** Sorted, none over another: where two overlap they become one, with the reason of the one that begins first, of those the longest. */
function apart(found: Mark[]): Mark[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Mark[] = [];
  for (const mark of found) {
    const last = marks.at(-1);
    if (!last || mark.start >= last.end) marks.push(mark);
    else if (mark.end > last.end) marks[marks.length - 1] = { ...last, end: mark.end };
  }
  return marks;
}

/**
 * Marks what is likely to be confidential: the listed words first, then amounts, figures, addresses, inside links, ticket numbers and
 * words that say so themselves. It marks what is likely and no more: nobody but the person knows what may be kept.
 */
export function marksIn(text: string, lists: readonly WordTree<MarkKind>[]): readonly Mark[] {
  return apart([
    ...findWords(text, ...lists).map(({ start, end, value }) => ({ start, end, kind: value })),
    ...patternSpans(text),
    ...insideLinks(text).map((span): Mark => ({ ...span, kind: 'link' })),
    ...insideShares(text).map((span): Mark => ({ ...span, kind: 'share' })),
  ]);
}

/** The text with a neutral word in place of each mark. */
export function withoutMarks(text: string, marks: readonly Mark[]): string {
  let said = '';
  let done = 0;
  for (const { start, end, kind } of marks) {
    const word = neutralWords[kind];
    // An @ before a name goes with it.
    const from = kind === 'person' && text[start - 1] === '@' ? start - 1 : start;
    said += text.slice(done, from) + (beginsSentence(text, from) ? capitalised(word) : word);
    done = end;
  }
  return said + text.slice(done);
}
