import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { person } from '#core/people/people.ts';
import { listPeople } from '#core/people/people-list.ts';
import { touchpoint } from '#core/people/touchpoints.ts';
import { addDays } from '#core/time.ts';
import { peopleFinding, peopleLead } from './people-words.ts';

const today = '2026-11-23';

/** People by the days since their last contact, each monthly; null for one without a rhythm. */
function finding(days: readonly (number | null)[], gentle = false) {
  const career = applyWrites(
    emptyCareer,
    days.flatMap((ago, index) => [
      person.put(`p${index}`, { name: `Person ${index}`, ...(ago === null ? {} : { rhythmWeeks: 4, rhythmSince: '2020-01-01' }) }),
      ...(ago === null ? [] : [touchpoint.put(`t${index}`, { day: addDays(today, -ago), people: [`p${index}`] })]),
    ]),
  );
  const list = listPeople(career, today);
  return { headline: peopleFinding(list, gentle), lead: peopleLead(list) };
}

test.each([
  [[], 'Your people begin with one name'],
  [[null, null], 'Nobody has a rhythm yet'],
  [[1, 2], 'Nobody is late'],
  [[28, 1], 'Person 0 is due'],
  [[40, 1], 'Person 0 is late'],
  [[28, 29, 30], 'Three people are due'],
  [[28, 29, 40], 'Three people are due, one of them late'],
  [[28, 41, 40], 'Three people are due, two of them late'],
  [[42, 41], 'Two people are late'],
])('%j: %s', (days, headline) => expect(finding(days).headline).toBe(headline));

test('after a setback nobody is counted', () => expect(finding([42, 41], true).headline).not.toMatch(/late|due|two/i));

test('the line below counts who has a rhythm', () => {
  expect(finding([]).lead).toBeUndefined();
  expect(finding([null]).lead).toMatch(/^1 person here\./);
  expect(finding([1, null]).lead).toMatch(/^1 with a rhythm, 2 in all/);
});
