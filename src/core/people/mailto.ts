/** Half of a surrogate pair, which no URL can carry. */
const brokenLetters = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const encode = (text: string): string => encodeURIComponent(text.replace(brokenLetters, '\uFFFD'));

/** Whether a text is one plain e-mail address. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(text);

type MailtoLetter = {
  readonly to?: string | undefined;
  /** Who does not see the others. */
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
};

/**
 * A `mailto:` address (RFC 6068) that opens a letter in the mail program. Line ends become CR LF in the text and spaces
 * in the subject, and everything is encoded, so no text can add a header or another recipient. What is no address is left out.
 */
export function mailtoLink({ to, bcc = [], subject = '', text = '' }: MailtoLetter): string {
  const address = to !== undefined && isAddress(to.trim()) ? encode(to.trim()).replace('%40', '@') : '';
  const hidden = bcc.map((one) => one.trim()).filter(isAddress);
  const fields = [
    hidden.length > 0 && `bcc=${hidden.map(encode).join(',')}`,
    subject.trim() && `subject=${encode(subject.replace(/\s+/g, ' ').trim())}`,
    text && `body=${encode(text.replace(/\r\n?|\n|\u2028|\u2029/g, '\r\n'))}`,
  ].filter(Boolean);
  return `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
