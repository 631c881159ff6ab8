import { cut, type RawPerson } from '../people/person-fields.ts';
import { type ContentLine, formatContentLine, hasParam, splitEscaped, unescapeText } from './content-line.ts';
import { isPlain, nameFromParts, ownedBy, saysMoreThan } from './properties.ts';

/** Properties about the card and the program that wrote it, not about the person. */
const aboutTheCard = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'SOURCE', 'X-PRODID']);
const media = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
const mediaNames: Readonly<Record<string, string>> = { PHOTO: 'photo', LOGO: 'logo', SOUND: 'sound', KEY: 'key' };

const isBinary = (line: ContentLine): boolean => hasParam(line, 'ENCODING', 'B', 'BASE64') || /^\s{0,3}data:/i.test(line.value) || line.value.length > 4_000;
const preferred = (line: ContentLine): number => (line.params.has('PREF') ? Number(line.params.get('PREF')?.[0]) || 100 : 101);
/** Fields that hold one value: where a card repeats them, all of its lines are kept. */
const oneValue = new Set(['ORG', 'TITLE', 'BDAY']);

/** What a card says about a person: what Windward has fields for, and every other property as a line kept for the export. */
export function cardToPerson(lines: readonly ContentLine[], remark: (sentence: string) => void): RawPerson {
  const named = (name: string) => lines.filter((line) => line.name === name);
  const valuesOf = (...names: string[]): string[] => {
    const held = lines.filter((line) => names.includes(line.name)).map((line) => ({ rank: preferred(line), value: ownedBy(line.name)?.extract(line) }));
    return held.sort((a, b) => a.rank - b.rank).flatMap(({ value }) => (value === undefined ? [] : [value]));
  };
  const fullName = named('FN')
    .map((line) => unescapeText(line.value).replace(/\s+/g, ' ').trim())
    .find(Boolean);
  const name =
    fullName ??
    named('N').map(nameFromParts).find(Boolean) ??
    named('NICKNAME')
      .map((line) => unescapeText(line.value))
      .find(Boolean) ??
    valuesOf('ORG')[0];
  const role = named('ROLE')
    .map((line) => unescapeText(line.value).trim())
    .find(Boolean);
  const tags = named('CATEGORIES')
    .flatMap((line) => splitEscaped(line.value, ','))
    .map((tag) => tag.replace(/\s+/g, ' ').trim());
  const repeated = new Set([...oneValue].filter((name) => named(name).length > 1));
  const kept: string[] = [];
  const dropped = new Set<string>();
  for (const line of lines) {
    if (aboutTheCard.has(line.name)) continue;
    if (media.has(line.name) && isBinary(line)) dropped.add(mediaNames[line.name] ?? 'picture');
    else if (isKept(line, name ?? '', fullName) || repeated.has(line.name)) kept.push(formatContentLine(line));
  }
  if (dropped.size > 0) remark(`Left out of this card: ${[...dropped].join(', ')}.`);
  return {
    name: cut(name ?? '', 1_000),
    emails: valuesOf('EMAIL'),
    phones: valuesOf('TEL'),
    links: valuesOf('URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'),
    company: valuesOf('ORG')[0],
    title: valuesOf('TITLE')[0] ?? role,
    birthday: valuesOf('BDAY')[0],
    tags,
    note: valuesOf('NOTE').join('\n\n'),
    vcard: kept,
  };
}

function isKept(line: ContentLine, name: string, fullName: string | undefined): boolean {
  if (line.value.trim() === '') return false;
  if (line.name === 'FN') return unescapeText(line.value).replace(/\s+/g, ' ').trim() !== fullName;
  if (line.name === 'N') return saysMoreThan(name, line);
  if (line.name === 'CATEGORIES') return false;
  const property = ownedBy(line.name);
  return property === undefined || property.extract(line) === undefined || (line.name !== 'NOTE' && !isPlain(line));
}
