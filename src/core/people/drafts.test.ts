import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { must } from '../record.ts';
import { skillIds } from '../skills/skills.ts';
import { askIn, draftKinds, draftTo, fittingDrafts, givenName, isAsk } from './drafts.ts';
import { person } from './people.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';

function letterTo({ last, needs, company, own }: { last?: string; needs?: string[]; company?: string; own?: string } = {}) {
  const career = applyWrites(emptyCareer, [
    { kind: 'profile', id: 'me', body: own ? { name: own, goal: 'Leave Lumen for a bigger job' } : {} },
    person.put('ines', { name: 'Ines Moreau', company, needs, note: 'Secret', boundaries: 'Never on Fridays' }),
    ...(last ? [touchpoint.put('t', { day: last, people: ['ines'], note: 'What we said' })] : []),
  ]);
  return { career, row: must(career.person.get('ines'), 'Ines') };
}

test('nobody met yet is asked for one short question, not for mentoring', () => {
  const { career, row } = letterTo({ company: 'Tidal', own: 'Noor Haddad' });
  expect(fittingDrafts(career, row, today)).toEqual(['first']);
  const { subject, text } = draftTo(career, row, 'first', today);
  expect(subject).toBe('Hello from Noor Haddad');
  expect(text).toMatch(/^Hi Ines,\n\n/);
  expect(text).toContain('at Tidal.');
  expect(text).toMatch(/\n\nBest,\nNoor Haddad$/);
});

test('after a gap the letter says when you were last in touch', () => {
  const says = (last: string) => {
    const { career, row } = letterTo({ last });
    return draftTo(career, row, 'catch-up', today).text;
  };
  expect(says('2026-11-03')).toContain('on 3 November,');
  expect(says('2026-06-12')).toContain('in June.');
  expect(says('2025-06-12')).toContain('in June last year.');
  expect(says('2021-06-12')).toContain('in June 2021.');
});

test('the question asked is about the need they serve, own words included', () => {
  const { career, row } = letterTo({ last: '2026-10-20', needs: ['management', 'executive politics'] });
  expect(fittingDrafts(career, row, today)).toEqual(['question', 'catch-up']);
  expect(draftTo(career, row, 'question', today).subject).toBe('One question about management');
  expect(draftTo(career, row, 'question', today).text).toContain('delegate');
  expect(draftTo(career, row, 'question', today, { need: 'executive politics' }).text).toContain('get better at executive politics');
  expect(fittingDrafts(letterTo({ last: '2025-10-20', needs: ['design'] }).career, letterTo({ needs: ['design'] }).row, today)[0]).toBe('catch-up');
});

test('each letter has at most five lines, names no private thing and has no gap where something is unknown', () => {
  const parts = fc.record({
    last: fc.option(fc.constantFrom('2026-11-22', '2026-11-23', '2026-12-24', '2026-02-01', '2019-01-01'), { nil: undefined }),
    needs: fc.option(fc.array(fc.oneof(fc.constantFrom<string>(...skillIds), fc.constant('executive politics')), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    }),
    company: fc.option(fc.constant('Tidal'), { nil: undefined }),
    own: fc.option(fc.constant('Noor'), { nil: undefined }),
  });
  fc.assert(
    fc.property(parts, fc.constantFrom(...draftKinds), (known, kind) => {
      const { career, row } = letterTo(known);
      const { subject, text } = draftTo(career, row, kind, today);
      expect(text.split('\n').filter(Boolean).length).toBeLessThanOrEqual(5);
      expect(`${subject} ${text}`).not.toMatch(/undefined|null|\[|\]|Secret|Fridays|Leave Lumen|What we said| {2}| ,|,$/);
      expect(subject).not.toMatch(/\n/);
    }),
  );
});

test.each([
  ['Ines Moreau', 'Ines'],
  ['Dr. Ines Moreau', 'Ines'],
  ['Moreau, Ines', 'Ines'],
  ['Ines Moreau, PhD', 'Ines'],
  ['王伟', '王伟'],
  ['  Cher\n', 'Cher'],
  ['Dr.', 'Dr.'],
])('%j is greeted as %s', (name, given) => expect(givenName(name)).toBe(given));

test('somebody who is asked about a skill gets its levels, and the question is kept as it was asked', () => {
  const { career, row } = letterTo({ last: '2026-10-20' });
  const level = { name: 'communication', titles: ['Passes it on', 'Says it in their terms'] };
  const { subject, text } = draftTo(career, row, 'level', today, { level });
  expect(subject).toBe('One question about my communication');
  expect(text).toContain('\n1. Passes it on\n2. Says it in their terms\n');
  expect(askIn(text)).toBe('Which of these is nearest to what you have seen of my communication?');
  expect(isAsk('level')).toBe(true);
});

test('whoever saw the work is asked the same two questions, and nothing while their last advice waits', () => {
  const { career, row } = letterTo({ last: '2026-10-01' });
  const { text } = draftTo(career, row, 'grow', today);
  expect(text).toMatch(/if you gave me harder work, what would it be\?\nAnd what would worry you about giving it to me\?/);
  expect(isAsk('grow')).toBe(true);
});

test('whoever recommended something hears what was taken from it, in the words it was written in', () => {
  const { career, row } = letterTo();
  const { subject, text } = draftTo(career, row, 'thanks', today, { learned: { title: 'The Mom Test', taken: 'Ask about the past' } });
  expect([subject, text]).toEqual([
    'Thank you for recommending The Mom Test',
    'Hi Ines,\n\nYou recommended “The Mom Test” to me. This is what I took from it: Ask about the past\nIf there is anything I can do for you, tell me.\n\nThank you',
  ]);
});
