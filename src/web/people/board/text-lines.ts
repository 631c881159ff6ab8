/** Rough widths of letters in parts of the type size, on the generous side: what is drawn in SVG does not wrap by itself. */
const narrow = /[iljtfrI.,:;'’!|()[\] ]/;
const wide = /[mwMWQGO@%&—]/;
const letterWidth = (letter: string): number => (narrow.test(letter) ? 0.36 : wide.test(letter) ? 0.95 : /\p{Lu}/u.test(letter) ? 0.72 : 0.61);

export const textWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A text in lines that fit a width, broken at spaces, else after a hyphen, else anywhere; nothing is cut off. */
export function textToLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean))
    word
      .split(/(?<=-)/)
      .flatMap((part) => pieces(part, width, size))
      .forEach((piece, i) => {
        const last = lines.at(-1);
        const joined = i > 0 ? `${last}${piece}` : `${last} ${piece}`;
        if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
        else lines.push(piece);
      });
  return lines;
}
