import { isRoughDay, type RoughDay } from '#core/time.ts';

/** Names of months as exports write them: English, German, French, Spanish, Portuguese, Italian, Dutch; without accents. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'gen', 'januari'],
  ['february', 'feb', 'februar', 'fevrier', 'fevr', 'fev', 'febrero', 'fevereiro', 'febbraio', 'februari'],
  ['march', 'mar', 'marz', 'mrz', 'maerz', 'mars', 'marzo', 'marco', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mag', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug'],
  ['august', 'aug', 'aout', 'aou', 'agosto', 'ago', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set', 'settembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dezembro', 'dicembre'],
];
const monthsByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

export type DateOrder = 'day-first' | 'month-first';

const two = (number: number): string => String(number).padStart(2, '0');
const inFull = (year: string): number => (year.length > 2 ? Number(year) : Number(year) + (Number(year) >= 70 ? 1900 : 2000));

function rough(year: number, month?: number, day?: number): RoughDay | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const written = [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-');
  return isRoughDay(written) ? written : undefined;
}

function fromNumbers(numbers: readonly string[], order: DateOrder, slashed: boolean): RoughDay | undefined {
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 1)
    return a.length === 4 ? rough(Number(a)) : a.length === 8 ? rough(Number(a.slice(0, 4)), Number(a.slice(4, 6)), Number(a.slice(6))) : undefined;
  if (numbers.length === 2) {
    if (a.length === 4) return rough(Number(a), Number(b));
    return b.length === 4 ? rough(Number(b), Number(a)) : undefined;
  }
  if (a.length === 4) return rough(Number(a), Number(b), Number(c));
  if (c.length !== 4 && c.length !== 2) return undefined;
  const dayFirst = !slashed || Number(a) > 12 || (order === 'day-first' && Number(b) <= 12);
  return dayFirst ? rough(inFull(c), Number(b), Number(a)) : rough(inFull(c), Number(a), Number(b));
}

function fromNamedMonth(month: number, numbers: readonly string[]): RoughDay | undefined {
  const year = numbers.find((number) => number.length === 4) ?? (numbers.length > 1 ? numbers.at(-1) : undefined);
  if (year === undefined) return undefined;
  const day = numbers.find((number) => number !== year && number.length <= 2);
  return rough(inFull(year), month, day === undefined ? undefined : Number(day));
}

/**
 * A date as exports write it ("04 Mar 2025", "3/4/18, 10:22 AM", "12. Nov. 2020", "4 mars 2021", "Mar 2022", "2017", ISO),
 * as exactly as it was written; undefined when it is none. With slashes the order decides, unless a number above 12 does.
 */
export function parseRoughDay(written: string, order: DateOrder = 'month-first'): RoughDay | undefined {
  const folded = written.slice(0, 60).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?=$|[t\s])/.exec(folded)?.[1];
  if (iso) return rough(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
  const date = folded.replace(/[,\s]\s{0,9}(um |a |at )?\d{1,2}[:.h]\d{2}.*$/, '');
  const numbers = date.match(/\d{1,8}/g) ?? [];
  const words = date.match(/\p{L}+/gu) ?? [];
  if (numbers.length === 0 || numbers.length > 3) return undefined;
  const months = words.map((word) => monthsByName.get(word)).filter((month) => month !== undefined);
  if (months.length === 1) return fromNamedMonth(months[0] as number, numbers);
  return words.length > 0 ? undefined : fromNumbers(numbers, order, date.includes('/'));
}

/** Which way round the dates of a column are written: day first as soon as one cannot be read otherwise, or when the language writes so. */
export function orderOf(dates: Iterable<string>, usual: DateOrder): DateOrder {
  for (const date of dates) {
    const [, first, second] = /^\s{0,9}(\d{1,2})\/(\d{1,2})\//.exec(date) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return usual;
}

export type DateReader = (written: string) => RoughDay | undefined;

/** Reads the dates of one column; the same few thousand days come again and again. */
export function dateReader(order: DateOrder): DateReader {
  const known = new Map<string, RoughDay | undefined>();
  return (written) => {
    if (known.has(written)) return known.get(written);
    const day = parseRoughDay(written, order);
    known.set(written, day);
    return day;
  };
}
