/** Width of a character in parts of the font's size; rather too wide, so that a fallback font fits as well. */
function charWidth(char: string): number {
  if (/\p{M}|[\u200b-\u200f]/u.test(char)) return 0;
  if (/[ilj.,:;'’!|]/.test(char)) return 0.38;
  if (/[ frt()[\]/-]/.test(char)) return 0.44;
  if (/[mwMW@%—…&]/.test(char)) return 1.02;
  if (/[a-z0-9]/.test(char)) return 0.66;
  if (/[\u00c0-\u024f]/.test(char)) return 0.8;
  if (/[A-Z]/.test(char)) return 0.8;
  return char >= '\u2e80' ? 1.12 : 0.96;
}

/** How wide a text will be at most, in pixels, without asking the browser. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return Math.ceil(width * size);
}

/** A text on one line, else on two that are nearly even; undefined where it does not fit on two. Nothing is cut. */
export function wrapText(text: string, most: number, size: number): readonly string[] | undefined {
  if (textWidth(text, size) <= most) return [text];
  const words = text.split(' ');
  let best: { readonly lines: readonly string[]; readonly width: number } | undefined;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    if (width <= most && (best === undefined || width < best.width)) best = { lines, width };
  }
  return best?.lines;
}
