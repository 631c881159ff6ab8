/** The lines of one card, unfolded, each with the line of the file it begins on. */
export type Card = { readonly line: number; readonly lines: readonly CardLine[]; readonly closed: boolean };
export type CardLine = { readonly line: number; text: string };
export type Stray = { readonly line: number; readonly reason: string };

const begins = (text: string): boolean => /^BEGIN\s{0,3}:\s{0,3}VCARD\s*$/i.test(text.slice(0, 40));
const ends = (text: string): boolean => /^END\s{0,3}:\s{0,3}VCARD\s*$/i.test(text.slice(0, 40));
const head = (text: string): string => text.slice(0, Math.max(0, text.indexOf(':')));
const isQuotedPrintable = (text: string): boolean => /;(ENCODING=)?QUOTED-PRINTABLE/i.test(head(text));
const isBase64 = (text: string): boolean => /;(ENCODING=)?(BASE64|B)(;|$)/i.test(head(text));

/** How a property begins; its colon may stand on a folded line. Any other line can only belong to the one before it. */
const begun = /^(?:[A-Za-z0-9_-]{1,60}\.)?(?:[A-Za-z0-9_-]{1,60}:|[A-Z][A-Z0-9-]{0,59};)|^[^:]{1,200};[^:]{1,500}:/;

/** The text as physical lines. */
function* physicalLines(text: string): Generator<CardLine, void> {
  for (let at = 0, line = 1; at <= text.length; line += 1) {
    const end = text.indexOf('\n', at);
    yield { line, text: text.slice(at, end === -1 ? text.length : end) };
    if (end === -1) return;
    at = end + 1;
  }
}

/** A property of several physical lines, kept in pieces so that joining stays linear. */
class Growing {
  readonly line: number;
  readonly first: string;
  private readonly pieces: string[];
  private last: string;

  constructor({ line, text }: CardLine) {
    this.line = line;
    this.first = text;
    this.pieces = [text];
    this.last = text;
  }
  add(text: string): void {
    this.pieces.push(text);
    this.last = text;
  }
  /** Takes the mark of a soft line break off, and says whether there was one. */
  soft(): boolean {
    if (!this.last.endsWith('=') || !isQuotedPrintable(this.first)) return false;
    this.last = this.last.slice(0, -1);
    this.pieces[this.pieces.length - 1] = this.last;
    return true;
  }
  done(): CardLine {
    return { line: this.line, text: this.pieces.join('') };
  }
}

/**
 * The cards of a text: lines unfolded, soft breaks of quoted-printable joined, an AGENT's nested card folded into its
 * value. `stray` hears of what stands outside any card.
 */
export function* splitCards(text: string, stray: (found: Stray) => void): Generator<Card, void> {
  let card: { line: number; lines: CardLine[]; old: boolean } | null = null;
  let growing: Growing | null = null;
  let [nested, outside] = [0, false];
  const settle = () => {
    if (card && growing) card.lines.push(growing.done());
    growing = null;
  };
  for (const physical of physicalLines(text)) {
    const content = physical.text.trim();
    const held: Growing | null = growing;
    if (card === null) {
      if (begins(content)) card = { line: physical.line, lines: [], old: false };
      else if (content !== '' && !outside) stray({ line: physical.line, reason: 'This line stands outside any card.' });
      outside = card === null && (outside || content !== '');
    } else if (!ends(content) && held?.soft()) held.add(physical.text.trimStart());
    else if (nested > 0) {
      if (begins(content)) nested += 1;
      if (ends(content)) nested -= 1;
      held?.add(`${content.replace(/[\\,;]/g, '\\$&')}\\n`);
    } else if (content === '') continue;
    else if (begins(content)) {
      if (held && /^AGENT\b/i.test(held.first) && held.first.trim().endsWith(':')) {
        nested = 1;
        held.add(`${content}\\n`);
        continue;
      }
      settle();
      yield { ...card, closed: false };
      card = { line: physical.line, lines: [], old: false };
    } else if (ends(content)) {
      settle();
      yield { ...card, closed: true };
      card = null;
    } else if (/^[ \t]/.test(physical.text) && held) held.add(card.old && !isBase64(held.first) ? ` ${physical.text.trimStart()}` : physical.text.slice(1));
    else if (held && isBase64(held.first) && !content.includes(':')) held.add(content);
    else if (held && !begun.test(content)) held.add(`\\n${content}`);
    else {
      settle();
      if (/^VERSION\s{0,3}:\s{0,3}2/i.test(content)) card.old = true;
      growing = new Growing({ line: physical.line, text: physical.text });
    }
  }
  settle();
  if (card) yield { ...card, closed: false };
}
