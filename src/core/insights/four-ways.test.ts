import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites, invert } from '../change.ts';
import { checkCareer } from '../check.ts';
import { entry } from '../journal/journal.ts';
import { advice } from '../people/advice/advice.ts';
import { type Person, person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { fourWays } from './four-ways.ts';
import { takeWay } from './ways/take-way.ts';
import type { Way } from './ways/way.ts';

const today = '2026-11-25';
const who = (id: string, fields: Partial<Person>): Write[] => [
  person.put(id, { name: id.toUpperCase(), ...fields }),
  touchpoint.put(`t-${id}`, { day: '2026-09-01', people: [id] }),
];
const life: Write[] = [
  profile.put('me', { targetPhase: 'leader' }),
  role.put('r', { title: 'Senior PM', company: 'Tarnfield', from: '2024-04', manager: 'boss' }),
  project.put('portal', { name: 'Portal', role: 'r', from: '2026-06', skills: ['execution'], people: ['boss', 'ana', 'rep'] }),
  entry.put('e1', { day: '2026-03-01', type: 'lesson', text: 'Ask finance first', skills: ['company-strategy'] }),
  entry.put('e2', { day: '2026-05-01', type: 'win', text: 'First partner live', skills: ['industry-partnerships'] }),
  entry.put('e3', { day: '2026-06-01', type: 'feedback', text: 'Say what stops', people: ['ben'] }),
  ...who('boss', { company: 'Tarnfield', industry: 'Logistics', ties: [{ tie: 'manager' }, { tie: 'board' }] }),
  ...who('ana', { company: 'Tarnfield', industry: 'Logistics', ties: [{ tie: 'board' }] }),
  ...who('ben', { company: 'Ostwick', industry: 'Logistics' }),
  ...who('rep', { company: 'Tarnfield', ties: [{ tie: 'report' }] }),
  ...who('eva', { company: 'Careline', industry: 'Health', title: 'Product Manager' }),
];
const ways = (career: Career) => Object.fromEntries(fourWays.of(career, today).map((way) => [way.id, way])) as Record<Way['id'], Way>;
const take = (career: Career, offer: string) => runAction(takeWay as unknown as Action, career, { offer }, contextOn(today));

test('each way is made of the record, and names the rows it was made from', () => {
  const { challenge, learning, advisers, move } = ways(careerOf(...life));
  expect(challenge.says).toContain('Organizational design');
  expect(challenge.says).toContain('“Portal”, which runs now, does not touch');
  expect(challenge.rows.map(({ to }) => to)).toEqual(['/path/evidence/organizational-design', '/path']);
  expect(learning.says).toContain('No lesson in your journal names');
  expect(advisers.offers.map(({ id }) => id)).toEqual(['advisers.ana', 'advisers.ben']);
  expect(advisers.says).toBe('ANA saw “Portal” and BEN gave you feedback once. Ask each the same two questions.');
  expect(move.says).toContain('EVA, who works in Health at Careline, 1 h');
});

test('whoever waits to hear what came of their advice is not asked again', () => {
  const { advisers } = ways(careerOf(...life, advice.put('a', { from: 'ana', day: '2026-10-01', said: 'Find the budget' })));
  expect(advisers.offers.map(({ id }) => id)).toEqual(['advisers.ben']);
});

test('one press plans the test with its hypothesis, one undo takes both away; taken says so and is not taken twice', () => {
  const before = careerOf(...life);
  for (const offer of ['challenge', 'move', 'learning', 'advisers.ana']) {
    const outcome = take(before, offer);
    if (!outcome.ok) throw new Error(outcome.reason);
    const after = applyWrites(before, outcome.writes);
    expect(checkCareer(after)).toEqual([]);
    const [way] = offer.split('.') as [Way['id']];
    const taken = ways(after)[way].offers.find(({ id }) => id === offer)?.taken;
    expect(taken?.words).toMatch(/^(Planned in the Lab: |In this week’s moves)/);
    expect(take(after, offer)).toMatchObject({ ok: false, reason: expect.stringContaining('taken already') });
    expect(applyWrites(after, invert(before, outcome.writes))).toEqual(before);
  }
  const planned = take(before, 'move');
  expect(planned.ok && planned.writes.map(({ kind }) => kind)).toEqual(['hypothesis', 'experiment']);
});

test('with nothing to go by each way says what is missing', () => {
  const { challenge, advisers, move } = ways(emptyCareer);
  expect(challenge.offers).toHaveLength(1);
  expect([advisers.missing?.to, move.missing?.to]).toEqual(['/path', '/people']);
});

test('the order in which rows were written does not matter', () => {
  fc.assert(
    fc.property(anyWrites(today), (writes) => {
      const each = [...new Map(writes.map((one) => [`${one.kind}/${one.id}`, one])).values()];
      expect(fourWays.of(careerOf(...each.toReversed()), today)).toEqual(fourWays.of(careerOf(...each), today));
    }),
  );
});
