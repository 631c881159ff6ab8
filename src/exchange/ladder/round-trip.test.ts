import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { competenciesOf, laddersByName } from '#core/ladders/ladders.ts';
import { sameLadder, tidyLadder, writesOfNew } from '#core/ladders/put-ladder.ts';
import { skillKey, titleKey, type WholeLadder, wholeLadder } from '#core/ladders/whole-ladder.ts';
import { exportCareer } from '../career/export-career.ts';
import { importCareer } from '../career/import-career.ts';
import { readAllFiles } from '../read-files.ts';
import { anyText } from '../testing/any-fields.ts';
import { file, sample } from '../testing/samples.ts';
import { ladderToCsv } from './ladder-csv.ts';
import { ladderToMarkdown } from './own-markdown.ts';
import { readLadderText } from './read-ladder.ts';

const awkward = fc.constantFrom(
  '- a\n\n  - b\n',
  '| x | y |',
  '# no heading',
  '> said',
  '"',
  '^',
  'same',
  '1',
  '=1+1',
  'Group: x',
  '1. one',
  '---',
  'a\\|b',
  '  two\n   \nthree',
  '[a](b)',
  '&amp;',
  '<br>',
  "'",
);
const text = fc.oneof(anyText(40), awkward);
const said = text.filter(
  (one) => tidyLadder({ name: 'x', levels: [], skills: [{ title: 'x', statements: [{ level: 0, text: one }] }] }).skills[0]?.statements.length === 1,
);
const title = text.map((one) => tidyLadder({ name: one, levels: [], skills: [] }).name).filter((one) => titleKey(one) !== '' && one.length < 100);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Ladders as the core keeps them: with holes, some without a word yet, several statements in a place, and any letters in their texts. */
const ladders: fc.Arbitrary<WholeLadder> = fc
  .tuple(
    title,
    maybe(text),
    fc.uniqueArray(fc.record({ title, about: maybe(text) }), { minLength: 1, maxLength: 4, selector: (level) => titleKey(level.title) }),
    fc.uniqueArray(
      fc.record({ title, group: maybe(title), about: maybe(text), statements: fc.array(fc.record({ level: fc.nat(3), text: said }), { maxLength: 5 }) }),
      { maxLength: 4, selector: skillKey },
    ),
  )
  .map(([name, note, levels, skills]) =>
    tidyLadder({
      name,
      note,
      levels,
      skills: skills.map((skill) => ({ ...skill, statements: skill.statements.map((one) => ({ ...one, level: one.level % levels.length })) })),
    }),
  );

const read = (text: string): WholeLadder => {
  const { ladders: found, refused } = readAllFiles([file('x.txt', text)]);
  if (!found[0] || refused.length > 0) throw new Error(JSON.stringify(refused));
  const { line: _, ...ladder } = found[0].ladder;
  return ladder;
};

test('a ladder written as CSV is read back equal, holes, pipes, quotes and formulas and all', () => {
  fc.assert(
    fc.property(ladders, (ladder) => void expect(read(ladderToCsv(ladder))).toEqual(ladder)),
    { seed: 20261129 },
  );
});

test('a ladder written as Markdown is read back equal', () => {
  fc.assert(
    fc.property(ladders, (ladder) => void expect(read(ladderToMarkdown(ladder))).toEqual(ladder)),
    { seed: 20261129 },
  );
});

test.each(['monzo-product.md', 'ft-engineering.yml', 'pm-career-blueprint.md', 'uk-data-analyst.csv'])(
  '%s goes out and comes back, through a career too',
  (name) => {
    const found = readAllFiles([sample(`ladders/${name}`)]).ladders[0]?.ladder;
    if (!found) throw new Error('no ladder');
    let made = 0;
    const career = applyWrites(
      emptyCareer,
      writesOfNew(found, name, () => `id-${++made}`),
    );
    const [row] = laddersByName(career);
    const held = wholeLadder(career, row?.id ?? '');
    if (!held) throw new Error('not kept');
    expect([sameLadder(held, found), read(ladderToCsv(held)), read(ladderToMarkdown(held))]).toEqual([true, held, held]);
    const back = importCareer(exportCareer(career, { exportedOn: '2026-11-27' }));
    expect(back.ok && wholeLadder(back.career, row?.id ?? '')).toEqual(held);
    expect(back.ok && competenciesOf(back.career, row?.id ?? '').length).toBe(held.skills.length);
  },
);

test('what is written by hand into an export is read, and what stands nowhere is said', () => {
  const reading = readLadderText(
    '---\nwindward: ladder\n---\n\n# L\n\n## Levels\n\n1. Junior\n2. Senior\n\n## Craft\n\nstray\n\n### Senior\n\n- a\n\n### Lead\n\n- b\n',
  );
  expect(reading).toMatchObject({
    ladders: [{ name: 'L', skills: [{ title: 'Craft', statements: [{ level: 1, text: 'a' }] }] }],
    remarks: [
      { line: 14, remark: expect.stringMatching(/outside any list/) },
      { line: 20, remark: expect.stringMatching(/names no level/) },
    ],
  });
});
