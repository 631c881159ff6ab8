import { expect, test } from 'vitest';
import { runAction } from '#core/action.ts';
import { rateAll } from '#core/assessments/actions.ts';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { wordingOf } from '#core/insights/assessable.ts';
import { competency, ladder } from '#core/ladders/ladders.ts';
import { careerOf, contextOn } from '#core/testing/careers.ts';
import { answersThere, chosenOf, isAnswered, ratingsFrom, runOf } from './assess-run.ts';

const levels = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'].map((title, i) => ({ id: `l${i}`, title }));
const withLadder = careerOf(
  ladder.put('lad', { name: 'Acme', levels, version: 4 }),
  competency.put('c1', { ladder: 'lad', title: 'Scoping', place: 0, version: 4, statements: [{ level: 'l3', text: 'Cuts scope in two' }] }),
);
const run = (query: string, career = emptyCareer) => runOf(career, new URLSearchParams(query));

test('an address says whose rating it is, and one that says nothing is none', () => {
  expect(run('')).toBeUndefined();
  expect(run('as=boss')).toBeUndefined();
  expect(run('as=self&skill=juggling')).toBeUndefined();
  expect(run('as=self')).toMatchObject({ as: 'self', by: undefined, day: undefined, edit: false });
  expect(run('as=self')?.skills).toHaveLength(10);
  expect(run('as=self&by=ada')?.by).toBeUndefined();
  expect(run('as=peer&by=ada&day=2026-11-01&skill=design')).toMatchObject({ as: 'peer', by: 'ada', day: '2026-11-01', skills: [{ id: 'design' }] });
  expect(run('as=self&ladder=lad', withLadder)?.standard).toMatchObject({ ladder: 'lad', version: 4, skills: [{ title: 'Scoping' }] });
});

test('a level of a ladder is kept by its own id beside its place from 1 to 5, with the words it was chosen for', () => {
  const skills = run('as=self&ladder=lad', withLadder)?.skills ?? [];
  const [scoping] = skills;
  const level = scoping?.levels[3];
  if (!scoping || !level) throw new Error('no such level');
  const answers = { c1: { choice: 3, wording: wordingOf(level), note: ' two releases ' } };
  expect(ratingsFrom(skills, answers)).toEqual([{ skill: 'c1', level: 3, ladderLevel: 'l3', wording: 'L4\nCuts scope in two', note: 'two releases' }]);
  expect(chosenOf(scoping, { choice: 3, wording: 'L4\nAs it was' })).toBeUndefined();
});

test('what does not apply needs a reason, and what was not answered is left out', () => {
  const skills = run('as=self')?.skills ?? [];
  const [first] = skills;
  if (!first) throw new Error('no skill');
  expect(isAnswered(first, { applies: false, why: ' ' })).toBe(false);
  expect(ratingsFrom(skills, { technical: { applies: false, why: 'No engineers here' } })).toEqual([
    { skill: 'technical', notApplicable: 'No engineers here', note: undefined },
  ]);
});

test('a rating given anew begins with what is there, and only then', () => {
  const about = { as: 'self' as const, day: '2026-11-01' };
  const skills = run('as=self')?.skills ?? [];
  const answers = { design: { choice: 1, wording: wordingOf(skills[1]?.levels[1] as never) } };
  const outcome = runAction(rateAll, emptyCareer, { ...about, ratings: ratingsFrom(skills, answers) }, contextOn('2026-11-25'));
  const career = applyWrites(emptyCareer, outcome.ok ? outcome.writes : []);
  const again = (query: string) => {
    const found = run(query, career);
    return found && answersThere(career, found);
  };
  expect(again('as=self&day=2026-11-01&skill=design&edit=yes')).toEqual({ design: { ...answers.design, note: undefined } });
  expect(again('as=self&day=2026-11-01&skill=design')).toEqual({});
});
