import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sample } from '#exchange/testing/samples.ts';
import { newFolder, runCli } from './testing/run-cli.ts';

const files = newFolder();
const data = join(newFolder(), 'career');
afterAll(() => {
  for (const made of [files, data]) rmSync(made, { recursive: true, force: true });
});
const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(files, name), bytes);
  return join(files, name);
};

test.each([
  ['monzo-product.md', '🚀 Product Framework', 4, ['Level 1', 'Level 4'], 7, 70],
  ['ft-engineering.yml', 'Engineering', 8, ['Junior Engineer', 'Technology Director'], 9, 72],
  ['pm-career-blueprint.md', 'PM Career Development Blueprint', 5, ['L1 Associate PM', 'L5 Director PM'], 6, 30],
  ['uk-data-analyst.csv', 'Data analyst', 4, ['Associate data analyst', 'Principal data analyst'], 9, 36],
] as const)('import %s --dry-run --json says what was understood and writes nothing', async (name, title, levels, ends, skills, statements) => {
  const ran = await runCli(data, 'import', write(name, sample(`ladders/${name}`).bytes), '--dry-run', '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  const { ladders, people } = JSON.parse(ran.out);
  const [ladder] = ladders;
  expect(ladders).toHaveLength(1);
  expect([Object.keys(ladder), ladder.name, ladder.levels.length, ladder.skills.length, ladder.statements]).toEqual([
    ['name', 'levels', 'skills', 'statements'],
    title,
    levels,
    skills,
    statements,
  ]);
  expect([[ladder.levels[0], ladder.levels.at(-1)], people.new]).toEqual([ends, 0]);
  expect(() => readdirSync(data)).toThrow();
});

test('without --dry-run the ladder is kept, again it is here, and one file may hold two', async () => {
  const path = write('ladders.csv', 'Track,Level,Skill,Statement\nIC,Senior,Craft,b\nIC,Junior,Craft,a\nLead,M1,People,c\n');
  expect((await runCli(data, 'import', path)).out).toContain(
    'ladders: 2 new\nladder IC: Junior, Senior; one skill, two statements\nladder Lead: M1; one skill, one statement\n',
  );
  expect((await runCli(data, 'import', path)).out).toContain('ladders: 2 as they are');
  const { records } = JSON.parse((await runCli(data, 'export')).out);
  expect([records.ladder.length, records.competency.length]).toEqual([2, 2]);
});

test('what is no ladder is one sentence that says what was seen', async () => {
  const ran = await runCli(data, 'import', write('notes.md', '# Notes\n\n- buy milk\n'));
  expect([ran.code, ran.err]).toEqual([
    2,
    'notes.md: This looks like Markdown with one heading, no tables and one list item, but no ladder was seen in it. A ladder names its levels and, for each skill, what is expected at each of them.\n',
  ]);
});
