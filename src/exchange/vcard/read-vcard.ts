import { chunkOfRecords, limits } from '../limits.ts';
import { personWithin } from '../people/person-fields.ts';
import type { Findings, Progress } from '../reading.ts';
import { cardToPerson } from './card-to-person.ts';
import { type Card, splitCards } from './cards.ts';
import type { ContentLine } from './content-line.ts';
import { decodeLine } from './decode-line.ts';

/** Reads the cards of a vCard file of any version. A line that is no property costs that line, a card without a name that card. */
export function* readVCard(file: string, text: string, into: Findings): Generator<Progress, void> {
  into.files.push({ file, form: 'vcard' });
  const cards = splitCards(text, ({ line, reason }) => into.refused.push({ file, line, reason }));
  let count = 0;
  for (const card of cards) {
    readCard(file, card, into);
    count += 1;
    if (count % chunkOfRecords === 0) yield { file, done: count, total: count + 1 };
  }
}

function readCard(file: string, card: Card, into: Findings): void {
  const say = (line: number, remark: string) => into.remarks.push({ file, line, remark });
  const old = card.lines.some(({ text }) => /^VERSION\s{0,3}:\s{0,3}2/i.test(text.slice(0, 20)));
  const lines: ContentLine[] = [];
  for (const { line, text } of card.lines) {
    const decoded = text.length <= limits.field || /^(PHOTO|LOGO|SOUND|KEY)/i.test(text) ? decodeLine(text, old) : null;
    if (decoded) lines.push(decoded);
    else
      say(
        line,
        text.length > limits.field ? 'A line of this card is longer than 256 KB and was left out.' : 'A line of this card is no property and was left out.',
      );
  }
  if (!card.closed) say(card.line, 'This card has no end; it was read as far as it goes.');
  const remark = (sentence: string) => say(card.line, sentence);
  const person = personWithin(cardToPerson(lines, remark), remark);
  if (person) into.people.push({ file, line: card.line, person, source: 'vcard' });
  else into.refused.push({ file, line: card.line, reason: 'This card has no name.' });
}
