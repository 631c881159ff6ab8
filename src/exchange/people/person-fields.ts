import type { PersonFields } from '../reading.ts';
import { emailKey, linkKey } from './identity.ts';

/** What a file says about somebody, before it is held to the limits of a person; its dates are rough days already. */
export type RawPerson = { readonly [F in keyof PersonFields]?: PersonFields[F] | undefined };

const lineLengths = { name: 200, company: 200, title: 300, industry: 120, function: 120 } as const;
const textLengths = { met: 2_000, boundaries: 2_000, note: 20_000 } as const;
const listLengths = { emails: 320, phones: 60, links: 500, needs: 120, tags: 60 } as const;
const mostInList = 200;
/** Kept vCard lines may take this many characters of the 64 KB a record has. */
export const keptLength = 20_000;
export const keptMost = 200;
const keptLine = 8_000;

const tidyLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Cut between letters, never inside one that takes two code units. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? length - 1 : length);
};

/** An address that is safe to open, with a scheme; null when it is none. */
export function tidyLink(link: string): string | null {
  const address = link.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S{1,1900}$/i.test(address)) return address;
  return /^[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){1,9}(\/\S{0,1900})?$/u.test(address) && !/^\d[\d.]*$/.test(address) ? `https://${address}` : null;
}

const keyOf: Record<keyof typeof listLengths, (value: string) => string> = {
  emails: emailKey,
  phones: (phone) => phone.replace(/[\s()./-]/g, ''),
  links: (link) => linkKey(link) ?? link,
  needs: (need) => need.toLowerCase(),
  tags: (tag) => tag.toLowerCase(),
};

/** Lists by which nothing is held twice; `more` comes after `held`. */
export function joinLists(field: keyof typeof listLengths, held: readonly string[], more: readonly string[]): string[] {
  if (held.length === 0 && more.length < 2) return [...more];
  const keys = new Set(held.map(keyOf[field]));
  const added = more.filter((value) => {
    const key = keyOf[field](value);
    return !keys.has(key) && keys.add(key);
  });
  return [...held, ...added];
}

export const listFields = Object.keys(listLengths) as (keyof typeof listLengths)[];

const fieldNames: Record<string, string> = { emails: 'e-mail', phones: 'phone', links: 'link', needs: 'need', tags: 'tag', met: 'way you met' };
const nameOf = (field: string): string => fieldNames[field] ?? field;

/**
 * A person within the limits of the core; null when nothing gives a name. What had to be cut or left out is said to
 * `remark`. Somebody without a name is called by their e-mail.
 */
export function personWithin(raw: RawPerson, remark: (sentence: string) => void): PersonFields | null {
  const name = tidyLine(raw.name ?? '') || tidyLine(raw.emails?.[0] ?? '');
  if (name === '') return null;
  const person: PersonFields = { name: cut(name, lineLengths.name) };
  for (const [field, length] of Object.entries(lineLengths) as [keyof typeof lineLengths, number][]) {
    const value = field === 'name' ? name : tidyLine(raw[field] ?? '');
    if (value.length > length) remark(`The ${nameOf(field)} was longer than ${length} characters and was cut.`);
    if (value !== '') person[field] = cut(value, length).trim();
  }
  for (const [field, length] of Object.entries(textLengths) as [keyof typeof textLengths, number][]) {
    const value = (raw[field] ?? '').trim();
    if (value.length > length) remark(`The ${nameOf(field)} was longer than ${length.toLocaleString('en')} characters and was cut.`);
    if (value !== '') person[field] = cut(value, length);
  }
  for (const field of listFields) {
    const values = (raw[field] ?? []).map(tidyLine).filter(Boolean);
    const fitting = joinLists(
      field,
      [],
      values.filter((value) => value.length <= listLengths[field]),
    );
    if (values.some((value) => value.length > listLengths[field])) remark(`A ${nameOf(field)} was too long and was left out.`);
    if (fitting.length > mostInList) remark(`Only the first ${mostInList} ${nameOf(field)}s were taken.`);
    if (fitting.length > 0) person[field] = fitting.slice(0, mostInList);
  }
  if (raw.connectedOn) person.connectedOn = raw.connectedOn;
  if (raw.birthday) person.birthday = raw.birthday;
  if (raw.relation) person.relation = raw.relation;
  if (raw.rhythmWeeks) person.rhythmWeeks = raw.rhythmWeeks;
  const kept = keptWithin(raw.vcard ?? []);
  if (kept.length < (raw.vcard?.length ?? 0)) remark('Some lines of this card were too long to be kept.');
  if (kept.length > 0) person.vcard = kept;
  return person;
}

/** As many kept vCard lines as a record has room for. */
function keptWithin(lines: readonly string[]): string[] {
  let length = 0;
  return lines
    .filter((line) => {
      if (line.length > keptLine || length + line.length > keptLength) return false;
      length += line.length + 4;
      return true;
    })
    .slice(0, keptMost);
}
