import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hypothesis, hypothesis } from '../experiments/hypotheses.ts';
import { entry } from '../journal/journal.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { type Setback, setback } from '../setbacks/setbacks.ts';
import { anyWrites, careerOf } from '../testing/careers.ts';
import { careerMap } from './career-map.ts';

const today = '2026-11-25';
const mapOf = (...writes: readonly Write[]) => careerMap.of(careerOf(...writes), today);
const pointOf = (id: string, ...writes: readonly Write[]) => mapOf(...writes).points.find((point) => point.id === id);

test('a role stands in the phase it felt like; a title only suggests one, and only in product', () => {
  const { spans, lanes } = mapOf(
    role.put('a', { title: 'Head of Product', from: '2020', to: '2021', phase: 'senior' }),
    role.put('b', { title: 'Senior Product Manager', from: '2022', to: '2023' }),
    role.put('c', { title: 'Customer Success Manager', from: '2024' }),
  );
  expect(spans.map(({ id, lane, by }) => [id, lane, by])).toEqual([
    ['a', 'senior', 'felt'],
    ['b', 'senior', 'title'],
    ['c', 'unsaid', 'nothing'],
  ]);
  expect(lanes.map(({ lane }) => lane)).toEqual(['unsaid', 'associate', 'senior', 'leader']);
});

test('roles that overlap run on tracks of their own; a year that is all one knows ends before the next role', () => {
  const { spans, lanes } = mapOf(
    role.put('a', { title: 'PM', from: '2020', to: '2022', phase: 'senior' }),
    role.put('b', { title: 'PM', from: '2022-05', to: '2024', phase: 'senior' }),
    role.put('c', { title: 'Adviser', from: '2023', phase: 'senior' }),
  );
  expect(spans.map(({ id, track, to }) => [id, track, to])).toEqual([
    ['a', 0, '2022-04-30'],
    ['b', 0, '2024-12-31'],
    ['c', 1, today],
  ]);
  expect(lanes.find(({ lane }) => lane === 'senior')?.tracks).toBe(2);
});

test('says what turned: promoted, into product, a new company, a layoff', () => {
  const writes = [
    role.put('a', { title: 'Support Manager', company: 'Tarn', from: '2019', to: '2020-12' }),
    role.put('b', { title: 'Associate Product Manager', company: 'Tarn', from: '2021-01', to: '2021-12', phase: 'associate', began: 'moved' }),
    role.put('c', { title: 'Product Manager', company: 'Tarn', from: '2022-01', to: '2023-06', phase: 'senior', ended: 'layoff' }),
    role.put('d', { title: 'Product Manager', company: 'Fell', from: '2024-01', phase: 'associate', began: 'hired' }),
  ] as const;
  expect(pointOf('role.b', ...writes)).toMatchObject({ type: 'turning', says: ['moved inside the company', 'into product, from support'] });
  expect(pointOf('role.c', ...writes)).toMatchObject({ type: 'promotion', says: ['promoted', 'the first role in the senior phase'] });
  expect(pointOf('role.d', ...writes)).toMatchObject({
    type: 'turning',
    words: 'Product Manager, Fell',
    says: ['hired', 'a new company', 'from the senior to the associate phase'],
  });
  expect(pointOf('end.c', ...writes)).toMatchObject({ type: 'setback', on: '2023-06-30', words: 'Laid off' });
});

test('a project stands where it ended, one that runs where it began, and one that was cancelled as a setback', () => {
  const writes = [
    role.put('a', { title: 'PM', from: '2024', phase: 'senior' }),
    project.put('done', { name: 'Portal', role: 'a', from: '2024-02', to: '2024-08', outcome: 'Up 6 %' }),
    project.put('runs', { name: 'Upkeep', role: 'a', from: '2026-02' }),
    project.put('off', { name: 'Crew', from: '2025-01', to: '2025-03', outcome: 'Cancelled after its pilot' }),
    project.put('never', { name: 'Idea', role: 'a' }),
  ] as const;
  expect(pointOf('project.done', ...writes)).toMatchObject({ type: 'project', on: '2024-08-31', lane: 'senior' });
  expect(pointOf('project.runs', ...writes)).toMatchObject({ on: '2026-02-01', says: ['project, running'] });
  expect(pointOf('project.off', ...writes)).toMatchObject({ type: 'setback', lane: 'senior', says: ['project, ended early'] });
  expect(mapOf(...writes, role.put('b', { title: 'Clerk' })).undated).toEqual([
    { kind: 'role', id: 'b', words: 'Clerk' },
    { kind: 'project', id: 'never', words: 'Idea' },
  ]);
});

test('a setback that is over stands there in a word, unless a project or a layoff says it already; one that is on does not', () => {
  const held = role.put('a', { title: 'PM', company: 'Tarn', from: '2020', phase: 'senior' });
  const hard = (id: string, fields: Partial<Setback>) =>
    setback.put(id, { day: '2026-03-04', type: 'passed-over', what: 'Quillon', role: 'a', ended: '2026-05-01', ...fields });
  const { points } = mapOf(
    held,
    hard('over', {}),
    hard('on', { ended: undefined }),
    hard('stopped', { type: 'project-stopped', project: 'p' }),
    hard('laid-off', { type: 'layoff' }),
  );
  expect(points.filter(({ type }) => type === 'setback')).toEqual([
    {
      id: 'setback.over',
      type: 'setback',
      on: '2026-03-04',
      words: 'Passed over',
      says: ['at Tarn'],
      lane: 'senior',
      track: 0,
      opens: { kind: 'setback', id: 'over' },
    },
  ]);
});

test('the last decision in the weeks before a role is the one that led to it', () => {
  const writes = [
    role.put('a', { title: 'PM', from: '2024-04', phase: 'senior' }),
    entry.put('e1', { day: '2024-03-20', type: 'decision', text: 'Going to Fell. It is near.' }),
    entry.put('e2', { day: '2024-03-28', type: 'decision', text: 'Ship on Monday', project: 'p' }),
    entry.put('e3', { day: '2024-01-02', type: 'decision', text: 'Too early to count' }),
  ];
  expect(mapOf(...writes).points.map(({ id, words }) => [id, words])).toEqual([
    ['entry.e1', 'Going to Fell'],
    ['role.a', 'PM'],
  ]);
});

test('ahead lie both ways while the fork is open, the chosen one once it is not, and nothing while nothing was said', () => {
  const with_ = (body: Parameters<typeof profile.put>[1]) => mapOf(role.put('a', { title: 'PM', from: '2016' }), profile.put(profileId, body));
  expect(with_({ goal: 'Grow' })).toMatchObject({ futures: [], to: today });
  expect(with_({ fork: 'open' }).futures.map(({ id, lane }) => [id, lane])).toEqual([
    ['fork.people', 'leader'],
    ['fork.individual', 'senior'],
  ]);
  expect(with_({ fork: 'individual', targetPhase: 'leader' }).futures).toEqual([
    { id: 'fork.individual', title: 'Senior individual contributor', lane: 'leader', says: 'not yet walked', opens: '/path/fork' },
  ]);
  expect(with_({ fork: 'open' }).to > '2028-11').toBe(true);
});

test('what is believed about a role, an industry or a way of the fork lies ahead too, and opens its hypothesis', () => {
  const believe = (id: string, fields: Partial<Hypothesis>) =>
    hypothesis.put(id, { belief: `I believe ${id}`, about: 'fork', confidence: 0.4, gain: 1, loss: 1, written: today, ...fields });
  const { futures, lanes } = mapOf(
    role.put('a', { title: 'PM', from: '2016', phase: 'senior' }),
    profile.put(profileId, { fork: 'open' }),
    believe('lead', { subject: 'people' }),
    believe('group', { about: 'role', subject: 'Group Product Manager', confidence: 0.7 }),
    believe('health', { about: 'industry', subject: 'Health' }),
    believe('sql', { about: 'skill', subject: 'technical' }),
    believe('gone', { about: 'industry', decided: today, decision: 'drop' }),
  );
  expect(futures.map(({ id, title, lane, says, opens }) => [id, title, lane, says, opens])).toEqual([
    ['fork.people', 'Leader of people', 'leader', '40 % sure: “I believe lead”', '/lab/lead'],
    ['fork.individual', 'Senior individual contributor', 'senior', 'not yet walked', '/path/fork'],
    ['hypothesis.group', 'Group Product Manager', 'leader', '70 % sure: “I believe group”', '/lab/group'],
    ['hypothesis.health', 'Health', 'senior', '40 % sure: “I believe health”', '/lab/health'],
  ]);
  expect(lanes).toHaveLength(3);
});

test('a role of one month, one of forty years and one that begins next year are all on it', () => {
  expect(mapOf(role.put('a', { title: 'PM', from: '2026-11' }))).toMatchObject({ from: '2026-11-01', to: today });
  const long = mapOf(role.put('a', { title: 'PM', from: '1986' }), role.put('b', { title: 'PM', from: '2027-03', phase: 'leader' }));
  expect([long.from, long.to]).toEqual(['1986-01-01', '2027-03-01']);
  expect(long.spans.map(({ held }) => held)).toEqual([true, false]);
});

test('whatever was written, each role and project is on the map once or said to have no day, and all lie within its days', () => {
  fc.assert(
    fc.property(anyWrites(today), (writes) => {
      const career = careerOf(...writes);
      const { points, spans, undated, from, to } = careerMap.of(career, today);
      const ids = [...points, ...undated.map(({ kind, id }) => ({ id: `${kind}.${id}` }))].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [kind, table] of [['role', career.role] as const, ['project', career.project] as const])
        for (const id of table.keys()) expect(ids).toContain(`${kind}.${id}`);
      for (const day of [today, ...points.map(({ on }) => on), ...spans.flatMap((span) => [span.from, span.to])]) expect(from <= day && day <= to).toBe(true);
      for (const a of spans) for (const b of spans) if (a !== b && a.lane === b.lane && a.track === b.track) expect(a.to < b.from || b.to < a.from).toBe(true);
    }),
  );
});
