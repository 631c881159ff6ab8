import { describe, expect, it, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { person } from '#core/people/people.ts';
import { rhythmOf } from '#core/people/rhythm.ts';
import { touchpoint } from '#core/people/touchpoints.ts';
import { must } from '#core/record.ts';
import { addDays } from '#core/time.ts';
import { rhythmInWords, rhythmTone, standingInWords } from './rhythm-words.ts';

/** A Monday. */
const today = '2026-11-23';

function stand({ weeks, ago, set = 1_000, paused }: { weeks?: number; ago?: number; set?: number; paused?: string }) {
  const career = applyWrites(emptyCareer, [
    person.put('p', { name: 'Rosa', rhythmWeeks: weeks, rhythmSince: weeks ? addDays(today, -set) : undefined, pausedUntil: paused }),
    ...(ago === undefined ? [] : [touchpoint.put('t', { day: addDays(today, -ago), people: ['p'] })]),
  ]);
  const row = must(career.person.get('p'), 'Rosa');
  return { row, rhythm: rhythmOf(career, row, today) };
}

const said = (parts: Parameters<typeof stand>[0], gentle = false) => {
  const { row, rhythm } = stand(parts);
  return standingInWords(row, rhythm, today, { gentle });
};

describe('standing', () => {
  test.each([
    [{ weeks: 4, ago: 40 }, '12 days late'],
    [{ weeks: 4, ago: 36 }, '8 days late'],
    [{ weeks: 13, ago: 91 + 35 }, '5 weeks late'],
    [{ weeks: 4, ago: 28 + 120 }, '4 months late'],
    [{ weeks: 4, ago: 28 + 800 }, '2 years late'],
    [{ weeks: 4, ago: 28 }, 'due today'],
    [{ weeks: 4, ago: 29 }, 'due since yesterday'],
    [{ weeks: 4, ago: 32 }, 'due since Thursday'],
    [{ weeks: 4, ago: 27 }, 'due tomorrow'],
    [{ weeks: 4, ago: 25 }, 'due Thursday'],
    [{ weeks: 4, ago: 22 }, 'due Sunday'],
    [{ weeks: 4, ago: 21 }, 'in 7 days'],
    [{ weeks: 13, ago: 91 - 36 }, 'in 5 weeks'],
    [{ weeks: 52, ago: 0 }, 'in 12 months'],
    [{ weeks: 4, ago: 1, paused: '2027-01-03' }, 'paused until 3 Jan 2027'],
    [{ weeks: 4, ago: 1, paused: '2026-11-24' }, 'paused until tomorrow'],
    [{}, ''],
  ])('%j is %s', (parts, words) => expect(said(parts)).toBe(words));

  it('speaks of the first contact where there was none yet', () => {
    expect(said({ weeks: 4, set: 0 })).toBe('first contact due');
    expect(said({ weeks: 4, set: 42 })).toBe('first contact 6 weeks late');
  });

  it('calls nobody late while a setback is fresh', () => {
    expect(said({ weeks: 4, ago: 40 }, true)).toBe('when you are ready');
    expect(said({ weeks: 4, ago: 28 }, true)).toBe('when you are ready');
    expect(said({ weeks: 4, ago: 25 }, true)).toBe('when you are ready');
  });
});

test('a row says the rhythm and where it stands', () => {
  const line = (parts: Parameters<typeof stand>[0]) => {
    const { row, rhythm } = stand(parts);
    return rhythmInWords(row, rhythm, today);
  };
  expect(line({ weeks: 4, ago: 16 })).toBe('monthly · in 12 days');
  expect(line({ weeks: 6, ago: 54 })).toBe('every 6 weeks · 12 days late');
  expect(line({ ago: 35 })).toBe('in touch 5 weeks ago');
  expect(line({})).toBe('');
});

test('colour follows the words', () => {
  const tone = (parts: Parameters<typeof stand>[0], gentle = false) => rhythmTone(stand(parts).rhythm, { gentle });
  expect([tone({ weeks: 4, ago: 40 }), tone({ weeks: 4, ago: 28 }), tone({ weeks: 4, ago: 1 }), tone({})]).toEqual(['late', 'watch', 'plain', 'plain']);
  expect(tone({ weeks: 4, ago: 40 }, true)).toBe('plain');
});
