import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { put } from '#core/record.ts';
import { type Findings, noFindings } from '../reading.ts';
import { anyLine, anyText } from '../testing/any-fields.ts';
import { processorMs } from '../testing/processor-time.ts';
import type { ColumnMapping } from './columns.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { exportPeopleCsv } from './people-csv.ts';
import { readPlainCsv } from './plain.ts';
import { csvRecords } from './records.ts';

function read(text: string, mapping?: ColumnMapping): Findings {
  const into = noFindings();
  for (const _ of readPlainCsv('people.csv', text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), into, mapping));
  return into;
}
const records = (text: string, width?: number) => {
  const refused: string[] = [];
  const rows = [...csvRecords({ text, delimiter: ',', width, refuse: (line, reason) => refused.push(`${line}: ${reason}`) })].flatMap((chunk) => chunk.records);
  return { rows, refused };
};

test('any cells can be written and read again', () => {
  const cell = anyText(30).map((text) => text.replace(/\r\n?/g, '\n'));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((cells) => cells.map((value) => `"${guardFormula(value).replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(records(text).rows.map(({ cells }) => cells.map(unguardFormula))).toEqual(rows);
    }),
  );
});

test('each record knows the line it begins on', () => {
  expect(records('a,b\n\n"x\ny",2\r\n3,4'.replace('\r', '')).rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['x\ny', '2'] },
    { line: 5, cells: ['3', '4'] },
  ]);
});

test('doubled quotes, blanks after a closing quote, quotes inside a bare field and an empty last field', () => {
  expect(records('"a ""b"" c" ,5" disk,\n').rows[0]?.cells).toEqual(['a "b" c', '5" disk', '']);
});

test('a quotation mark that is never closed costs its own line and no other', () => {
  const good = Array.from({ length: 999 }, (_, at) => `Person ${at},p${at}@example.com,"Field, Barn"`);
  const text = ['name,email,company', ...good.slice(0, 500), '"Lost,lost@example.com,Barn', ...good.slice(500)].join('\n');
  const { rows, refused } = records(text, 3);
  expect(rows).toHaveLength(1000);
  expect(refused).toEqual(['502: A quotation mark in this row is never closed.']);
});

test('a quotation mark that nothing follows up to the end costs its line, not the rows after it', () => {
  const { rows, refused } = records('a,b\n"lost,1\nc,2\nd,3\n', 2);
  expect([rows.map(({ line }) => line), refused]).toEqual([[1, 3, 4], ['2: A quotation mark in this row is never closed.']]);
});

test('a quoted field with stray quotes inside is taken when the row is whole', () => {
  expect(records('"said "hello" twice\nto all",x\n', 2).rows[0]?.cells).toEqual(['said "hello" twice\nto all', 'x']);
});

test('a row too wide, a field too long and a row too many are refused alone', () => {
  const { rows, refused } = records(`a,b\n${'x,'.repeat(250)}\n${'y'.repeat(300_000)},1\nc,d\n`);
  expect(rows.map((row) => row.line)).toEqual([1, 4]);
  expect(refused).toEqual(['2: This row has more than 200 columns.', '3: A field of this row is longer than 256 KB.']);
  const many = records('a,b\n'.repeat(50_010));
  expect(many.rows).toHaveLength(50_000);
  expect(many.refused).toEqual(['50001: Only the first 50,000 rows are read. Split the file to import the rest.']);
});

/** Quadratic work would take half a minute here; the rest is room for a busy machine. */
const patience = 3_000;
test('200 kB of quotes, spaces, semicolons, backslashes or formulas in a field take no time', () => {
  const fillers = ['"', '" ', ' ', ';', '\\', '""', "'", '=', `"x"${' '.repeat(50)}`, '"\n', '\n"', 'x"', '\u00A0', '-\n'];
  for (const filler of fillers) {
    const long = filler.repeat(200_000 / filler.length);
    for (const text of [`n,e\n"${long}",b\nx,y\n`, `n,e\n${long},b\nx,y\n`, `n,e\n"${long}${' '.repeat(100_000)},b\n"x,y\n`]) {
      const started = processorMs();
      read(text);
      guardFormula(long);
      unguardFormula(long);
      expect(processorMs() - started).toBeLessThan(patience);
    }
  }
});

test('a file of nothing but lost quotes stops with a sentence', () => {
  const { refused } = records(`${'"lost\n'.repeat(5_000)}`, 2);
  expect(refused).toHaveLength(201);
  expect(refused.at(-1)).toMatch(/Too many/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\u00A0=1', '\uFEFF=1', '\t=1', 'a\n=1', '\u200B+1', "'=1", '＝1', '\n-1', '"=1'])(
  '%j is guarded in a cell, and given back',
  (cell) => {
    const guarded = guardFormula(cell);
    for (const line of guarded.split('\n')) expect(line).not.toMatch(/^[\s\u00A0\uFEFF\u200B]*[=+\-@＝]/);
    expect(unguardFormula(guarded)).toBe(cell);
  },
);

test('guarding and taking the guard off is identity', () => {
  fc.assert(fc.property(anyText(40), (cell) => void expect(unguardFormula(guardFormula(cell))).toBe(cell)));
});

test('people written as CSV are read back field by field', () => {
  const item = anyLine(20).map((line) => line.replace(/[;,:\n]|\s+/g, 'x'));
  const tidy = anyLine(30)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const person = fc.record(
    {
      name: tidy,
      emails: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (value) => value.trim().toLowerCase() }),
      company: tidy,
      title: tidy,
      connectedOn: fc.constantFrom('2020', '2020-02', '2020-02-05'),
      relation: fc.constantFrom('former-colleague', 'friend'),
      rhythmWeeks: fc.integer({ min: 1, max: 260 }),
      links: fc.uniqueArray(fc.constantFrom('https://a.example/x', 'https://b.example/y?z=1,2'), { minLength: 1 }),
      note: anyLine(60).map((text) => text.replace(/\r\n?/g, '\n')),
      birthday: fc.constantFrom('1980-03-21', '1980'),
    },
    { requiredKeys: ['name'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(person, (body) => {
      const text = exportPeopleCsv(applyWrites(emptyCareer, [put('person', 'p', body)]));
      const { people, refused, remarks } = read(text);
      expect([refused, remarks]).toEqual([[], []]);
      expect(people.map((found) => found.person)).toEqual([body]);
    }),
  );
});

test('everything a cell can run is text in the exported file, and several values stand on lines of their own', () => {
  const text = exportPeopleCsv(
    applyWrites(emptyCareer, [put('person', 'p', { name: '=cmd()', phones: ['+351 912 345 678', '@x'], note: 'fine\n=HYPERLINK("x")' })]),
  );
  expect(text).toContain(`"'=cmd()"`);
  expect(text).toContain(`"'+351 912 345 678\n'@x"`);
  expect(text).toContain(`"fine\n'=HYPERLINK(""x"")"`);
});

test('Google and Outlook columns are known by their headers', () => {
  const google = read(
    'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Labels,Notes\nInes,Moreau,Quayside,PM,Work,ines@x.example,i@y.example ::: im@z.example,+33 1 23,* myContacts ::: Paris,Met in Paris\n',
  );
  expect(google.people[0]?.person).toEqual({
    name: 'Ines Moreau',
    emails: ['ines@x.example', 'i@y.example', 'im@z.example'],
    phones: ['+33 1 23'],
    company: 'Quayside',
    title: 'PM',
    tags: ['* myContacts', 'Paris'],
    note: 'Met in Paris',
  });
  const german = read('sep=;\nVorname;Nachname;Firma;E-Mail-Adresse;Geburtstag\nJörg;Weiß;Quayside GmbH;j@x.example;21.03.1980\n');
  expect(german.people[0]).toMatchObject({ line: 3, person: { name: 'Jörg Weiß', company: 'Quayside GmbH', emails: ['j@x.example'], birthday: '1980-03-21' } });
});

test('columns nobody can guess wait for a mapping, and are read by it', () => {
  const text = 'wer,wo\nInes Moreau,Quayside\n';
  const asked = read(text);
  expect(asked.people).toEqual([]);
  expect(asked.files[0]?.columns).toMatchObject({ headers: ['wer', 'wo'], sample: [['Ines Moreau', 'Quayside']], sure: false });
  expect(read(text, { columns: ['name', 'company'], header: true }).people[0]?.person).toEqual({ name: 'Ines Moreau', company: 'Quayside' });
});

test('a list without a header is read when a column holds e-mails', () => {
  expect(read('Ines Moreau,ines@x.example\nTheo Brandvold,theo@x.example\n').people.map((found) => found.person.emails?.[0])).toEqual([
    'ines@x.example',
    'theo@x.example',
  ]);
});

test('headers that name the prototype change nothing, rows without a name are refused, links that could run are left out', () => {
  const { people, refused, remarks } = read('name,__proto__,constructor,email,url\nInes,x,y,i@x.example,javascript:alert(1)\n,x,y,,\n,,,,\n');
  expect(people.map((found) => found.person)).toEqual([{ name: 'Ines', emails: ['i@x.example'] }]);
  expect(refused).toEqual([{ file: 'people.csv', line: 3, reason: 'This row has neither a name nor an e-mail.' }]);
  expect(remarks[0]?.remark).toMatch(/no web address/);
  expect(({} as { x?: string }).x).toBeUndefined();
});
