import { expect, test } from 'vitest';
import { draftTo } from '../people/drafts.ts';
import { type Person, person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { type Setback, setback } from '../setbacks/setbacks.ts';
import { careerOf } from '../testing/careers.ts';
import { peopleToTell, supportPeople } from './setback-people.ts';

const today = '2026-11-25';
const put = (id: string, fields: Partial<Person> = {}): Write => person.put(id, { name: id, ...fields });
const talked = (who: string, day: string): Write => touchpoint.put(`${who} ${day}`.replace(' ', '-'), { day, people: [who] });
const row: Setback = { id: 's', day: '2026-11-10', type: 'layoff', role: 'r' };
const people = [
  put('Friend', { relation: 'friend' }),
  put('Sister', { relation: 'family' }),
  put('Adviser', { ties: [{ tie: 'board' }], needs: ['Pricing'], company: 'Elsewhere' }),
  put('Boss', { ties: [{ tie: 'manager' }], company: 'Tarnfield' }),
  put('Peer', { ties: [{ tie: 'peer' }], company: 'Tarnfield' }),
  put('Former', { relation: 'former-colleague', company: 'Harrow' }),
  put('Stranger', { company: 'Harrow' }),
  put('Away', { relation: 'friend', pausedUntil: '2027-01-01' }),
];
const career = careerOf(role.put('r', { title: 'PM', company: 'Tarnfield' }), setback.put('s', { day: row.day, type: 'layoff' }), ...people);
const names = (list: readonly { readonly person: Person }[]) => list.map(({ person: one }) => one.name);

test('support comes from friends and family, the board and peers, not from the manager of the layoff or who is paused', () => {
  expect(names(supportPeople(career, row, today))).toEqual(['Friend', 'Sister', 'Adviser', 'Peer']);
  expect(supportPeople(career, row, today)[2]?.why).toBe('On your board, for pricing');
  expect(names(supportPeople(career, { ...row, type: 'project-stopped' }, today))).toContain('Boss');
});

test('who was in touch since is not asked for again, and the exchange before it is told', () => {
  const since = careerOf(...people, talked('Friend', '2026-11-12'), talked('Friend', '2026-05-02'), talked('Sister', '2026-10-01'));
  const [first, ...rest] = supportPeople(since, row, today);
  expect([first?.person.name, first?.last, first?.since]).toEqual(['Sister', '2026-10-01', undefined]);
  expect(rest.at(-1)).toMatchObject({ person: { name: 'Friend' }, last: '2026-05-02', since: '2026-11-12' });
});

test('those to tell are known, and rather elsewhere than in the same house or the family', () => {
  expect(names(peopleToTell(career, row, today))).toEqual(['Adviser', 'Former', 'Peer']);
  expect(peopleToTell(career, row, today)[1]?.why).toBe('Former colleague, now at Harrow');
});

test('the drafts are two lines, in plain words, and hold nothing that was written privately', () => {
  const secret = careerOf(...people, setback.put('s', { day: row.day, type: 'passed-over', what: 'Quillon decided', story: 'Quillon again' }));
  for (const kind of ['support', 'tell'] as const) {
    const { subject, text } = draftTo(secret, secret.person.get('Friend') as Person, kind, today);
    expect(text.split('\n').filter((line) => line && !/^(Hi|Thank)/.test(line))).toHaveLength(2);
    expect(`${subject} ${text}`).not.toMatch(/Quillon|!/);
  }
  expect(draftTo(secret, secret.person.get('Friend') as Person, 'support', today).text).toContain('I did not get the promotion I had hoped for');
});
