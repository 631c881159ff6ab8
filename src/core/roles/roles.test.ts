import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { entry } from '../journal/journal.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { removeProject, removeRole, saveProject, saveRole } from './actions.ts';
import { project, projectsOf, role, roleOn, rolesByTime } from './roles.ts';

const put = (id: string, from?: string, to?: string) => role.put(id, { title: id, from, to });
const run = (career: typeof emptyCareer, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn('2026-11-23'));

test('roles come latest first; of two that began together the one still held; those without a beginning last', () => {
  const career = careerOf(put('none'), put('old', '2017', '2019'), put('ended', '2020-05', '2021'), put('held', '2020-05'), put('rough', '2020'));
  expect(rolesByTime(career).map((row) => row.id)).toEqual(['held', 'ended', 'rough', 'old', 'none']);
});

test('the role held on a day is told from dates as rough as they were remembered', () => {
  const career = careerOf(put('first', '2017', '2019-06'), put('second', '2019-06'));
  expect(roleOn(career, '2016-12-31')).toBeUndefined();
  expect(roleOn(career, '2017-01-01')?.id).toBe('first');
  expect(roleOn(career, '2019-06-30')?.id).toBe('second');
  expect(roleOn(careerOf(put('first', '2017', '2019-06')), '2019-06-30')?.id).toBe('first');
  expect(roleOn(careerOf(put('first', '2017', '2019-06')), '2019-07-01')).toBeUndefined();
  expect(roleOn(careerOf(put('undated')), '2026-11-23')).toBeUndefined();
});

test('projects of a role come latest first', () => {
  const of = (id: string, from: string, owner = 'r') => project.put(id, { name: id, role: owner, from });
  expect(projectsOf(careerOf(of('a', '2020'), of('b', '2021'), of('c', '2022', 'other')), 'r').map((row) => row.id)).toEqual(['b', 'a']);
});

test('a role is added, and changed as a whole by its id', () => {
  expect(run(emptyCareer, saveRole, { title: 'Lead', from: '2024' })).toEqual({ ok: true, writes: [role.put('new-1', { title: 'Lead', from: '2024' })] });
  expect(run(careerOf(put('r', '2024', '2025')), saveRole, { id: 'r', title: 'Lead' })).toEqual({ ok: true, writes: [role.put('r', { title: 'Lead' })] });
});

// Seen red: with `put` in place of `replace` the field of the newer version was gone.
test('what a newer version wrote into a role or a project stays when it is saved here', () => {
  const newer = { sponsor: 'Ines', deep: { kept: [1] } };
  const career = careerOf(
    { ...put('r', '2024'), body: { title: 'r', ...newer } },
    { ...project.put('p', { name: 'p' }), body: { name: 'p', part: 'x', ...newer } },
  );
  expect(run(career, saveRole, { id: 'r', title: 'Lead' })).toMatchObject({ ok: true, writes: [{ body: { title: 'Lead', ...newer } }] });
  expect(run(career, saveProject, { id: 'p', name: 'Pricing' })).toEqual({
    ok: true,
    writes: [{ kind: 'project', id: 'p', body: { name: 'Pricing', ...newer } }],
  });
});

test('an end before the beginning is refused; rough dates that can overlap are not', () => {
  const refused = { ok: false, reason: 'The end lies before the beginning. Change one of the two dates.' };
  expect(run(emptyCareer, saveRole, { title: 'Lead', from: '2024-05', to: '2024-04' })).toEqual(refused);
  expect(run(emptyCareer, saveProject, { name: 'Pricing', from: '2024-05-02', to: '2024-05-01' })).toEqual(refused);
  expect(run(emptyCareer, saveRole, { title: 'Lead', from: '2024-05', to: '2024' }).ok).toBe(true);
});

test('removing a role or a project leaves nothing that names it', () => {
  const start = careerOf(
    put('r', '2024'),
    project.put('p', { name: 'Pricing', role: 'r' }),
    entry.put('e', { day: '2026-11-01', type: 'win', text: 'x', project: 'p' }),
  );
  const roleGone = run(start, removeRole, { id: 'r' });
  const projectGone = run(start, removeProject, { id: 'p' });
  const left = roleGone.ok ? applyWrites(start, roleGone.writes) : start;
  expect(left.project.get('p')).toEqual({ id: 'p', name: 'Pricing' });
  expect(checkCareer(left)).toEqual([]);
  expect(projectGone.ok && checkCareer(applyWrites(start, projectGone.writes))).toEqual([]);
});
