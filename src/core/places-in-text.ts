import { fold } from './fold.ts';

/** A folded text, and where each of its characters stood in the text it was made of. */
type Folded = { readonly text: string; placeOf(at: number): number };
const plain = /^[\n -~]*$/;

/** Folds a text and remembers where each character stood. */
export function foldedWithPlaces(text: string): Folded {
  if (plain.test(text)) return { text: text.toLowerCase(), placeOf: (at) => at };
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const said = fold(character);
    for (let unit = 0; unit < said.length; unit += 1) places.push(at);
    folded += said;
    at += character.length;
  }
  places.push(text.length);
  return { text: folded, placeOf: (place) => places[place] ?? text.length };
}

/** Whether what stands at a place is the first of a sentence or a line. */
export const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 20), at)) && (at <= 20 || text.slice(at - 20, at).trim() !== '');
