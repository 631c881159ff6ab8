import { firstDayOf, lastDayOf } from '#core/time.ts';
import { foldName } from '../people/identity.ts';
import { cut } from '../people/person-fields.ts';
import type { ProjectFields, RoleFields } from '../reading.ts';
import type { DateReader } from '../text/rough-dates.ts';

type Raw = { readonly [field: string]: string | undefined };
type Say = (sentence: string) => void;

const oneLine = (text: string | undefined, length: number): string | undefined => cut((text ?? '').replace(/\s+/g, ' ').trim(), length).trim() || undefined;
const ongoing = new Set([
  'present',
  'current',
  'now',
  'today',
  'heute',
  'aktuell',
  'bis heute',
  'aujourd hui',
  'actuel',
  'actuellement',
  'actualidad',
  'presente',
  'actual',
  'atual',
  'oggi',
  'o momento',
]);

function textOf(text: string | undefined, length: number, what: string, remark: Say): string | undefined {
  const trimmed = (text ?? '').trim();
  if (trimmed.length > length) remark(`The ${what} was longer than ${length.toLocaleString('en')} characters and was cut.`);
  return cut(trimmed, length) || undefined;
}

/** From and to as rough days; an end that lies before the beginning is left out. */
function spanOf(raw: Raw, dateOf: DateReader, remark: Say): { from?: string; to?: string } {
  const dayAt = (field: 'from' | 'to'): string | undefined => {
    const written = (raw[field] ?? '').trim();
    if (written === '' || ongoing.has(foldName(written.slice(0, 40)))) return undefined;
    const day = dateOf(written);
    if (day === undefined) remark(`The date “${written.slice(0, 40)}” could not be read.`);
    return day;
  };
  const [from, to] = [dayAt('from'), dayAt('to')];
  if (from === undefined || to === undefined || lastDayOf(to) >= firstDayOf(from)) return { from, to };
  remark('The end lies before the beginning and was left out.');
  return { from };
}

const without = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** A role within the limits of the core; null when it has no title. */
export function roleWithin(raw: Raw, dateOf: DateReader, remark: Say): RoleFields | null {
  const title = oneLine(raw.title, 200);
  if (title === undefined) return null;
  return without({
    title,
    company: oneLine(raw.company, 200),
    ...spanOf(raw, dateOf, remark),
    place: oneLine(raw.place, 200),
    about: textOf(raw.about, 20_000, 'description', remark),
  });
}

/** A project within the limits of the core; null when it has no name. */
export function projectWithin(raw: Raw, dateOf: DateReader, remark: Say): ProjectFields | null {
  const name = oneLine(raw.name, 200);
  if (name === undefined) return null;
  return without({ name, part: oneLine(raw.part, 300), ...spanOf(raw, dateOf, remark), outcome: textOf(raw.outcome, 5_000, 'description', remark) });
}

/** A skill's name as the profile keeps it. */
export const skillWithin = (skill: string | undefined): string | undefined => oneLine(skill, 120);
