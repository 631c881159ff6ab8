import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { put } from '#core/record.ts';
import { parsePlainJson } from '../plain-json.ts';
import { careers } from '../testing/careers.ts';
import { exportCareer } from './export-career.ts';
import { importCareer } from './import-career.ts';

const exportedOn = '2026-11-23';

function imported(text: string): Extract<ReturnType<typeof importCareer>, { ok: true }> {
  const result = importCareer(text);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const some = (...names: string[]): Career =>
  applyWrites(
    emptyCareer,
    names.map((name, at) => put('person', `p${String(at).padStart(4, '0')}`, { name })),
  );

test('export, wipe, import and export again give the same bytes', () => {
  fc.assert(
    fc.property(careers, (career) => {
      const text = exportCareer(career, { exportedOn });
      const { writes, refused, remarks } = imported(text);
      expect([refused, remarks]).toEqual([[], []]);
      expect(exportCareer(applyWrites(emptyCareer, writes), { exportedOn })).toBe(text);
    }),
  );
});

test('an export that another program laid out anew gives back the same career', () => {
  fc.assert(
    fc.property(careers, (career) => {
      const text = exportCareer(career, { exportedOn });
      const pretty = JSON.stringify(JSON.parse(text), null, 2);
      expect(exportCareer(imported(pretty).career, { exportedOn })).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('the order in which records were written does not show', () => {
  const rows = [put('person', 'b', { name: 'B', note: 'x' }), put('person', 'a', { note: 'y', name: 'A' }), put('role', 'r', { title: 'PM' })];
  const one = exportCareer(applyWrites(emptyCareer, rows), { exportedOn });
  const other = exportCareer(applyWrites(emptyCareer, [...rows].reverse()), { exportedOn });
  expect(one).toBe(other);
  expect(JSON.parse(one)).toMatchObject({
    format: 'windward-career',
    version: 1,
    exportedOn,
    records: { person: [{ id: 'a' }, { id: 'b' }], role: [{ id: 'r' }] },
  });
});

test('an empty career can be exported and imported', () => {
  expect(imported(exportCareer(emptyCareer, { exportedOn })).writes).toEqual([]);
});

test('one broken record among a thousand costs that record, and is named with its line', () => {
  const lines = exportCareer(some(...Array.from({ length: 1000 }, (_, at) => `Person ${at}`)), { exportedOn }).split('\n');
  const broken = lines.findIndex((line) => line.includes('Person 500"'));
  lines[broken] = '{"id":"p0500","name":"Person 500';
  const { writes, refused } = imported(lines.join('\n'));
  expect(writes).toHaveLength(999);
  expect(refused).toEqual([{ file: 'career.json', line: broken + 1, reason: 'This record is not complete JSON.' }]);
});

test('a record that does not fit its kind is refused with the sentence of the check', () => {
  const text = exportCareer(some('Ines'), { exportedOn }).replace('"name":"Ines"', '"nom":"Ines"');
  expect(imported(text).refused).toEqual([{ file: 'career.json', line: 7, reason: expect.stringContaining('Name') }]);
  const pretty = JSON.stringify(JSON.parse(text), null, 2);
  expect(imported(pretty).refused[0]?.line).toBeGreaterThan(6);
});

test('a file that was cut off gives what stands before the cut, and says so', () => {
  const text = exportCareer(some('Ines', 'Theo', 'Ruth'), { exportedOn });
  const { writes, refused, remarks } = imported(text.slice(0, text.indexOf('Ruth')));
  expect(writes).toHaveLength(2);
  expect(refused).toHaveLength(1);
  expect(remarks[0]?.remark).toMatch(/stops before its end/);
});

test('the second of two records with one id is refused', () => {
  const text = exportCareer(some('Ines', 'Theo'), { exportedOn }).replace('p0001', 'p0000');
  expect(imported(text).writes).toHaveLength(1);
  expect(imported(text).refused[0]?.reason).toMatch(/further up/);
});

test('references to records that are not there are kept and reported', () => {
  const career = applyWrites(emptyCareer, [put('touchpoint', 't', { day: '2026-01-02', people: ['gone'] })]);
  const result = imported(exportCareer(career, { exportedOn }));
  expect(result.writes).toHaveLength(1);
  expect(result.problems[0]?.why).toMatch(/not there \(gone\)/);
});

test.each([
  ['{"format":"windward-career","version":2,"records":{}}', /newer Windward/],
  ['{\n"format":"windward-career",\n"version":7,\n"exportedOn":"2026-11-23",\n"records":{\n\n}\n}\n', /newer Windward/],
  ['{"format":"windward-career","records":{}}', /which version/],
  ['{"format":"windward-career","version":1}', /no records/],
  ['{"format":"something","version":1,"records":{}}', /not a Windward export/],
  ['[]', /not a Windward export/],
  ['{"format":"windward-career",\n"version":1', /not complete JSON.*line 2/],
  [`{"format":"windward-career","version":1,"records":{"entry":${'['.repeat(5000)}${']'.repeat(5000)}}}`, /nested too deeply/],
])('%.60s is refused in one sentence', (text, reason) => {
  const result = importCareer(text);
  expect(result.ok ? '' : result.reason).toMatch(reason);
});

test('keys that name the prototype change nothing', () => {
  const text =
    '{"format":"windward-career","version":1,"records":{"__proto__":[{"id":"x","polluted":true}],"constructor":[{"id":"y","a":1}],"person":[{"id":"p","name":"Ines","__proto__":{"polluted":true}}]}}';
  const { career, writes } = imported(text);
  const plain = parsePlainJson('{"__proto__":{"polluted":true},"a":[{"__proto__":{"polluted":true}}]}');
  expect(plain.ok && 'polluted' in (plain.value as object)).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((career.person.get('p') as unknown as Record<string, unknown>).polluted).toBeUndefined();
  expect(writes.map((write) => write.kind)).toEqual(['constructor', 'person']);
});

test('a record nested too deeply is refused alone', () => {
  const deep = `{"id":"p9","name":"Deep","x":${'['.repeat(3000)}${']'.repeat(3000)}}`;
  const text = exportCareer(some('Ines'), { exportedOn }).replace('"person":[\n', `"person":[\n${deep},\n`);
  expect(imported(text).writes).toHaveLength(1);
});
