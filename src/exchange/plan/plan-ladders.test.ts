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
import { planImport } from './plan-import.ts';
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

test('what was corrected in the preview goes in as corrected, and what was left out there does not', () => {
  const both = csv('Track,Level,Skill,Statement\nIC,Senior,Craft,b\nIC,Junior,Craft,a\nLead,M1,People,c\n');
  const [ic, lead] = plan(emptyCareer, both).ladders ?? [];
  if (!ic || !lead) throw new Error('two ladders expected');
  const ladder = { ...ic.ladder, name: 'Our IC track', levels: [{ title: 'PM 1' }, { title: 'PM 2' }] };
  const ladders = { [ic.key]: { ladder }, [lead.key]: { leave: true } };
  const made = planImport(emptyCareer, both, { today: '2026-11-27', newId: numbered(), ladders });
  expect(made.ladders?.map(({ name, state, found }) => [name, state, found.name])).toEqual([
    ['Our IC track', 'new', 'IC'],
    ['Lead', 'left', 'Lead'],
  ]);
  const then = after(emptyCareer, made);
  expect([...then.ladder.values()].map(({ name, levels }) => [name, levels.map(({ title }) => title)])).toEqual([['Our IC track', ['PM 1', 'PM 2']]]);
  const twice = { [ic.key]: { ladder: { ...ladder, levels: [{ title: 'PM' }, { title: 'pm' }] } }, [lead.key]: { leave: true } };
  const refused = planImport(emptyCareer, both, { today: '2026-11-27', newId: numbered(), ladders: twice });
  expect([refused.writes, refused.ladders?.[0]]).toMatchObject([[], { state: 'refused', reason: expect.stringMatching(/^Two levels are called pm/) }]);
});

const numbered = (): (() => string) => {
  let made = 0;
  return () => `n${++made}`;
};

test('what is said to be a ladder is read as one, or told why it is none', () => {
  const said = (text: string) => readAllFiles([{ ...file('Pasted ladder', text), as: 'ladder' }]);
  expect(said('Skill\tPM\tSenior PM\nCraft\ta\tb\n').ladders[0]?.ladder).toMatchObject({
    name: 'Pasted ladder',
    levels: [{ title: 'PM' }, { title: 'Senior PM' }],
  });
  expect(said('name,email\nAda,ada@example.com\n').files[0]?.unreadable).toMatch(/^This looks like a table with “name” and “email” across, but no ladder/);
  expect(said('hello').refused).toHaveLength(1);
});
