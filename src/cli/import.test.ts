import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample } from '#exchange/testing/samples.ts';
import { newFolder, type Ran, runCli } from './testing/run-cli.ts';

const files = newFolder();
const folders: string[] = [files];
const career = (): string => {
  const made = join(newFolder(), 'career');
  folders.push(made);
  return made;
};
const path = (name: string): string => join(files, name);
const write = (name: string, data: string | Uint8Array): string => {
  writeFileSync(path(name), data);
  return path(name);
};

beforeAll(() => {
  write('Connections.csv', sample('linkedin/Connections.csv').bytes);
  write('Positions.csv', sample('linkedin/Positions.csv').bytes);
});
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

const none = { new: 0, merged: 0, unchanged: 0, folded: 0, asks: 0, refused: 0 };
const report = ({ out }: Ran) => JSON.parse(out);
const peopleIn = async (data: string): Promise<string[]> =>
  (JSON.parse((await runCli(data, 'export')).out).records.person ?? []).map(({ name }: { name: string }) => name);

test('--dry-run --json says what would happen and writes nothing, not even an empty career', async () => {
  const data = career();
  const table = write('friends.csv', 'Name,E-Mail,Note\nIda Holm,ida@example.com,\n,,nobody\n');
  const ran = await runCli(data, 'import', path('Connections.csv'), path('Positions.csv'), table, '--dry-run', '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(report(ran)).toEqual({
    people: { ...none, new: 5 },
    roles: { ...none, new: 3 },
    projects: none,
    skills: none,
    profile: none,
    merged: [],
    asks: [],
    refused: [{ file: 'friends.csv', line: 3, reason: 'This row has neither a name nor an e-mail.' }],
    remarks: [],
  });
  expect(() => readdirSync(data)).toThrow();
  await runCli(data, 'capture', 'A line');
  expect((await runCli(data, 'import', path('Connections.csv'), '--dry-run')).out).toBe('people: 4 new\nNothing was written (--dry-run).\n');
  expect(await peopleIn(data)).toEqual([]);
});

test('a refused row is told with file, line and reason, and the others go in', async () => {
  const data = career();
  const table = write('table.csv', 'Name,E-Mail,Note\nIda Holm,ida@example.com,\n,,nobody\nPia Berg,,\n');
  const ran = await runCli(data, 'import', table, '--json');
  expect(report(ran)).toMatchObject({
    people: { new: 2 },
    refused: [{ file: 'table.csv', line: 3, reason: 'This row has neither a name nor an e-mail.' }],
  });
  expect(await peopleIn(data)).toHaveLength(2);
  expect((await runCli(data, 'import', table)).out).toBe(
    'people: 2 as they are\nrefused: table.csv, line 3: This row has neither a name nor an e-mail.\nNothing new in these files.\n',
  );
});

test('who joins whom is told, and what is not decided is left out unless --same is said', async () => {
  const data = career();
  await runCli(data, 'import', path('Connections.csv'));
  const table = write('namesakes.csv', 'Name,Company,E-Mail,Title,Phone\nNoemi C.,,noemi@example.com,,+351 21\nAyşe Kılıç,Örnek A.Ş.,,Chief Design Officer,\n');
  const first = report(await runCli(data, 'import', table, '--dry-run', '--json'));
  expect(first.people).toEqual({ ...none, merged: 1, asks: 1 });
  expect(first.merged).toMatchObject([{ file: 'namesakes.csv', line: 2, label: 'Noemi C.', by: 'e-mail', adds: ['phones'] }]);
  expect(first.asks).toMatchObject([{ file: 'namesakes.csv', line: 3, label: 'Ayşe Kılıç', with: 'Ayşe Kılıç (Head of Design, Örnek A.Ş.)' }]);
  expect((await runCli(data, 'import', table)).out).toContain('1 undecided (--same takes them for the same)');
  expect(report(await runCli(data, 'import', table, '--same', '--json')).asks).toEqual([]);
  expect(await peopleIn(data)).toHaveLength(4);
});

test('an export goes back in as it was', async () => {
  const [data, other] = [career(), career()];
  await runCli(data, 'import', path('Connections.csv'), path('Positions.csv'));
  await runCli(data, 'export', '--out', path('career.json'));
  expect((await runCli(other, 'import', path('career.json'))).out).toBe('people: 4 new\nroles: 3 new\n');
  expect((await runCli(other, 'export')).out).toBe((await runCli(data, 'export')).out);
});

test('two files of one name are told apart', async () => {
  mkdirSync(path('other'), { recursive: true });
  writeFileSync(path('other/table.csv'), 'Name,E-Mail,Note\nPia Berg,,\n,,nobody\n');
  write('table.csv', 'Name,E-Mail,Note\n,,nobody\n');
  const { refused } = report(await runCli(career(), 'import', path('table.csv'), path('other/table.csv'), '--dry-run', '--json'));
  expect(refused.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual(['table.csv:2', 'table.csv (2):3']);
});

const wrong: readonly (readonly [what: string, make: () => string, sentence: RegExp])[] = [
  ['a file that is not there', () => path('gone.csv'), /^There is no file .*gone\.csv\.$/],
  ['a folder', () => files, /is a folder\. Name the files in it\.$/],
  ['a device', () => '/dev/zero', /^\/dev\/zero is not a file\.$/],
  ['a way through a file', () => join(path('Connections.csv'), 'x'), /could not be opened\.$/],
  ['a PDF that is called a table', () => write('Fake.csv', '%PDF-1.7'), /^Fake\.csv: This looks like a PDF/],
  ['plain text', () => write('notes.txt', 'Dear diary,\nnothing happened.\n'), /^notes\.txt: This looks like plain text/],
  ['an empty file', () => write('empty.csv', ''), /^empty\.csv: This file is empty\.$/],
  ['half a career', () => write('half.json', '{"format":"windward-career","version":1,"records":{"person":[{"id"'), /^half\.json: .*\.$/],
  ['a career of a newer version', () => write('newer.json', '{"format":"windward-career","version":2,"records":{}}'), /newer Windward/],
  ['JSON of something else', () => write('package.json', '{"name":"x"}'), /neither a résumé/],
  ['25 MB', () => write('large.csv', Buffer.alloc(25 * 1024 * 1024, 'Name,E-Mail\n')), /^large\.csv: This file is larger than 20 MB\.$/],
  ['a zip that unpacks to far more', () => write('bomb.zip', zipSync({ 'Connections.csv': new Uint8Array(60 * 1024 * 1024) })), /^bomb\.zip: .*\.$/],
  ['a damaged zip', () => write('cut.zip', zipSync({ 'Connections.csv': sample('linkedin/Connections.csv').bytes }).subarray(0, 90)), /^cut\.zip: .*damaged/],
];

test.each(wrong)('%s: one sentence, exit 2, and nothing is written', async (_, make, sentence) => {
  const data = career();
  const ran = await runCli(data, 'import', path('Connections.csv'), make());
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(/^[^\n]+\n$/);
  expect(ran.err.trim()).toMatch(sentence);
  expect(() => readdirSync(data)).toThrow();
});

test('links that lead in a circle are no file', async () => {
  symlinkSync(path('circle-a.csv'), path('circle-b.csv'));
  symlinkSync(path('circle-b.csv'), path('circle-a.csv'));
  expect(await runCli(career(), 'import', path('circle-a.csv'))).toMatchObject({ code: 2, err: expect.stringMatching(/could not be opened\.\n$/) });
});
