import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runAction } from './action.ts';
import { applyWrites } from './change.ts';
import { editEntry, writeEntry } from './journal/actions.ts';
import { mentionsIn } from './mentions.ts';
import { editContact, logContact } from './people/actions.ts';
import { person } from './people/people.ts';
import { careerOf, contextOn } from './testing/careers.ts';

const today = '2026-11-23';
const names = {
  ines: 'Inés Moreau',
  kahn: 'Ines Kahn',
  luis: 'Luis O’Neill',
  ana: 'Ana Maria Lopez',
  zoe: 'Zoé Ångström',
  twin: 'Ravi Sato',
  other: 'Ravi Sato',
};
const career = careerOf(...Object.entries(names).map(([id, name]) => person.put(id, { name })));
const told = (text: string, known?: string[]) => mentionsIn(career, text, known).map(({ start, end, id }) => [text.slice(start, end), id]);

describe('an @ before a name names one person', () => {
  it.each<[string, [string, string][]]>([
    ['Talked with @Inés Moreau about pricing', [['@Inés Moreau', 'ines']]],
    [
      '@ines moreau, @luis and @Zoe ANGSTROM.',
      [
        ['@ines moreau', 'ines'],
        ['@luis', 'luis'],
        ['@Zoe ANGSTROM', 'zoe'],
      ],
    ],
    ['@Kahn said no', [['@Kahn', 'kahn']]],
    ['@Ana Maria was there', [['@Ana Maria', 'ana']]],
    ['@Luis O’Neill’s view', [['@Luis O’Neill', 'luis']]],
    ['(@Zoe\u0301 A\u030angstro\u0308m)', [['@Zoe\u0301 A\u030angstro\u0308m', 'zoe']]],
    ['@Ines was there', []],
    ['@Ravi Sato', []],
    ['mail ines@kahn.org or a.b+c@luis', []],
    ['@Inesita and @ Luis and @nobody', []],
  ])('%j', (text, found) => expect(told(text)).toEqual(found));

  it('and of namesakes the one the record is known to be about', () => {
    expect(told('@Ravi Sato and @Ines', ['other', 'kahn'])).toEqual([
      ['@Ravi Sato', 'other'],
      ['@Ines', 'kahn'],
    ]);
  });
});

test('a name in whatever text is found where it stands, and nothing else breaks', () => {
  const filler = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('@', '@@', ' at ', 'é', '\n'));
  fc.assert(
    fc.property(filler, filler, fc.constantFrom('ines', 'ana', 'zoe', 'luis' as const), (before, after, id) => {
      const name = names[id as keyof typeof names];
      const text = `${before} @${name} ${after}`;
      const found = mentionsIn(career, text);
      expect(found.some((one) => one.id === id && text.slice(one.start).startsWith(`@${name}`))).toBe(true);
      for (const [i, { start, end }] of found.entries()) {
        expect(text[start]).toBe('@');
        expect(end > start && end <= text.length && start >= (found[i - 1]?.end ?? 0)).toBe(true);
      }
    }),
  );
});

describe('who is named in a text is named in the record', () => {
  const write = (input: object) => {
    const outcome = runAction(writeEntry, career, { type: 'note', ...input }, contextOn(today));
    return applyWrites(career, outcome.ok ? outcome.writes : []);
  };
  it('when it is written, beside those chosen', () => {
    expect(write({ text: 'With @Kahn', people: ['luis'] }).entry.get('new-1')?.people).toEqual(['luis', 'kahn']);
    expect(write({ text: 'With @Ines' }).entry.get('new-1')?.people).toBeUndefined();
  });
  it('when a name is added later; who was taken out on purpose stays out', () => {
    const start = write({ text: 'With @Kahn' });
    const edit = (patch: object) => {
      const outcome = runAction(editEntry, start, { id: 'new-1', ...patch }, contextOn(today));
      return applyWrites(start, outcome.ok ? outcome.writes : []).entry.get('new-1')?.people;
    };
    expect(edit({ text: 'With @Kahn and @Luis' })).toEqual(['kahn', 'luis']);
    expect(edit({ people: [], text: 'With @Kahn again' })).toBeUndefined();
    expect(edit({ type: 'win' })).toEqual(['kahn']);
  });
  it('in the note of a contact too', () => {
    const outcome = runAction(logContact, career, { people: ['luis'], note: 'and @Zoé' }, contextOn(today));
    const logged = applyWrites(career, outcome.ok ? outcome.writes : []);
    expect(logged.touchpoint.get('new-1')?.people).toEqual(['luis', 'zoe']);
    const edited = runAction(editContact, logged, { id: 'new-1', note: 'and @Zoé, then @Kahn' }, contextOn(today));
    expect(edited.ok && edited.writes[0]?.body?.people).toEqual(['luis', 'zoe', 'kahn']);
  });
});
