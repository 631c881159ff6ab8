const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/**
 * Windows code pages and the letters that tell them apart. Two groups: alphabets written with Latin letters, where
 * letters above ASCII stand alone among plain ones, and scripts of their own, where they stand in rows (their most frequent letters).
 */
const latinPages = [
  ['windows-1252', 'äöüßÄÖÜéèêëàâáãåçñíìîïóòôõøúùûæœÉÈÊÀÂÁÃÅÇÑÍÎÓÔÕØÚÆŒÿýðþÞš–—‘’“”„…•€'],
  ['windows-1250', 'ěščřžýáíéúůďťňĚŠČŘŽÝÁÍÉÚŮąćęłńóśźżĄĆĘŁŃÓŚŹŻőűŐŰäöüßÄÖÜăâîşţ–—‘’“”„…•€'],
  ['windows-1254', 'ğışçöüĞİŞÇÖÜâîûéäß–—‘’“”…•€'],
] as const;
const scriptPages = [
  ['windows-1251', 'оеаинтсрвлкмдпя'],
  ['windows-1253', 'αοιετσνηρπκςάίό'],
] as const;

const sampleSize = 64 * 1024;

/** The bytes above ASCII with one neighbour on each side, and how many of those bytes stand in rows of three or more. */
function highBytes(bytes: Uint8Array): { readonly sample: Uint8Array; readonly inRows: number; readonly count: number } {
  const sample: number[] = [];
  let [row, inRows, count] = [0, 0, 0];
  for (let at = 0; at <= bytes.length && sample.length < sampleSize; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte >= 0x80) {
      sample.push(byte);
      count += 1;
      row += 1;
    } else {
      if (row >= 3) inRows += row;
      row = 0;
    }
  }
  return { sample: Uint8Array.from(sample), inRows, count };
}

/** The Windows code page a text that is no Unicode was probably written in, by the letters its bytes would stand for. */
function guessPage(bytes: Uint8Array): string {
  const { sample, inRows, count } = highBytes(bytes);
  const pages = inRows * 2 > count ? scriptPages : latinPages;
  const scores = pages.map(([label, letters]) => {
    const known = new Set(letters);
    return { label, score: [...decode(label, sample)].filter((letter) => known.has(letter)).length };
  });
  return scores.reduce((best, page) => (page.score > best.score ? page : best)).label;
}

const declared = /;CHARSET="?([A-Za-z0-9_-]{3,20})/i;

const markedAs = (bytes: Uint8Array): string | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
};

/** UTF-16 without a mark: every second byte of a mostly Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd * 4 > length && even === 0) return 'utf-16le';
  return even * 4 > length && odd === 0 ? 'utf-16be' : null;
}

/** Bytes in a character set named by a file; null when no such set is known. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return decode(label, bytes);
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, else the character set a vCard property declares, else
 * the Windows code page its letters point to. Line ends become `\n`; a byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = markedAs(bytes) ?? unmarkedUtf16(bytes);
  const text = label ? decode(label, bytes) : (decodeUtf8(bytes) ?? decodeByPage(bytes));
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}

function decodeByPage(bytes: Uint8Array): string {
  const ascii = decode('windows-1252', bytes.subarray(0, sampleSize));
  const label = declared.exec(ascii)?.[1];
  const named = label && !/^(utf-?8|us-ascii)$/i.test(label) ? decodeAs(label, bytes) : null;
  return named ?? decode(guessPage(bytes), bytes);
}
