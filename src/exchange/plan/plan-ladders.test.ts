import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { checkCareer } from '#core/check.ts';
import { competenciesOf, competency, laddersByName } from '#core/ladders/ladders.ts';
import { wholeLadder } from '#core/ladders/whole-ladder.ts';
import { ladderToMarkdown } from '../ladder/own-markdown.ts';
import { readAllFiles } from '../read-files.ts';
import { after, plan, states } from '../testing/plans.ts';
import { file, sample } from '../testing/samples.ts';
import { importReport } from './report.ts';

const csv = (text: string, name = 'Product.csv') => readAllFiles([file(name, text)]);
const first = csv('Skill,PM,Senior PM\nCraft,a,b\nTalk,c,\n');
const begun = after(emptyCareer, plan(emptyCareer, first));

test('a ladder becomes records, is counted, and imported again writes nothing', () => {
  const made = plan(emptyCareer, first);
  expect([made.counts.ladders, made.writes.map(({ kind }) => kind)]).toEqual([
    { new: 1, merged: 0, unchanged: 0, folded: 0, asks: 0, refused: 0 },
    ['ladder', 'competency', 'competency'],
  ]);
  expect(checkCareer(begun)).toEqual([]);
  expect([...begun.ladder.values()]).toMatchObject([{ name: 'Product', source: 'Product.csv', version: 1 }]);
  const again = plan(begun, first);
  expect([again.writes, states(again)]).toEqual([[], ['unchanged']]);
  expect(importReport(made).ladders).toEqual([{ name: 'Product', levels: ['PM', 'Senior PM'], skills: ['Craft', 'Talk'], statements: 3 }]);
});

test('another wording of a ladder here is a new version of it, not a twin, and what was mapped stays', () => {
  const [row] = laddersByName(begun);
  const [craft] = competenciesOf(begun, row?.id ?? '');
  const mapped = applyWrites(begun, craft ? [competency.edit(craft, { mapsTo: ['design'] })] : []);
  const made = plan(mapped, csv('Skill,PM,Senior PM,Head of Product\nCraft,a,b2,d\n'));
  expect(states(made)).toEqual(['merged']);
  const then = after(mapped, made);
  expect([then.ladder.size, then.ladder.get(row?.id ?? '')?.version, checkCareer(then)]).toEqual([1, 2, []]);
  expect(competenciesOf(then, row?.id ?? '')).toMatchObject([{ id: craft?.id, mapsTo: ['design'], version: 2 }]);
  expect(wholeLadder(then, row?.id ?? '')?.skills[0]?.statements.map(({ text }) => text)).toEqual(['a', 'b2', 'd']);
});

test('of two files that say the same one is taken; two of one name that differ are told apart', () => {
  const row = laddersByName(begun)[0];
  const whole = row && wholeLadder(begun, row.id);
  if (!whole) throw new Error('no ladder');
  const both = readAllFiles([file('Product.csv', 'Skill,PM,Senior PM\nCraft,a,b\nTalk,c,\n'), file('b.md', ladderToMarkdown(whole))]);
  expect(states(plan(emptyCareer, both))).toEqual(['new', 'folded']);
  const twins = readAllFiles([file('x/Product.csv', 'Skill,PM,Senior PM\nCraft,a,b\n'), file('y/Product.csv', 'Skill,PM,Senior PM\nCraft,q,r\n')]);
  const made = plan(emptyCareer, twins);
  expect([made.ladders?.map(({ name }) => name), states(plan(after(emptyCareer, made), twins))]).toEqual([
    ['Product', 'Product (2)'],
    ['unchanged', 'unchanged'],
  ]);
});

test('a skill with more than one record holds is refused with its ladder, and the other files go in', () => {
  const long = 'x'.repeat(9_000);
  const rows = Array.from({ length: 9 }, (_, at) => `L${at + 1},Craft,${at}${long}`).join('\n');
  const made = plan(emptyCareer, readAllFiles([file('Huge.csv', `Level,Skill,Statement\n${rows}\n`), sample('ladders/monzo-product.md')]));
  expect([states(made), made.refused]).toEqual([
    ['refused', 'new'],
    [{ file: 'Huge.csv', line: 2, reason: expect.stringMatching(/^The ladder Huge was left out\. This is more than one record can hold/) }],
  ]);
});
