import { emailKey, linkKey, nameKey } from '../people/identity.ts';
import { tidyLink } from '../people/person-fields.ts';
import { parseRoughDay } from '../text/rough-dates.ts';
import { type ContentLine, hasParam, splitEscaped, unescapeText } from './content-line.ts';

/** What a property says for a field of a person; undefined when it says nothing that the field can hold. */
export type Extract = (line: ContentLine) => string | undefined;

const text: Extract = (line) => unescapeText(line.value).trim() || undefined;
const uri = (value: string): string => value.trim().replace(/\\:/g, ':').replace(/\\,/g, ',').replace(/\\;/g, ';');

const email: Extract = (line) => {
  const address = uri(unescapeText(line.value)).replace(/^mailto:/i, '');
  return /^[^\s@]{1,200}@[^\s@]{1,119}$/.test(address) ? address : undefined;
};

const notForTalking = ['FAX', 'PAGER', 'MODEM', 'BBS', 'TEXTPHONE'];
const phone: Extract = (line) => {
  const number = uri(unescapeText(line.value)).replace(/^tel:/i, '').replace(/\s+/g, ' ');
  return number === '' || number.length > 60 || hasParam(line, 'TYPE', ...notForTalking) ? undefined : number;
};

const link: Extract = (line) => {
  const address = tidyLink(uri(line.value));
  return address && /^https?:/i.test(address) && address.length <= 500 ? address : undefined;
};

const company: Extract = (line) => splitEscaped(line.value, ';')[0]?.replace(/\s+/g, ' ').trim() || undefined;
const oneLine: Extract = (line) => text(line)?.replace(/\s+/g, ' ');

const birthday: Extract = (line) => {
  const written = line.value.trim();
  const [day = ''] = written.split('T');
  return /^[\d-]{4,10}$/.test(day) ? parseRoughDay(day) : undefined;
};

/** The properties whose values are fields of a person. Each comes with how to compare two of its values. */
const owned: Readonly<Record<string, { readonly extract: Extract; readonly key: (value: string) => string }>> = {
  EMAIL: { extract: email, key: emailKey },
  TEL: { extract: phone, key: (value) => value.replace(/[\s()./-]/g, '') },
  URL: { extract: link, key: (value) => linkKey(value) ?? value },
  'X-SOCIALPROFILE': { extract: link, key: (value) => linkKey(value) ?? value },
  SOCIALPROFILE: { extract: link, key: (value) => linkKey(value) ?? value },
  ORG: { extract: company, key: nameKey },
  TITLE: { extract: oneLine, key: nameKey },
  NOTE: { extract: text, key: (value) => value },
  BDAY: { extract: birthday, key: (value) => value },
};
export const ownedBy = (name: string) => (Object.hasOwn(owned, name) ? owned[name] : undefined);

/** A name as the parts of N: the last word is the family name. A guess, for address books that need one. */
export function nameParts(name: string): readonly [family: string, given: string] {
  const words = name.split(' ');
  return words.length === 1 ? ['', name] : [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

const partsOf = (line: ContentLine): string[] => splitEscaped(line.value, ';').map((part) => part.replace(/\s+/g, ' ').trim());

/** The name that the parts of an N make, in the order people say them. */
export function nameFromParts(line: ContentLine): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = partsOf(line);
  return [prefix, given, additional, family, suffix].filter(Boolean).join(' ');
}

/** Whether an N says more than what would be guessed from the name. */
export function saysMoreThan(name: string, line: ContentLine): boolean {
  const parts = partsOf(line);
  const [family, given] = nameParts(name);
  return parts[0] !== family || parts[1] !== given || parts.slice(2).some(Boolean);
}

/** Whether an N still fits a name, which may have been changed since the card was read. */
export function fitsName(name: string, line: ContentLine): boolean {
  const words = new Set(nameKey(name).split(' '));
  const [family = '', given = ''] = partsOf(line);
  return nameKey(`${family} ${given}`)
    .split(' ')
    .every((word) => words.has(word));
}

/** A property without anything but its value needs no keeping: it is written anew from the field. */
export const isPlain = (line: ContentLine): boolean =>
  line.group === '' &&
  [...line.params.keys()].every((key) => key === 'VALUE') &&
  (line.name !== 'ORG' ||
    partsOf(line)
      .slice(1)
      .every((part) => part === ''));
