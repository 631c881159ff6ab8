/** Text without accents is the common case, and a tenth of the work. */
const mayHaveAccents = /[^\n -~]/;

/** Lower case without accents, so that "resume" finds "Résumé". */
export const fold = (text: string): string => (mayHaveAccents.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();

/** The words of a search, folded; none for blank text. */
export const foldedWords = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

/** The folded text of a record, made once for as long as the record is unchanged. */
export function foldedOnce<R extends object>(say: (row: R) => string): (row: R) => string {
  const kept = new WeakMap<R, string>();
  return (row) => {
    let folded = kept.get(row);
    if (folded === undefined) kept.set(row, (folded = fold(say(row))));
    return folded;
  };
}
