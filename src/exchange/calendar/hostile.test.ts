import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { checkCareer } from '#core/check.ts';
import { put } from '#core/record.ts';
import { planImport } from '../plan/plan-import.ts';
import { readAllFiles } from '../read-files.ts';
import { file, sample } from '../testing/samples.ts';
import { decodeText } from '../text/encoding.ts';

const clock = { now: '2026-03-04T09:00:00.000Z', zone: 'Europe/Berlin' };
const lines = ['google', 'outlook', 'apple'].flatMap((name) => decodeText(sample(`calendar/${name}.ics`).bytes).split('\n'));
const career = applyWrites(emptyCareer, [
  put('person', 'ines', { name: 'Ines Moreau', emails: ['ines.moreau@harbour.example'] }),
  put('person', 'theo', { name: 'Theo Brandt', emails: ['theo.brandt@lantern.example'] }),
]);

const damage = fc.record({
  at: fc.nat(lines.length - 1),
  how: fc.constantFrom('drop', 'double', 'cut', 'swap', 'put'),
  text: fc.string({ maxLength: 30 }),
  to: fc.nat(lines.length - 1),
});

test('a calendar damaged in any way is read without a fault, and what is taken from it is sound and is taken once', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 40 }), (damages) => {
      const broken = [...lines];
      for (const { at, how, text, to } of damages) {
        const line = broken[at] ?? '';
        if (how === 'drop') broken.splice(at, 1);
        else if (how === 'double') broken.splice(at, 0, line);
        else if (how === 'cut') broken[at] = line.slice(0, line.length / 2);
        else if (how === 'swap') [broken[at], broken[to]] = [broken[to] ?? '', line];
        else broken.splice(at, 0, text);
      }
      const reading = readAllFiles([file('a.ics', ['BEGIN:VCALENDAR', ...broken].join('\r\n'))], { clock });
      let id = 0;
      const plan = planImport(career, reading, { today: '2026-03-04', newId: () => `new-${++id}` });
      const then = applyWrites(career, plan.writes);
      expect(checkCareer(then)).toEqual([]);
      for (const row of then.touchpoint.values()) expect(row.day <= '2026-03-04').toBe(true);
      const again = planImport(then, reading, { today: '2026-03-04', newId: () => `newer-${++id}`, calendar: { people: {} } });
      expect(again.writes.filter(({ kind }) => kind === 'touchpoint')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
