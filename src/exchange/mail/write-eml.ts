/** A letter that has not been sent: for a mail program to open, change and send. */
export type Letter = {
  readonly to?: string | undefined;
  /** Who does not see the others. */
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly text: string;
};

const bytes = new TextEncoder();
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a text's UTF-8 bytes (RFC 4648, 4). */
function toBase64(text: string): string {
  const from = bytes.encode(text);
  let out = '';
  for (let at = 0; at < from.length; at += 3) {
    const left = from.length - at;
    const bits = ((from[at] ?? 0) << 16) | ((from[at + 1] ?? 0) << 8) | (from[at + 2] ?? 0);
    for (let digit = 0; digit < 4; digit++) out += digit <= left ? digits[(bits >> (18 - 6 * digit)) & 63] : '=';
  }
  return out;
}
const plain = /^[ -~]*$/;
const isAddress = (text: string): boolean => /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(text) && plain.test(text);

/** Encoded words of at most 75 characters that end between letters (RFC 2047, 2). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let piece = '';
  for (const letter of text) {
    if (bytes.encode(piece + letter).length > 42) {
      words.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...words, piece].map((word) => `=?UTF-8?B?${toBase64(word)}?=`).join('\r\n ');
}

/** What a header may say: on one line, and encoded where it is more than plain letters or long. */
function headerText(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain.test(flat) && flat.length < 60 && !flat.includes('=?') ? flat : encodedWords(flat);
}

/**
 * A letter as an .eml file (RFC 5322), marked as a draft by `X-Unsent`. What is no address is left out; the text is
 * base64, so neither it nor the subject can add a header or end the letter.
 */
export function writeEml({ to, bcc = [], subject, text }: Letter): string {
  const address = to?.trim() ?? '';
  const hidden = bcc.map((one) => one.trim()).filter(isAddress);
  return [
    'X-Unsent: 1',
    ...(isAddress(address) ? [`To: ${address}`] : []),
    ...(hidden.length > 0 ? [`Bcc: ${hidden.join(',\r\n ')}`] : []),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(toBase64(text.replace(/\r\n?|\n/g, '\r\n')).match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}
