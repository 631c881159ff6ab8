import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { learningBySkill } from '../insights/learning-by-skill.ts';
import { noteUse } from '../insights/learning-used.ts';
import { gapWords, learningFinding } from '../insights/learning-words.ts';
import { weekMoves } from '../insights/week-moves.ts';
import { entry } from '../journal/journal.ts';
import { move, moveId } from '../moves/moves.ts';
import { removePerson } from '../people/actions.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { removeProject } from '../roles/actions.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { addLearning, editLearning, keepLearning, removeLearning, stateLearning } from './actions.ts';
import { asksNow, entriesUsing } from './asks.ts';
import { type Learning, lastLearning, learning } from './learning.ts';

const today = '2026-11-25';
const put = (id: string, fields: Partial<Learning> = {}): Write => learning.put(id, { title: id, what: 'book', state: 'done', ...fields });
const run = (career: Career, action: unknown, input: unknown, on = today) => runAction(action as Action, career, input, contextOn(on));
function after(career: Career, action: unknown, input: unknown, on = today): Career {
  const outcome = run(career, action, input, on);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const ana = person.put('ana', { name: 'Ana Bell' });

test('a title is enough; what begins and ends gets its days, and what is said stays', () => {
  let career = after(careerOf(), addLearning, { title: 'The Mom Test' });
  const id = [...career.learning.keys()][0] ?? '';
  expect(career.learning.get(id)).toMatchObject({ what: 'book', state: 'want', touched: today });
  career = after(career, stateLearning, { id, state: 'underway' }, '2026-11-26');
  career = after(career, stateLearning, { id, state: 'done' }, '2026-12-20');
  expect(career.learning.get(id)).toMatchObject({ begun: '2026-11-26', ended: '2026-12-20', touched: '2026-12-20' });
  career = after(career, editLearning, { id, state: 'underway' }, '2027-01-04');
  expect(career.learning.get(id)).toMatchObject({ begun: '2026-11-26', state: 'underway' });
  expect(career.learning.get(id)?.ended).toBeUndefined();
  expect(run(career, editLearning, { id, ended: '2025' })).toEqual({ ok: false, reason: 'The end lies before the beginning. Change one of the two dates.' });
  expect(run(career, addLearning, { title: 'x', from: 'nobody' })).toMatchObject({ reason: 'That person is no longer here.' });
});

test('whoever and whatever is removed leaves no name behind, and entries keep their words', () => {
  const start = careerOf(
    ana,
    project.put('p', { name: 'Pricing' }),
    put('a', { from: 'ana', projects: ['p'] }),
    entry.put('e', { day: today, type: 'win', text: 'x', learning: ['a'] }),
  );
  expect(checkCareer(start)).toEqual([]);
  const left = after(after(start, removePerson, { id: 'ana' }), removeProject, { id: 'p' });
  expect(left.learning.get('a')).toEqual({ id: 'a', title: 'a', what: 'book', state: 'done' });
  const gone = after(left, removeLearning, { id: 'a' });
  expect([gone.entry.get('e'), checkCareer(gone)]).toEqual([{ id: 'e', day: today, type: 'win', text: 'x' }, []]);
});

test('it was used where a line, a project or an entry says so', () => {
  const start = careerOf(put('a', { ended: '2026-10-01', taken: 'Ask about the past' }), entry.put('e', { day: '2026-11-01', type: 'win', text: 'x' }));
  const asks = (career: Career) => asksNow(career, career.learning.get('a') as Learning, today);
  expect([asks(start), run(start, noteUse, { id: 'a' })]).toEqual(['used', { ok: false, reason: 'Say where: a line, a project or an entry.' }]);
  const used = after(start, noteUse, { id: 'a', entry: 'e' });
  expect([asks(used), entriesUsing(used, 'a')]).toEqual([undefined, ['e']]);
  const twice = after(after(start, noteUse, { id: 'a', line: 'In five interviews' }), noteUse, { id: 'a', line: 'And one more' });
  expect(twice.learning.get('a')?.usedLine).toBe('In five interviews\nAnd one more');
});

const keys = (...writes: Write[]) =>
  weekMoves
    .of(careerOf(...writes), today)
    .offered.map(({ key }) => key)
    .filter((key) => key.startsWith('learning.') || key.startsWith('contact.'));

test('the weeks ask what was taken, then where it is used, then whether it goes on; once each, and nothing after a layoff', () => {
  expect(keys(put('a', { ended: today }))).toEqual(['learning.taken.a']);
  expect(keys(put('a', { ended: '2026-08-01' }))).toEqual([]);
  expect(keys(put('a', { ended: '2026-11-05', taken: 'x' }))).toEqual([]);
  const unused = put('a', { ended: '2026-11-04', taken: 'x' });
  expect(keys(unused)).toEqual(['learning.used.a']);
  expect(keys(unused, put('b', { ended: '2026-11-03', taken: 'y' }))).toEqual(['learning.used.a']);
  const ticked = { week: '2026-W47', key: 'learning.used.a', kind: 'experiment', what: 'x', minutes: 20, state: 'done', planned: '2026-11-16' } as const;
  expect(keys(unused, move.put(moveId('2026-W47', ticked.key), ticked))).toEqual([]);
  const lying = put('c', { state: 'underway', begun: '2026-05', touched: '2026-09-30' });
  expect(keys(lying)).toEqual(['learning.go-on.c']);
  expect(keys(put('c', { state: 'underway', begun: '2026-05', touched: '2026-10-01' }))).toEqual([]);
  expect(keys(unused, lying, role.put('r', { title: 'PM', from: '2020', to: '2026-11-10', ended: 'layoff' }))).toEqual([]);
});

test('a move is met by what it asked for', () => {
  const held = (key: string) =>
    move.put(moveId(weekOf(today), key), {
      week: weekOf(today),
      key,
      kind: 'reflection',
      what: 'x',
      minutes: 3,
      state: 'open',
      planned: today,
      opens: { open: 'learning', target: 'c' },
    });
  const lying = put('c', { state: 'underway', begun: '2026-05', touched: '2026-09-30' });
  const settled = (career: Career) => weekMoves.of(career, today).kept.map((one) => one.settled);
  const start = careerOf(lying, held('learning.go-on.c'));
  expect(settled(start)).toEqual([]);
  expect(settled(after(start, keepLearning, { id: 'c' }))).toEqual([{ how: 'It goes on', on: today }]);
  expect(settled(after(start, stateLearning, { id: 'c', state: 'aside' }))).toEqual([{ how: 'Set aside' }]);
  expect(settled(careerOf(put('c', { taken: 'x' }), held('learning.taken.c')))).toEqual([{ how: 'Written down' }]);
});

test('whoever recommended it is told once, instead of the mere contact that is due', () => {
  const due = person.put('ana', { name: 'Ana Bell', rhythmWeeks: 4, rhythmSince: '2026-01-01' });
  const done = put('a', { ended: '2026-11-20', taken: 'x', from: 'ana' });
  expect(keys(due)).toEqual(['contact.ana']);
  expect(keys(due, done)).toEqual(['learning.thank.a.ana']);
  expect(keys(due, done, touchpoint.put('t', { day: '2026-11-21', people: ['ana'] }))).toEqual([]);
});

test('the last learning is the one that ended last, for a skill or of all', () => {
  const career = careerOf(
    put('old', { ended: '2024', skills: ['design'] }),
    put('new', { what: 'course', ended: '2026-02', skills: ['management'] }),
    put('now', { state: 'underway', begun: '2026-11-01', skills: ['design'] }),
    put('undated', { skills: ['technical'] }),
  );
  expect(lastLearning(career)).toEqual({ id: 'new', title: 'new', what: 'course', day: '2026-02-28' });
  expect(lastLearning(career, 'design')?.day).toBe('2024-12-31');
  expect(lastLearning(career, 'technical')).toBeUndefined();
});

test('the finding says what is underway and unused, else the quiet skill nothing is learned for', () => {
  const target = profile.put('me', { targetPhase: 'senior' });
  const say = (...writes: Write[]) => learningFinding(careerOf(target, ...writes), today);
  const used = put('m', { ended: '2026-03-10', skills: ['management'], usedLine: 'x' });
  expect(say()).toBe('Learning begins with one title');
  expect(say(put('a', { state: 'underway' }), put('b', { state: 'underway' }), put('c', { ended: '2026-11-01' }))).toBe('Two underway, one not used yet');
  expect(say(put('c', { ended: '2026-11-01' }))).toBe('One finished and not used yet');
  const others = [entry.put('e', { day: today, type: 'win', text: 'x', skills: ['strategic-thinking', 'communication'] })];
  expect(say(used, ...others)).toBe('Nothing on management since March');
  expect(say(used, put('w', { state: 'want', skills: ['management'] }), ...others)).toBe('One title you want to take up');
  const { gap, skills } = learningBySkill.of(careerOf(target, put('x', { skills: ['design'] }), ...others), today);
  expect([gap && gapWords(gap, today), skills[0]?.skill]).toEqual(['Nothing on management yet', 'management']);
});
