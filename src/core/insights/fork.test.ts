import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import { type Move, move } from '../moves/moves.ts';
import { person } from '../people/people.ts';
import { profile, profileId } from '../profile/profile.ts';
import { must, type Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { practiceNamed } from '../skills/framework/framework.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { howMet } from './candidates.ts';
import { fork, forkBlanks } from './fork.ts';
import { type BranchId, branchGuides } from './fork-branches.ts';
import { forkMoves } from './fork-moves.ts';
import { tryFork } from './try-fork.ts';

const today = '2026-11-25';
const rowOf = (branch: BranchId, row: string, ...writes: readonly Write[]) =>
  must(
    fork
      .of(careerOf(...writes), today)
      .find(({ id }) => id === branch)
      ?.rows.find(({ id }) => id === row),
    row,
  );
const begun = [role.put('r', { title: 'PM', from: '2024' }), ...['a', 'b', 'c'].map((id) => entry.put(id, { day: today, type: 'win', text: 'Shipped' }))];
const tryIt = (career: Career, branch: BranchId, row: string) => runAction(tryFork as unknown as Action, career, { branch, row }, contextOn(today));

test('every blank has one small test of under three hours, and the practices it names exist', () => {
  const branches = fork.of(careerOf(), today);
  expect(forkBlanks(branches)).toHaveLength(12);
  for (const { skills, work, people, feedback } of branchGuides) {
    for (const { skill, first, felt } of skills) for (const id of [first, felt]) expect(must(practiceNamed(skill, id), id).practice.minutes).toBeLessThan(180);
    for (const { test: own } of [work, people, feedback]) expect(own.minutes).toBeLessThan(180);
  }
});

test('a skill that is named but never felt is an honest blank; energy said either way fills it', () => {
  const named = entry.put('a', { day: today, type: 'note', text: 'Coached Kit', skills: ['management'] });
  expect(rowOf('people', 'management', named)).toMatchObject({
    counts: [{ words: 'one entry names it', kind: 'entry', ids: ['a'] }],
    blank: { says: 'Nothing yet says whether coaching gives you energy.' },
  });
  const felt = entry.put('b', { day: today, type: 'note', text: 'Coached again', skills: ['management'], energy: 'drained' });
  expect(rowOf('people', 'management', named, felt)).toMatchObject({
    counts: [{ ids: ['a', 'b'].reverse() }, { words: 'one time it drained', ids: ['b'] }],
    blank: undefined,
  });
});

test('feedback, projects, reports and people on the board stand on the side they speak of', () => {
  const writes = [
    entry.put('f', { day: today, type: 'feedback', text: 'Clear, fair', skills: ['management', 'organizational-design'] }),
    project.put('p', { name: 'Stand-in', skills: ['management'] }),
    person.put('kit', { name: 'Kit', ties: [{ tie: 'report', to: '2026-05' }] }),
    person.put('vera', { name: 'Vera', title: 'VP Product', ties: [{ tie: 'board' }] }),
    person.put('sam', { name: 'Sam', title: 'Principal Product Manager', needs: ['Pricing'] }),
    person.put('ada', { name: 'Ada', title: 'Principal Product Manager' }),
  ];
  expect(rowOf('people', 'feedback', ...writes).counts).toEqual([{ words: 'one piece of feedback on these skills', kind: 'entry', ids: ['f'] }]);
  expect(rowOf('people', 'work', ...writes).counts.map(({ ids }) => ids)).toEqual([['p'], ['kit']]);
  expect(rowOf('people', 'people', ...writes).counts.map(({ ids }) => ids)).toEqual([['vera']]);
  expect(rowOf('individual', 'people', ...writes).counts.map(({ ids }) => ids)).toEqual([['sam']]);
  expect(rowOf('individual', 'work', ...writes).blank).toBeDefined();
});

test('a test becomes a move of this week, once, and not for a blank that is filled', () => {
  const career = careerOf();
  const own = tryIt(career, 'individual', 'work');
  expect(own).toMatchObject({ ok: true, writes: [{ id: '2026-W48.fork.test.individual.work', body: { principle: 'P8', chosen: true, minutes: 120 } }] });
  expect(tryIt(applyWrites(career, own.ok ? own.writes : []), 'individual', 'work')).toMatchObject({ ok: false });
  expect(tryIt(career, 'people', 'management')).toMatchObject({ ok: true, writes: [{ body: { key: 'skill.practice.management.end-but-no-method' } }] });
  const filled = careerOf(project.put('p', { name: 'Stand-in', skills: ['management'] }));
  expect(tryIt(filled, 'people', 'work')).toEqual({ ok: false, reason: 'That blank is filled by now. Open the fork again to see what it holds.' });
});

test('the move is offered from the middle on while the way is open, and is met by a way or by a test', () => {
  const me = (body: Parameters<typeof profile.put>[1]) => careerOf(...begun, profile.put(profileId, { goal: 'Grow', ...body }));
  const offered = (body: Parameters<typeof profile.put>[1]) => forkMoves.offer(me(body), today).map(({ key }) => key);
  expect(offered({ targetPhase: 'senior' })).toEqual(['fork.look']);
  expect(offered({ targetPhase: 'leader', fork: 'open' })).toEqual(['fork.look']);
  expect(forkMoves.offer(careerOf(profile.put(profileId, { goal: 'Grow', targetPhase: 'senior' })), today)).toEqual([]);
  expect([offered({ targetPhase: 'associate' }), offered({}), offered({ targetPhase: 'leader', fork: 'people' })]).toEqual([[], [], []]);
  const row: Move = { id: 'm', week: '2026-W48', key: 'fork.look', kind: 'experiment', what: 'Look', minutes: 10, state: 'open', planned: today };
  const open = me({ targetPhase: 'senior' });
  expect(howMet(open, row)).toBeUndefined();
  expect(howMet(me({ fork: 'people' }), row)).toEqual({ how: 'Leader of people chosen' });
  for (const asked of ['management', 'people']) {
    const tried = tryIt(open, 'people', asked);
    expect(howMet(applyWrites(open, tried.ok ? tried.writes : []), row)).toEqual({ how: 'A test chosen', on: today });
  }
});

test('once looked at, it rests for a quarter', () => {
  const looked = (settled: string) => {
    const body = { week: '2026-W40', key: 'fork.look', kind: 'experiment', what: 'Look', minutes: 10, state: 'done', planned: settled, settled } as const;
    return forkMoves.offer(careerOf(...begun, profile.put(profileId, { goal: 'Grow', targetPhase: 'senior' }), move.put('m', body)), today);
  };
  expect(looked('2026-09-30')).toEqual([]);
  expect(looked('2026-08-20')).toHaveLength(1);
});
