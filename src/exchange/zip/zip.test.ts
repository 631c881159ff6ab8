import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAllFiles } from '../read-files.ts';
import { processorMs } from '../testing/processor-time.ts';
import { sample } from '../testing/samples.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { unpack } from './inflate.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (entries: Zippable, name = 'LinkedIn.zip') => ({ name, bytes: zipSync(entries) });
const connections = sample('linkedin/Connections.csv').bytes;
const positions = sample('linkedin/Positions.csv').bytes;
const other = bytes('CONVERSATION ID,FROM,TO\n1,a,b\n');

test.each<[string, Zippable]>([
  ['flat', { 'Connections.csv': connections, 'Positions.csv': positions, 'messages.csv': other }],
  ['in folders', { 'Basic/Connections.csv': connections, 'Basic/Jobs/Positions.csv': positions, '__MACOSX/._Connections.csv': bytes('x') }],
  ['stored, not packed', { 'Connections.csv': [connections, { level: 0 }], 'Positions.csv': [positions, { level: 0 }] }],
  [
    'in a zip of its own',
    { 'Basic_LinkedInDataExport.zip': zipSync({ 'Connections.csv': connections, 'a/Positions.csv': positions }), 'readme.txt': bytes('hello') },
  ],
  ['under any names', { 'a.bin': connections, 'b.dat': positions, 'c.vcf': bytes('not a card') }],
])("LinkedIn's zip, %s", (_, entries) => {
  const { people, roles, refused } = readAllFiles([zip(entries)]);
  expect([people.length, roles.length, refused]).toEqual([4, 3, []]);
  expect(people[0]?.file).toMatch(/^LinkedIn\.zip\/.+/);
});

test('files that hold nothing for Windward are named in one sentence', () => {
  const { remarks } = readAllFiles([
    zip({ 'Connections.csv': connections, 'a.txt': bytes('some text'), 'b.pdf': bytes('%PDF-1.7'), 'c.csv': bytes('x,y\n1,2\n'), 'd.jpg': bytes('\xFF\xD8') }),
  ]);
  expect(remarks.at(-1)).toEqual({
    file: 'LinkedIn.zip',
    line: 0,
    remark: 'Nothing for Windward in a.txt, b.pdf, c.csv and 1 more, so they were passed over.',
  });
});

const whole = (name: string, data: Uint8Array) => {
  const { files, refused } = readAllFiles([{ name, bytes: data }]);
  expect(files).toHaveLength(1);
  return [files[0]?.unreadable, refused.map(({ line }) => line)];
};

test('a zip without anything to read, a damaged one and an Excel workbook each get one sentence', () => {
  expect(whole('x.zip', zipSync({ 'a.txt': bytes('hello') }))).toEqual([expect.stringMatching(/holds nothing/), [0]]);
  expect(whole('x.zip', zipSync({ 'Connections.csv': connections }).subarray(0, 200))).toEqual([expect.stringMatching(/damaged/), [0]]);
  expect(whole('x.csv', zipSync({ '[Content_Types].xml': bytes('<x/>'), 'xl/workbook.xml': bytes('<x/>') }))).toEqual([
    expect.stringMatching(/Excel workbook.*save it as CSV/),
    [0],
  ]);
});

test('packed bytes that are damaged cost their file only', () => {
  const data = zipSync({ 'Connections.csv': connections, 'Positions.csv': positions });
  data.fill(0xff, 60, 200);
  const { roles, refused } = readAllFiles([{ name: 'x.zip', bytes: data }]);
  expect(roles).toHaveLength(3);
  expect(refused).toEqual([{ file: 'x.zip/Connections.csv', line: 0, reason: 'This file in the zip is damaged.' }]);
});

test('names that point outside the zip are left out', () => {
  const { people, refused } = readAllFiles([
    zip({
      '../../etc/Connections.csv': connections,
      '/root/Connections.csv': connections,
      'C:\\Connections.csv': connections,
      'ok/Connections.csv': connections,
    }),
  ]);
  expect(people).toHaveLength(4);
  expect(refused).toHaveLength(3);
});

test('more than 2,000 files are refused before any is unpacked, also when they are in the zip inside', () => {
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`f${at}`, new Uint8Array(0)]));
  expect(whole('x.zip', zipSync(many))[0]).toMatch(/more than 2,000 files/);
  const { refused } = readAllFiles([zip({ 'in.zip': zipSync(many), 'Connections.csv': connections })]);
  expect(refused[0]?.reason).toMatch(/more than .* files/);
});

test('a bomb stops early: by its ratio, and by what comes out in all, whatever sizes it declares', () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const bomb = zipSync({ 'Connections.csv': [zeros, { level: 9 }] });
  const started = processorMs();
  expect(readAllFiles([{ name: 'x.zip', bytes: bomb }]).refused[0]?.reason).toMatch(/more than 100 times/);
  const liar = bomb.slice();
  const view = new DataView(liar.buffer);
  for (let at = 0; at < liar.length - 4; at += 1) if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 10, true);
  expect(readAllFiles([{ name: 'x.zip', bytes: liar }]).refused[0]?.reason).toMatch(/more than 100 times/);
  const nested = zipSync({ 'a.zip': [bomb, { level: 0 }] });
  expect(readAllFiles([{ name: 'x.zip', bytes: nested }]).refused[0]?.reason).toMatch(/more than 100 times/);
  expect(processorMs() - started).toBeLessThan(3_000);
});

test('unpacking stops within one file as soon as nothing more may come out', () => {
  const text = bytes(Array.from({ length: 20_000 }, (_, at) => `${(at * 48_271) % 999_983} ${'a'.repeat(290)}\n`).join(''));
  const directory = readDirectory(zipSync({ 'a.csv': [text, { level: 1 }] }), 10);
  const [entry] = directory.ok ? directory.entries : [];
  const budget = { entries: 0, output: 100_000 };
  const steps = unpack(entry as ZipEntry, budget);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual({ ok: false, reason: 'This zip unpacks to more than 200 MB.' });
  expect(budget.output).toBeGreaterThan(-1_000_000);
});

test('what all files come to is counted together', () => {
  const big = bytes(Array.from({ length: 50_000 }, (_, at) => `${(at * 48_271) % 999_983} ${'a'.repeat(290)}\n`).join(''));
  const packed = zipSync({ 'a.csv': [big, { level: 1 }] });
  const copies = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`f${at}.zip`, [packed, { level: 0 }] as [Uint8Array, { level: 0 }]]));
  const { refused } = readAllFiles([{ name: 'x.zip', bytes: zipSync(copies) }]);
  expect(refused.some(({ reason }) => /unpacks to more than 200 MB/.test(reason))).toBe(true);
}, 60_000);

test('a zip inside a zip inside a zip is not opened', () => {
  const inner = zipSync({ 'Connections.csv': connections });
  const { people, refused } = readAllFiles([zip({ 'a.zip': zipSync({ 'b.zip': inner }), 'Connections.csv': connections })]);
  expect(people).toHaveLength(4);
  expect(refused[0]?.reason).toBe('A zip inside a zip inside a zip is not opened.');
});

test('a file protected by a password says so', () => {
  const data = zipSync({ 'Connections.csv': connections });
  const view = new DataView(data.buffer);
  for (let at = 0; at < data.length - 10; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(readAllFiles([{ name: 'x.zip', bytes: data }]).refused[0]?.reason).toMatch(/password/);
});

test('a folder of people in a zip: cards and a résumé are read too', () => {
  const { people, roles } = readAllFiles([
    zip({ 'people.vcf': sample('vcard/gmail-list-3.0.vcf').bytes, 'cv.json': sample('jsonresume/new-grad.resume.json').bytes }),
  ]);
  expect([people.length, roles.length]).toEqual([3, 2]);
});
