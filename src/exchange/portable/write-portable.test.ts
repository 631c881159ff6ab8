import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { portableEvidence } from '#core/insights/portable-evidence.ts';
import { portableSet } from '#core/insights/portable-set.ts';
import { holdsOwnWord, marksFor } from '#core/insights/words-to-leave.ts';
import { withoutMarks } from '#core/journal/portable/marks.ts';
import { put, type Write } from '#core/record.ts';
import { careers } from '../testing/careers.ts';
import { portableJson, portableMarkdown } from './write-portable.ts';

const day = '2026-11-23';
const career = (...writes: Write[]) => applyWrites(emptyCareer, writes);
const win = (id: string, text: string, more = {}): Write => put('entry', id, { day: '2026-03-04', type: 'win', text, ...more });
const life = [
  put('profile', 'me', { name: 'Elin Sandvik' }),
  put('role', 'r', { title: 'Product Manager', company: 'Quayside', from: '2024-01' }),
  put('person', 'maya', { name: 'Maya Fontaine', company: 'Tarnfield', note: 'SECRET note' }),
  put('term', 't', { word: 'Blue Heron', is: 'code-name' }),
  win('a', 'SECRET Blue Heron, with Maya', { safeText: 'Shipped *it*', skills: ['design', 'Own skill'], people: ['maya'], link: 'https://secret.example' }),
  win('b', 'SECRET without a version'),
  win('c', 'SECRET', { safeText: 'Led Blue Heron at Tarnfield', day: '2020-01-01' }),
];

test('the portable set says the versions to keep, under their roles, and nothing else', () => {
  const set = portableSet(career(...life), day, false);
  expect(portableMarkdown(set)).toBe(
    '# Elin Sandvik: work to show\n\n## Product Manager, Quayside (2024-01 – now)\n\n- 2026-03-04 Shipped \\*it\\*  \n  *Design*\n',
  );
  expect(JSON.parse(portableJson(set))).toMatchObject({
    made: day,
    roles: [{ title: 'Product Manager, Quayside', entries: [{ day: '2026-03-04', type: 'win', text: 'Shipped *it*', skills: ['Design'] }] }],
  });
  expect([set.lines, set.without, set.held]).toEqual([1, 1, 1]);
  const all = portableMarkdown(portableSet(career(...life), day, true));
  expect(all).toContain('Led Blue Heron at Tarnfield');
  expect(all).not.toMatch(/SECRET|Maya|secret/);
});

test('a version is marked for people, their companies and own words, but not for where one worked', () => {
  const { rows, count } = portableEvidence.of(career(...life), day);
  expect(count).toEqual({ none: 1, marked: 1, kept: 1 });
  expect(rows.find(({ entry }) => entry.id === 'c')?.marks.map(({ kind }) => kind)).toEqual(['code-name', 'company']);
  const text = 'Maya Fontaine and @Maya at Quayside';
  expect(withoutMarks(text, marksFor(career(...life), { people: ['maya'] }, text))).toBe('A colleague and a colleague at Quayside');
});

// Seen red: with the company of a role left in though it is on the list, and with the entry's text where it has no version.
test('whatever the career, nothing of what was written first goes along, and no listed word unless it was seen and taken along', () => {
  const listed = fc.array(fc.constantFrom('Quayside', 'Blue Heron', 'Elin', 'design', 'Ångström', 'Win', '北極'), { maxLength: 4 });
  const words = fc.array(fc.constantFrom('quayside', 'Blue-Heron', 'ELIN', 'led', 'designs', 'Ångström’s', 'the', '北極', '*'), { minLength: 1, maxLength: 6 });
  const text = words.map((all) => all.join(' '));
  const entries = fc.array(
    fc.record({ text: text.map((one) => `ORIGINAL ${one}`), safeText: fc.option(text, { nil: undefined }), day: fc.constantFrom('2023-05-01', day) }),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(careers, listed, entries, text, (base, terms, rows, company) => {
      const own = { ...base, entry: new Map() };
      const whole = applyWrites(own, [
        ...terms.map((word, i) => put('term', `own-${i}`, { word, is: 'customer' })),
        ...rows.map((row, i) => put('entry', `e${i}`, { ...row, type: 'win', skills: ['design', 'Quayside skill'] })),
        put('role', 'own', { title: 'Lead', company, from: '2026' }),
        put('profile', 'me', { name: 'Elin' }),
      ]);
      const safe = portableSet(whole, day, false);
      const all = portableSet(whole, day, true);
      expect(portableMarkdown(all) + portableJson(all)).not.toContain('ORIGINAL');
      const says = [safe.title, ...safe.parts.flatMap(({ title, lines }) => [title, ...lines.flatMap(({ text: line, skills }) => [line, ...skills])])];
      for (const one of says)
        expect([one, one !== 'Between roles' && one !== 'Work to show' && one !== 'A role' && holdsOwnWord(whole, one)]).toEqual([one, false]);
      const kept = rows.filter(({ safeText }) => safeText !== undefined);
      expect([all.lines, safe.lines + safe.held, safe.without]).toEqual([kept.length, kept.length, rows.length - kept.length]);
      expect(
        JSON.parse(portableJson(all))
          .roles.flatMap(({ entries: held }: { entries: { text: string }[] }) => held.map((one) => one.text))
          .sort(),
      ).toEqual(kept.map((one) => one.safeText).sort());
    }),
    { numRuns: 60 },
  );
});
