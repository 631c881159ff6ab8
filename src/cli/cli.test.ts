import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newFolder, runCli } from './testing/run-cli.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

test('what is captured is in the journal, the week and the export', async () => {
  const data = folder();
  expect(await runCli(data, 'capture', 'Cut onboarding to four steps', '--kind', 'win', '--skill', 'design')).toMatchObject({
    code: 0,
    out: 'Written to your journal as a win.\n',
  });
  const exported = JSON.parse((await runCli(data, 'export')).out);
  expect(exported.records.entry).toMatchObject([{ text: 'Cut onboarding to four steps', type: 'win', skills: ['design'], day: '2026-03-04' }]);
  const week = await runCli(data, 'week');
  expect(week.code).toBe(0);
  expect(week.out).toMatch(/^\w+ moves? for this week\n/);
  expect(week.out).toMatch(/\[ \] .+ \(\d+ min, P\d+\)\n {4}.+\n {4}If it is /);
});

test('a check-in plans the week', async () => {
  const data = folder();
  const answers = ['--challenge', '4', '--learning', '5', '--energy', '3', '--impact', '3', '--support', '4', '--a-year-ago', '--note', 'Steep'];
  expect(await runCli(data, 'checkin', ...answers)).toMatchObject({ code: 0 });
  const { out } = await runCli(data, 'insight', 'this-week', '--json');
  expect(JSON.parse(out)).toMatchObject({ week: '2026-W10', proposed: false });
  const exported = JSON.parse((await runCli(data, 'export')).out);
  expect(exported.records.checkin).toMatchObject([{ id: '2026-W10', learning: 5, couldAYearAgo: true, note: 'Steep' }]);
});

test('any action runs by its name, and says no in a sentence', async () => {
  const data = folder();
  const added = await runCli(data, 'act', 'people.add', '--json', '{"name":"Ines Moreau","rhythmWeeks":4}');
  const id = JSON.parse(added.out).writes[0].id;
  expect(await runCli(data, 'act', 'people.log-contact', '--json', JSON.stringify({ people: [id], day: '2026-03-09' }))).toMatchObject({
    code: 1,
    err: 'That day has not come yet. Log the contact once it has happened.\n',
  });
  expect((await runCli(data, 'act', 'people.log-contact', '--json', JSON.stringify({ people: [id] }))).code).toBe(0);
  const due = await runCli(data, 'insight', 'contacts-due', '--json');
  expect(due.out).not.toContain('Ines');
});

test.each([
  [['nonsense'], /unknown command/],
  [['capture'], /missing required argument/],
  [['capture', 'x', '--kind', 'boast'], /“boast” is none of these/],
  [['act', 'people.add', '--json', '{name'], /The input is not JSON/],
  [['act', 'people.fly'], /There is no action called people.fly/],
  [['insight', 'tea-leaves'], /There is no insight called tea-leaves/],
  [['insight', 'this-week', '--day', 'soon'], /Write a day as 2026-11-23; “soon” is none/],
  [['export', '--format', 'pdf'], /“pdf” is none of these/],
  [['checkin', '--challenge', '9'], /answered from 1 to 5/],
  [['checkin'], /Still to be answered/],
])('%j is asked wrongly: one sentence and exit 2', async (args, sentence) => {
  const ran = await runCli(folder(), ...args);
  expect(ran.code).toBe(2);
  expect(ran.err).toMatch(sentence);
  expect(ran.err).not.toMatch(/^\s+at /m);
});

test('an action refuses a field it does not know, and names it', async () => {
  const ran = await runCli(folder(), 'act', 'journal.write', '--json', '{"type":"win","text":"x","mood":"fine"}');
  expect(ran).toMatchObject({ code: 1, out: '', err: 'There is no field called mood here.\n' });
});

// Seen red: listed by opening the career, the backups of a damaged one could not be found; without the backup on closing there were none.
test('what was written is backed up that day, and comes back from the list when the file is damaged', { timeout: 90_000 }, async () => {
  const data = folder();
  expect((await runCli(data, 'restore')).out).toMatch(/^There is no backup yet/);
  await runCli(data, 'week');
  expect(existsSync(join(data, 'backups'))).toBe(false);
  await runCli(data, 'capture', 'Worth keeping');
  writeFileSync(join(data, 'career.sqlite'), Buffer.alloc(50_000, 'x'));
  expect(await runCli(data, 'doctor')).toMatchObject({ code: 1, err: expect.stringContaining('“windward restore” lists the backups') });
  const backup = (await runCli(data, 'restore')).out.trim();
  expect(backup).toBe(join(data, 'backups', 'career-2026-03-04.sqlite'));
  expect(await runCli(data, 'restore', backup)).toMatchObject({ code: 0, out: expect.stringContaining('What was there before is kept in') });
  expect(JSON.parse((await runCli(data, 'export')).out).records.entry).toMatchObject([{ text: 'Worth keeping' }]);
  expect(await runCli(data, 'restore', join(data, 'settings.json'))).toMatchObject({ code: 1, err: expect.stringContaining('nothing was changed') });
});

test('doctor begins no career where there is none', async () => {
  const data = join(folder(), 'mistyped');
  expect(await runCli(data, 'doctor')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no career in') });
  expect(existsSync(data)).toBe(false);
});

test('doctor finds a sound career sound, and help is help', async () => {
  const data = folder();
  await runCli(data, 'capture', 'A line');
  expect(await runCli(data, 'doctor')).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is wrong.') });
  expect((await runCli(data, '--help')).out).toContain('capture');
});
