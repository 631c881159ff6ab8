import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { applyWrites } from '../change.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addLadder } from './actions.ts';
import { competenciesOf, laddersByName } from './ladders.ts';
import { orderCompetencies } from './order.ts';
import { careerToSheet, freshId, holesIn, ladderTrouble, movedBy, sheetToWhole, wholeToSheet, withChanged } from './sheet.ts';
import type { WholeLadder } from './whole-ladder.ts';

const ladder: WholeLadder = {
  name: 'Product',
  levels: [{ title: 'PM' }, { title: 'Senior PM', about: 'Owns an area.' }],
  skills: [
    { title: 'Discovery', group: 'Craft', statements: [{ level: 0, text: 'Talks to users.' }] },
    { title: 'Strategy', statements: [{ level: 1, text: 'Sets one.' }] },
    { title: 'Craft', statements: [] },
  ],
};

test('a ladder laid out and put together again is the same, whatever it holds', () => {
  const title = fc.string({ minLength: 1, maxLength: 8 });
  const wholes = fc.integer({ min: 1, max: 4 }).chain((levels) =>
    fc.record({
      name: title,
      levels: fc.array(fc.record({ title }), { minLength: levels, maxLength: levels }),
      skills: fc.array(
        fc.record({
          title,
          statements: fc.array(fc.record({ level: fc.nat(levels - 1), text: title }), { maxLength: 5 }).map((said) => said.sort((a, b) => a.level - b.level)),
        }),
        { maxLength: 4 },
      ),
    }),
  );
  fc.assert(fc.property(wholes, (whole) => void expect(sheetToWhole(wholeToSheet(whole))).toEqual(whole)));
});

test('a level that moves takes its statements along, one that goes takes them away, and holes are counted', () => {
  const sheet = wholeToSheet(ladder);
  expect(holesIn(sheet)).toBe(4);
  const turned = sheetToWhole({ ...sheet, levels: movedBy(sheet.levels, 'l1', -1) });
  expect([turned.levels[0]?.title, turned.skills[1]?.statements]).toEqual(['Senior PM', [{ level: 0, text: 'Sets one.' }]]);
  const fewer = sheetToWhole({ ...sheet, levels: sheet.levels.slice(1) });
  expect(fewer.skills.map(({ statements }) => statements.length)).toEqual([0, 1, 0]);
  expect(movedBy(sheet.skills, 's0', 9).map(({ title }) => title)).toEqual(['Strategy', 'Craft', 'Discovery']);
  expect(movedBy(sheet.skills, 'gone', 1)).toEqual(sheet.skills);
  expect(withChanged(sheet.skills, 's2', { title: 'Quality' })[2]?.title).toBe('Quality');
  expect([freshId(sheet.levels, 'l'), freshId([{ id: 'l7' }], 'l')]).toEqual(['l2', 'l8']);
});

test('what cannot be kept is said, and a ladder that says nothing yet can', () => {
  expect(ladderTrouble(ladder)).toBeUndefined();
  expect(ladderTrouble({ ...ladder, name: ' ' })).toMatch(/name/);
  expect(ladderTrouble({ ...ladder, levels: [] })).toMatch(/at least one level/);
  expect(ladderTrouble({ ...ladder, levels: [{ title: 'PM' }, { title: ' pm' }] })).toMatch(/^Two levels are called pm/);
  expect(ladderTrouble({ ...ladder, skills: [...ladder.skills, { title: 'strategy', statements: [] }] })).toMatch(/^Two skills are called strategy/);
  expect(ladderTrouble({ ...ladder, skills: [{ title: '', statements: [] }] })).toMatch(/each skill/);
});

test('skills are put in another order in one step', () => {
  const context = contextOn('2026-11-27');
  const added = runAction(addLadder, careerOf(), ladder, context);
  const career = careerOf(...(added.ok ? added.writes : []));
  const id = laddersByName(career)[0]?.id ?? '';
  const [discovery, strategy, craft] = competenciesOf(career, id);
  const outcome = runAction(orderCompetencies, career, { ladder: id, skills: [craft?.id ?? '', discovery?.id ?? ''] }, context);
  const then = applyWrites(career, outcome.ok ? outcome.writes : []);
  expect(competenciesOf(then, id).map((row) => row.id)).toEqual([craft?.id, discovery?.id, strategy?.id]);
  expect(careerToSheet(then, id)?.skills[1]).toMatchObject({
    title: 'Discovery',
    group: 'Craft',
    said: { [then.ladder.get(id)?.levels[0]?.id ?? '']: ['Talks to users.'] },
  });
  expect(careerToSheet(then, 'none')).toBeUndefined();
  expect(runAction(orderCompetencies, career, { ladder: 'none', skills: [] }, context)).toMatchObject({ ok: false });
});
