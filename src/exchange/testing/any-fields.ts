import fc from 'fast-check';
import type { Body, Json } from '#core/record.ts';
import { skillIds } from '#core/skills/skills.ts';
import { numberToDay, weekOf } from '#core/time.ts';

/** Text as people and hostile files write it: any letters, quotes, newlines, separators, formulas. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({
        unit: fc.constantFrom('a', 'ß', 'ı', '"', "'", ';', ',', '\\', '\n', '\t', '=', '+', '-', '@', ' ', '\u00A0', ':', '^', '&', '<'),
        maxLength,
      }),
    )
    .filter((text) => text.length <= maxLength);
/** A line that the core takes: trimmed, not empty. */
export const anyLine = (max = 40): fc.Arbitrary<string> =>
  anyText(max)
    .map((text) => text.trim())
    .filter((text) => text.length > 0);
export const day = fc.integer({ min: 10_000, max: 22_000 }).map(numberToDay);
export const week = day.map(weekOf);
export const roughDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([exact, length]) => exact.slice(0, length));
export const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 1, maxLength: 12 });
export const id = fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5:x', 'f6.y', 'G7');
export const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
export const lines = fc.array(anyLine(), { minLength: 1, maxLength: 3 });
export const skills = fc.uniqueArray(fc.constantFrom<string>(...skillIds), { minLength: 1, maxLength: 3 });
export const text = anyText(80).filter((value) => value.length > 0);
/** Any JSON except the one key that no import carries. */
export const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<Json>;
/** Fields of a newer version: carried, whatever they are. */
const unknown = fc.dictionary(fc.constantFrom('zNew', 'constructor', 'toString'), json, { maxKeys: 1, noNullPrototype: true });
type Fields = Record<string, fc.Arbitrary<unknown>>;
export const bodyOf = (required: Fields, optional: Fields): fc.Arbitrary<Body> =>
  fc
    .tuple(fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true }), unknown)
    .map(([known, more]) => ({ ...more, ...known }) as Body);
