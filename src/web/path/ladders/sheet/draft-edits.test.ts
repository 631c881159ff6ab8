import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LadderSheet, ladderTrouble, sheetToWhole, wholeToSheet } from '#core/ladders/sheet.ts';
import { draftEdits } from './draft-edits.ts';

const begun = wholeToSheet({
  name: 'Product',
  levels: [{ title: 'PM' }, { title: 'Senior PM' }],
  skills: [
    { title: 'Discovery', statements: [{ level: 0, text: 'Talks to users.' }] },
    { title: 'Strategy', statements: [{ level: 1, text: 'Sets one.' }] },
  ],
});

test('whatever is corrected in whatever order, what stands can be kept; the rest is refused with a sentence and changes nothing', async () => {
  const title = fc.constantFrom('PM', 'Lead', 'Discovery', ' ', 'discovery');
  const level = fc.constantFrom('l0', 'l1', 'l2', 'gone');
  const skill = fc.constantFrom('s0', 's1', 's2', 'gone');
  const by = fc.constantFrom(-1, 1);
  const step = fc.oneof(
    fc.tuple(
      fc.constant('level' as const),
      level,
      title.map((words) => ({ title: words })),
    ),
    fc.tuple(
      fc.constant('skill' as const),
      skill,
      title.map((words) => ({ title: words })),
    ),
    fc.tuple(fc.constantFrom('moveLevel' as const), level, by),
    fc.tuple(fc.constantFrom('moveSkill' as const), skill, by),
    fc.tuple(fc.constantFrom('dropLevel' as const), level),
    fc.tuple(fc.constantFrom('dropSkill' as const), skill),
    fc.tuple(fc.constantFrom('addLevel' as const, 'addSkill' as const), title),
    fc.tuple(fc.constant('say' as const), skill, level, fc.array(title, { maxLength: 2 })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let sheet: LadderSheet = begun;
      for (const [name, ...input] of steps) {
        const before = sheet;
        const edits = draftEdits(sheet, (next) => {
          sheet = next;
        });
        const refused = await (edits[name] as (...given: unknown[]) => Promise<string | undefined>)(...input);
        if (refused) expect([sheet, refused]).toEqual([before, expect.stringMatching(/\.$/)]);
        expect(ladderTrouble(sheetToWhole(sheet))).toBeUndefined();
        for (const items of [sheet.levels, sheet.skills]) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }
    }),
  );
});
