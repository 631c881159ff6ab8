import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { dropDecider, logExposure, nameDeciders, setCommittee } from '../committee/actions.ts';
import { committee, committeeId, decider, exposure } from '../committee/committee.ts';
import { removeEntry } from '../journal/actions.ts';
import { entry } from '../journal/journal.ts';
import { competency, ladder } from '../ladders/ladders.ts';
import { removePerson } from '../people/actions.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { removeProject } from '../roles/actions.ts';
import { project, role } from '../roles/roles.ts';
import { anyWrites, careerOf, contextOn } from '../testing/careers.ts';
import { mergePeople } from './merge-people.ts';
import { roomMap, roomOdds } from './room-map.ts';
import { roomPage } from './room-page.ts';
import { roomFinding, unwitnessed, witnessFinding } from './room-words.ts';
import { noteSent, planShowing } from './show-work.ts';
import { weekMoves } from './week-moves.ts';

const today = '2026-11-23';
const people = ['dana', 'priya', 'tom', 'ana'].map((id) => person.put(id, { name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Bell` }));
const seat = (who: string, fields: object = {}): Write => decider.put(`d-${who}`, { person: who, part: 'decides', since: '2025-01-01', ...fields });
const room = [...people, seat('priya'), seat('tom'), seat('ana', { part: 'speaks' })];
const win = (id: string, fields: object = {}): Write =>
  entry.put(id, { day: '2026-10-01', type: 'win', text: `The ${id} went out to all shops. It took a year.`, ...fields });
const shown = (id: string, who: string, day: string, fields: object = {}): Write => exposure.put(id, { person: who, day, how: 'demo', ...fields });
const run = (career: Career, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn(today));
function after(career: Career, action: unknown, input: unknown): Career {
  const outcome = run(career, action, input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const mapOf = (...writes: Write[]) => roomMap.of(careerOf(...writes), today);
const saw = (who: string, ...writes: Write[]) =>
  mapOf(...room, ...writes)
    .seats.find((one) => one.person.id === who)
    ?.seen.map(({ from, how, day }) => `${from.kind} ${how} ${day}`);

test('what somebody has seen is gathered from the log, projects, wins, contacts and moves that were ticked', () => {
  const packaging = project.put('p', { name: 'Packaging', from: '2026-01', to: '2026-06', people: ['priya'] });
  expect(saw('priya', packaging)).toEqual(['project demo 2026-06-30']);
  expect(saw('priya', project.put('p', { name: 'Packaging', from: '2026-10', people: ['priya'] }))).toEqual(['project demo 2026-10-01']);
  expect(saw('priya', project.put('p', { name: 'Packaging', people: ['priya'] }))).toEqual([]);
  expect(saw('priya', win('w', { people: ['priya', 'dana'] }), entry.put('n', { day: today, type: 'note', text: 'x', people: ['priya'] }))).toEqual([
    'entry demo 2026-10-01',
  ]);
  const met = (fields: object) => touchpoint.put('t', { day: '2026-11-02', people: ['priya'], channel: 'meeting', note: 'Went through packaging.', ...fields });
  expect(saw('priya', packaging, met({}))).toEqual(['touchpoint demo 2026-11-02', 'project demo 2026-06-30']);
  expect(saw('priya', project.put('p', { name: 'Packaging' }), met({ channel: 'email' }))).toEqual(['touchpoint note 2026-11-02']);
  expect(saw('priya', project.put('p', { name: 'Packaging' }), met({ channel: 'email', asked: 'Half an hour?' }))).toEqual([]);
  expect(saw('priya', project.put('p', { name: 'Packaging' }), met({ note: 'Repackaging is hers.' }))).toEqual([]);
  expect(saw('priya', shown('x', 'priya', '2026-11-30'))).toEqual([]);
});

test('the finding says how many know the work, and who has seen little since when', () => {
  const find = (...writes: Write[]) => roomFinding(mapOf(...writes), today);
  expect(find()).toBe('Nobody is named yet where your next step is decided');
  expect(find(...room)).toBe('None of the three knows your work well yet; Priya, Tom and Ana have seen nothing yet');
  const worked = [shown('a', 'ana', '2026-11-01', { how: 'worked' })];
  expect(find(...room, ...worked, shown('b', 'tom', '2025-01-10'), shown('c', 'priya', '2025-01-20'))).toBe(
    'One of three knows your work; Tom and Priya have seen nothing since January 2025',
  );
  expect(find(...room, ...worked, committee.put(committeeId, { size: 7 }))).toMatch(/^One of seven knows your work; /);
  expect(find(...people, seat('priya'), shown('x', 'priya', today, { how: 'worked' }))).toBe('Priya Bell knows your work');
});

test('coverage is the mean over the room, seats without a name know nothing, and the odds follow', () => {
  const map = mapOf(...room, shown('a', 'ana', today, { how: 'worked' }), committee.put(committeeId, { size: 5 }));
  expect(map).toMatchObject({ size: 5, needed: 3 });
  expect(map.coverage).toBeCloseTo(0.1, 12);
  expect(roomOdds(map).pass).toBe(0);
  expect(roomOdds({ ...map, needed: 1 }).pass).toBeCloseTo(0.5, 12);
  const refused = run(careerOf(committee.put(committeeId, { size: 5 })), setCommittee, { needed: 6 });
  expect(refused).toEqual({ ok: false, reason: 'More have to speak for it than are in the room. Change one of the two numbers.' });
});

test('a claim’s witnesses are those it names, those who were shown it, and who saw its project since', () => {
  const manager = [role.put('r', { title: 'PM', from: '2024', manager: 'dana' }), seat('dana')];
  const ours = [
    project.put('p', { name: 'Packaging' }),
    win('prices', { project: 'p' }),
    win('returns', { people: ['dana'] }),
    win('search', { people: ['tom'] }),
  ];
  const map = mapOf(
    ...room,
    ...manager,
    ...ours,
    shown('early', 'priya', '2026-09-01', { projects: ['p'] }),
    shown('late', 'ana', '2026-10-02', { projects: ['p'] }),
  );
  const witnesses = Object.fromEntries(map.claims.wins.map(({ id, witnesses: who }) => [id, [...who.keys()]]));
  expect(witnesses).toEqual({ prices: ['ana'], returns: ['dana'], search: ['tom'] });
  expect(unwitnessed(map, map.claims.wins).map(({ title }) => title)).toEqual(['The returns went out to all shops']);
  expect(witnessFinding(map, map.claims.wins)).toBe('One claim has no witness but your manager');
  const own = [
    ladder.put('l', { name: 'Ours', levels: [{ id: 'one', title: 'One' }], version: 1 }),
    competency.put('c', { ladder: 'l', title: 'Craft', place: 0, version: 1, mapsTo: ['design'] }),
  ];
  expect(
    mapOf(...room, ...own, win('w', { skills: ['design'], people: ['tom'] })).claims.competencies.map(({ title, witnesses: who }) => [title, [...who.keys()]]),
  ).toEqual([['Craft', ['tom']]]);
});

test('what helps most an hour is a demo to whoever knows least, of what they have not seen, in a way they welcome', () => {
  const next = (...writes: Write[]) => mapOf(...room, ...writes).showings.map(({ seat: of, how, claim }) => [of.person.id, how, claim?.id]);
  const wins = [win('seen', { day: '2026-11-01', people: ['ana'] }), win('fresh')];
  expect(next(...wins, shown('a', 'priya', '2026-09-01', { entries: ['fresh'] }))).toEqual([
    ['tom', 'demo', 'seen'],
    ['priya', 'demo', 'seen'],
    ['ana', 'demo', 'fresh'],
  ]);
  expect(next(shown('a', 'tom', '2026-11-12')).map(([who]) => who)).not.toContain('tom');
  expect(next(person.put('tom', { name: 'Tom Bell', onlyBy: ['email'] })).find(([who]) => who === 'tom')?.[1]).toBe('note');
  expect(next(person.put('tom', { name: 'Tom Bell', pausedUntil: '2026-12-30' })).map(([who]) => who)).not.toContain('tom');
});

const moves = (...writes: Write[]) => weekMoves.of(careerOf(...writes), today).offered.filter(({ key }) => key.startsWith('room.'));
const aim = [profile.put('me', { targetPhase: 'leader' }), role.put('r', { title: 'PM', from: '2024' })];

test('one showing a week is offered, met when it is logged, and after a layoff none', () => {
  const [first, ...rest] = moves(...room, ...aim, win('prices'));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    key: 'room.show.priya',
    what: 'Show “The prices went out to all shops” to Priya Bell',
    principle: 'P18',
    opens: { open: 'show', target: 'priya demo prices' },
  });
  expect(first?.why).toBe('Priya Bell decides and has seen nothing yet. Nobody in the room has seen this one.');
  expect(moves(...room, win('prices'))).toHaveLength(1);
  expect(moves(...room, ...aim, role.put('old', { title: 'PM', from: '2020', to: '2026-11-10', ended: 'layoff' }))).toEqual([]);
  const planned = after(careerOf(...room, win('prices')), planShowing, { person: 'priya', how: 'demo', entry: 'prices' });
  expect(run(planned, planShowing, { person: 'priya', how: 'note' })).toMatchObject({ ok: false });
  const logged = after(planned, logExposure, { people: ['priya'], how: 'demo', entries: ['prices'] });
  expect(weekMoves.of(logged, today).kept.map(({ settled }) => settled)).toEqual([{ how: 'They have seen it', on: today }]);
});

test('a room is asked for once there is a target and somebody beside the manager', () => {
  const peer = person.put('priya', { name: 'Priya Bell', ties: [{ tie: 'managers-peer' }] });
  const wins = ['a', 'b', 'c'].map((id) => win(id));
  expect(moves(...aim, peer, ...wins).map(({ key }) => key)).toEqual(['room.name']);
  expect([moves(...aim, ...wins), moves(peer, ...wins), moves(...aim, peer)]).toEqual([[], [], []]);
});

test('who or what is removed, merged or taken off leaves nothing that names them', () => {
  const start = careerOf(...room, project.put('p', { name: 'Packaging' }), win('w'), shown('a', 'priya', today, { entries: ['w'], projects: ['p'] }));
  for (const [action, input] of [
    [removePerson, { id: 'priya' }],
    [removeEntry, { id: 'w' }],
    [removeProject, { id: 'p' }],
  ] as const)
    expect(checkCareer(after(start, action, input))).toEqual([]);
  expect(after(start, removePerson, { id: 'priya' }).exposure.size).toBe(0);
  expect(after(start, dropDecider, { id: 'd-priya' })).toMatchObject({ decider: { size: 2 }, exposure: { size: 1 } });
  const planned = after(start, planShowing, { person: 'priya', how: 'demo', entry: 'w' });
  const merged = after(planned, mergePeople, { keep: 'tom', other: 'priya' });
  expect(roomMap.of(merged, today).seats.map(({ person: who, seen }) => [who.id, seen.length])).toEqual([
    ['tom', 1],
    ['ana', 0],
  ]);
  expect([...merged.move.values()].map(({ key, opens }) => [key, opens?.target])).toEqual([['room.show.tom', 'tom demo w']]);
  expect(run(start, nameDeciders, { people: ['priya'], part: 'speaks' })).toEqual({ ok: false, reason: 'Priya Bell is on the map already.' });
});

test('a note that was sent is a contact and something seen', () => {
  const sent = after(careerOf(...room, win('w')), noteSent, { to: 'tom', text: 'A short note', entry: 'w' });
  expect([sent.touchpoint.size, [...sent.exposure.values()].map(({ how, entries }) => [how, entries])]).toEqual([1, [['note', ['w']]]]);
});

// Seen red: with `row.note` among the facts of a row the canary of the seat came up.
test('the page for the manager holds nothing that was noted, and no odds', () => {
  const canary = 'CANARY';
  const career = careerOf(
    person.put('dana', { name: 'Dana Bell', note: canary, boundaries: canary, met: canary }),
    person.put('priya', { name: 'Priya Bell', note: canary, boundaries: canary }),
    role.put('r', { title: 'PM', from: '2024', manager: 'dana', about: canary }),
    seat('dana', { note: canary }),
    seat('priya', { note: canary }),
    project.put('p', { name: 'Packaging', outcome: canary }),
    shown('x', 'priya', '2026-11-01', { note: canary, projects: ['p'] }),
    touchpoint.put('t', { day: '2026-11-02', people: ['priya'], note: `Packaging ${canary}`, asked: canary }),
    win('w', { safeText: 'Moved every shop to three plans.', text: canary }),
    entry.put('n', { day: '2026-11-02', type: 'feedback', text: canary, people: ['priya'] }),
  );
  const page = roomPage(career, today);
  expect(JSON.stringify(page)).not.toMatch(/CANARY|%|0\.\d/);
  expect(page.rows).toEqual([
    {
      name: 'Priya Bell',
      facts: 'decides',
      standing: 'has seen some of it',
      saw: [
        { day: '2026-11-02', what: 'read about Packaging' },
        { day: '2026-11-01', what: 'saw Packaging' },
      ],
    },
  ]);
  expect([page.claims, page.claimsFinding]).toEqual([['Moved every shop to three plans'], 'My claim has no witness but you']);
});

test('whatever a career holds, coverage is a share, parts add up, and logging one thing more never lowers it', () => {
  fc.assert(
    fc.property(anyWrites(today), fc.integer({ min: 1, max: 6 }), (writes, n) => {
      const career = careerOf(...writes);
      const map = roomMap.of(career, today);
      expect(map.coverage >= 0 && map.coverage <= 1).toBe(true);
      for (const one of map.seats) expect(one.start + one.seen.reduce((all, { part }) => all + part, 0)).toBeCloseTo(one.known, 12);
      const who = `person-${n}`;
      const more = roomMap.of(applyWrites(career, [shown('more', who, today)]), today);
      expect(more.coverage).toBeGreaterThanOrEqual(map.coverage - 1e-12);
      const again = careerOf(
        ...[...Object.entries(career)].reverse().flatMap(([kind, table]) => [...table.values()].map(({ id, ...body }) => ({ kind, id, body }) as Write)),
      );
      expect(roomMap.of(again, today).coverage).toBeCloseTo(map.coverage, 12);
    }),
    { numRuns: 60 },
  );
});

// Seen red: a chosen move that was met late went on into the next week, open.
test('a showing chosen last week and seen this week is done, and does not go on', () => {
  const chosen = applyWrites(careerOf(...room, win('prices')), [
    ...[...after(careerOf(...room, win('prices')), planShowing, { person: 'priya', how: 'demo', entry: 'prices' }).move.values()].map(
      ({ id, ...body }) => ({ kind: 'move', id, body }) as Write,
    ),
  ]);
  const seen = applyWrites(chosen, [shown('late', 'priya', '2026-11-30', { entries: ['prices'] })]);
  expect(weekMoves.of(chosen, '2026-12-01').earlier.own.map(({ key }) => key)).toEqual(['room.show.priya']);
  const { own, met } = weekMoves.of(seen, '2026-12-01').earlier;
  expect([own, met.map(({ settled }) => settled)]).toEqual([[], [{ how: 'They have seen it', on: '2026-11-30' }]]);
});
