import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { addDays, weekOf } from '../time.ts';
import { contactValue } from './contact-moves.ts';
import { peopleMoves } from './moves.ts';
import { type Person, person } from './people.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const put = (id: string, fields: Partial<Person> = {}): Write => person.put(id, { name: id, ...fields });
const kept = (id: string, fields: Partial<Person> = {}): Write => put(id, { rhythmWeeks: 4, rhythmSince: '2020-01-01', ...fields });
const met = (id: string, weeksAgo: number, fields: Record<string, string> = {}): Write =>
  touchpoint.put(`${id}-${weeksAgo}`, { day: addDays(today, -7 * weeksAgo), people: [id], ...fields });
const offers = (...writes: Write[]): Candidate[] => peopleMoves.offer(careerOf(...writes), today);
const settledBy = (one: Candidate, ...writes: Write[]) =>
  peopleMoves.met(careerOf(...writes), { ...one, id: 'm', week: weekOf(today), state: 'open', planned: today });

test('with nobody here one person is asked for; with people but no rhythm, a rhythm for the closest', () => {
  const [name] = peopleMoves.offer(emptyCareer, today);
  expect(name).toMatchObject({ key: 'people.name', opens: { open: 'add-person' }, principle: 'P20' });
  expect(name && settledBy(name, put('Ada'))).toEqual({ how: 'Somebody is here now' });
  const [rhythm] = offers(put('Ben'), put('Cem', { ties: [{ tie: 'board' }] }), put('Ada'), met('Ada', 9), met('Ada', 5));
  expect(rhythm).toMatchObject({ key: 'people.rhythm', opens: { open: 'set-rhythm', target: 'Cem' } });
  expect(offers(put('Ben'), put('Ada'), met('Ada', 9), met('Ada', 5))[0]?.why).toBe(
    'Two people are here and nobody has a rhythm, so nothing can remind you. You logged two contacts with Ada.',
  );
  expect(rhythm && settledBy(rhythm, kept('Cem'))).toEqual({ how: 'Rhythm set' });
});

test('who is due is offered with the rhythm, the weeks and the day of the last contact', () => {
  const [one] = offers(kept('Ines'), met('Ines', 9));
  expect(one).toMatchObject({
    key: 'contact.Ines',
    kind: 'contact',
    what: 'Write to Ines',
    principle: 'P23',
    minutes: 15,
    opens: { open: 'write-to', target: 'Ines' },
  });
  expect(one?.why).toBe('Monthly is your rhythm; the last contact was 9 weeks ago, on 21 September.');
});

test('the record decides what the move is about', () => {
  const first = (...writes: Write[]) => offers(...writes)[0];
  expect(first(kept('Ines'))).toMatchObject({ what: 'Ask Ines one small question', principle: 'P22', minutes: 20 });
  expect(first(kept('Ines', { ties: [{ tie: 'manager' }] }), met('Ines', 5))).toMatchObject({ what: 'Ask Ines what to work on next', principle: 'P15' });
  expect(first(kept('Ines'), met('Ines', 5, { asked: 'How to price' }))).toMatchObject({
    what: expect.stringMatching(/^(Tell Ines what came|Give something back to Ines)/),
    principle: 'P25',
  });
  expect(first(kept('Ines'), met('Ines', 5, { asked: 'How to price' }))?.why).toContain('Last time they helped you with “How to price”.');
  expect(first(kept('Ines', { ties: [{ tie: 'peer' }] }), met('Ines', 5))?.principle).toBe('P27');
  expect(first(kept('Ines'), met('Ines', 5, { channel: 'call' }))).toMatchObject({ what: 'Talk with Ines', principle: 'P24', minutes: 30 });
  expect(first(kept('Ines'), met('Ines', 5, { next: 'Tell her how pricing went' }))).toMatchObject({ what: 'Follow up with Ines', principle: 'P24' });
  expect(first(kept('Ines'), met('Ines', 5, { next: 'Tell her how pricing went' }))?.why).toContain('You noted as next step: “Tell her how pricing went”.');
  expect(first(kept('Ines', { needs: ['company-strategy'] }), met('Ines', 5))?.why).toContain('Nobody else you keep in touch with covers company strategy.');
});

test('boundaries are always told', () => {
  expect(offers(kept('Ines', { boundaries: 'Never on Fridays' }), met('Ines', 5))[0]?.why).toContain('To respect: “Never on Fridays”.');
});

test('at most twelve are offered, worth less in the order of the index', () => {
  const many = Array.from({ length: 20 }, (_, i) => [kept(`p${i}`), met(`p${i}`, 4 + i)]).flat();
  const rows = offers(...many);
  expect(rows.map((one) => one.key)).toEqual(Array.from({ length: 12 }, (_, i) => `contact.p${19 - i}`));
  expect(rows.map((one) => one.value)).toEqual(rows.map((one) => one.value).sort((a, b) => b - a));
  expect(contactValue(0, 1)).toBe(2);
  for (const [low, high] of [
    [1, 1.01],
    [50, 51],
    [5_000, 5_001],
  ] as const)
    expect(contactValue(high, 0.25)).toBeGreaterThan(contactValue(low, 0.25));
  expect(contactValue(1e9, 1)).toBeLessThan(10);
});

test('a contact logged since it was planned meets the move, an older one does not', () => {
  const [one] = offers(kept('Ines'), met('Ines', 9));
  expect(one && settledBy(one, kept('Ines'), met('Ines', 9))).toBeUndefined();
  expect(one && settledBy(one, kept('Ines'), met('Ines', 9), met('Ines', 0))).toEqual({ how: 'Contact logged', on: today });
  expect(
    one &&
      peopleMoves.met(careerOf(kept('Ines'), met('Ines', 0)), {
        ...one,
        key: 'own.x',
        kind: 'own',
        id: 'm',
        week: weekOf(today),
        state: 'open',
        planned: today,
      }),
  ).toBeUndefined();
});

test('after a layoff nothing is counted as late: company first, short hellos after', () => {
  const laidOff = role.put('r', { title: 'PM', company: 'Tarnfield', from: '2023', to: '2026-11-10', ended: 'layoff' });
  const rows = offers(laidOff, kept('Ines', { weight: 3 }), met('Ines', 30), kept('Ben'), met('Ben', 30), put('Uma', { relation: 'friend' }));
  expect(rows.map((one) => one.key)).toEqual(['support.Uma', 'contact.Ines', 'contact.Ben']);
  for (const one of rows) expect(one.why).not.toMatch(/weeks ago|late|overdue|rhythm/);
  expect(rows[0]).toMatchObject({ kind: 'recovery', principle: 'P35' });
  expect(rows[0] && settledBy(rows[0], put('Uma'), met('Uma', 0))).toEqual({ how: 'Contact logged', on: today });
});
