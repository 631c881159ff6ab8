import type { Career } from '#core/career.ts';
import type { Person } from '#core/people/people.ts';
import { foldLine } from '../text/fold-line.ts';
import { type ContentLine, escapePart, escapeText, formatContentLine, parseContentLine, plainLine, splitEscaped } from './content-line.ts';
import { singleProperties } from './kept-lines.ts';
import { fitsName, nameParts, ownedBy } from './properties.ts';

const never = new Set(['BEGIN', 'END', 'VERSION', 'FN', 'PRODID', 'REV']);

const repeatable = new Set(['ORG', 'TITLE']);

function keptLines(row: Person): ContentLine[] {
  const parsed = (row.vcard ?? []).map(parseContentLine).filter((line) => line !== null && !never.has(line.name)) as ContentLine[];
  return parsed.filter((line, at) => !singleProperties.has(line.name) || parsed.findIndex((other) => other.name === line.name) === at);
}

/** The values of a list field: each by the kept line that says it, with its types and group, else by a plain one. */
function listLines(kept: readonly ContentLine[], names: readonly string[], values: readonly string[] | undefined, toValue = escapeText): ContentLine[] {
  return (values ?? []).map((value) => {
    const held = kept.find((line) => names.includes(line.name) && sameValue(line, value));
    return held ?? plainLine(names[0] ?? '', toValue(value));
  });
}

function sameValue(line: ContentLine, value: string): boolean {
  const property = ownedBy(line.name);
  const said = property?.extract(line);
  return property !== undefined && said !== undefined && property.key(said) === property.key(value);
}

/** An address is not escaped in a card; blanks have no place in it. */
const toUri = (link: string): string => link.replace(/\s+/g, '%20');

function linesOf(row: Person): ContentLine[] {
  const kept = keptLines(row);
  const [family, given] = nameParts(row.name);
  const name = kept.find((line) => line.name === 'N' && fitsName(row.name, line));
  const lines = [
    plainLine('FN', escapeText(row.name)),
    name ? withAllParts(name) : plainLine('N', `${escapePart(family)};${escapePart(given)};;;`),
    ...listLines(kept, ['EMAIL'], row.emails),
    ...listLines(kept, ['TEL'], row.phones),
    ...listLines(kept, ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'], row.links, toUri),
    ...listLines(kept, ['ORG'], row.company === undefined ? [] : [row.company], escapePart),
    ...listLines(kept, ['TITLE'], row.title === undefined ? [] : [row.title]),
    ...(row.birthday ? [plainLine('BDAY', row.birthday.length === 10 ? row.birthday.replaceAll('-', '') : row.birthday)] : []),
    ...(row.tags ? [plainLine('CATEGORIES', row.tags.map(escapeText).join(','))] : []),
    ...(row.note ? [plainLine('NOTE', escapeText(row.note))] : []),
  ];
  return [...lines, ...othersOf(kept, new Set(lines), row.birthday !== undefined)];
}

/** An N of an older card may have left its last parts out; vCard 4.0 wants all five. */
const withAllParts = (line: ContentLine): ContentLine => ({ ...line, value: line.value + ';'.repeat(Math.max(0, 5 - splitEscaped(line.value, ';').length)) });

/**
 * Kept lines that no written one speaks for. One whose value a field held is left out when the field no longer does; a
 * second company or title stays as long as the first is still the card's own. A label goes with its property.
 */
function othersOf(kept: readonly ContentLine[], written: ReadonlySet<ContentLine>, hasBirthday: boolean): ContentLine[] {
  const writtenNames = new Set([...written].filter((line) => kept.includes(line)).map((line) => line.name));
  const others = kept.filter((line) => {
    if (written.has(line) || line.name === 'N' || (line.name === 'BDAY' && hasBirthday)) return false;
    const said = ownedBy(line.name)?.extract(line);
    return said === undefined || (repeatable.has(line.name) && writtenNames.has(line.name));
  });
  const isLabel = (line: ContentLine) => line.name === 'X-ABLABEL' && line.group !== '';
  const groups = new Set([...written, ...others.filter((line) => !isLabel(line))].map((line) => line.group));
  return others.filter((line) => !isLabel(line) || groups.has(line.group));
}

/** A person as one vCard 4.0 card, with what another program's card said beyond Windward's own fields. */
export function personToVCard(row: Person): string {
  return ['BEGIN:VCARD', 'VERSION:4.0', ...linesOf(row).map(formatContentLine), 'END:VCARD'].map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Everybody in a career as a vCard 4.0 file. */
export function exportVCard(career: Career): string {
  const people = [...career.person.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return people.map(personToVCard).join('');
}
