import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { actions } from '../actions.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addLadder, editLadder, mapLadder, removeCompetency, removeLadder, retireLadder, saveCompetency } from './actions.ts';
import { competenciesOf, laddersByName, statementAt, statementsAt } from './ladders.ts';
import { sameLadder, writesOfNewVersion } from './put-ladder.ts';
import { wholeLadder } from './whole-ladder.ts';

const context = contextOn('2026-11-27');
type Action = Parameters<typeof runAction>[0];
function done(career: Career, action: unknown, input: unknown): Career {
  const outcome = runAction(action as Action, career, input, context);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const refusal = (career: Career, action: unknown, input: unknown): string => {
  const outcome = runAction(action as Action, career, input, context);
  return outcome.ok ? 'taken' : outcome.reason;
};

const given = {
  name: 'Product',
  levels: [{ title: 'PM' }, { title: 'Senior  PM', about: ' Owns an area. ' }],
  skills: [
    {
      title: 'Discovery',
      group: 'Craft',
      statements: [
        { level: 1, text: 'Frames the problem.' },
        { level: 0, text: 'Talks to users.' },
        { level: 0, text: 'Takes notes.' },
      ],
    },
    { title: 'Strategy', statements: [{ level: 1, text: ' Sets one. ' }] },
  ],
};
const begun = done(careerOf(), addLadder, given);
const [held] = laddersByName(begun);
const id = held?.id ?? '';
const skillsOf = (career: Career) => competenciesOf(career, id);
const ofTitle = (career: Career, title: string) => skillsOf(career).find((row) => row.title === title);

test('a whole ladder is kept in its order, tidied, and every statement in its place', () => {
  expect([checkCareer(begun), held?.version]).toEqual([[], 1]);
  expect(wholeLadder(begun, id)).toEqual({
    name: 'Product',
    levels: [{ title: 'PM' }, { title: 'Senior PM', about: 'Owns an area.' }],
    skills: [
      { ...given.skills[0], statements: [given.skills[0]?.statements[1], given.skills[0]?.statements[2], given.skills[0]?.statements[0]] },
      { title: 'Strategy', statements: [{ level: 1, text: 'Sets one.' }] },
    ],
  });
  const [pm = '', senior = ''] = held?.levels.map((level) => level.id) ?? [];
  const strategy = ofTitle(begun, 'Strategy');
  expect([statementsAt(skillsOf(begun)[0] as never, pm), strategy && statementAt(strategy, pm), strategy && statementAt(strategy, senior)]).toEqual([
    ['Talks to users.', 'Takes notes.'],
    undefined,
    'Sets one.',
  ]);
});

test('a second ladder of the name, levels and skills of one name, and a level that is not there are refused', () => {
  expect(refusal(begun, addLadder, { ...given, name: ' product ' })).toMatch(/^There is a ladder called product already/);
  expect(refusal(careerOf(), addLadder, { ...given, levels: [{ title: 'PM' }, { title: 'pm' }] })).toMatch(/^Two levels are called pm/);
  expect(refusal(careerOf(), addLadder, { ...given, skills: [...given.skills, { title: 'strategy', statements: [] }] })).toMatch(/^Two skills are called/);
  expect(refusal(careerOf(), addLadder, { ...given, levels: [{ title: 'PM' }] })).toMatch(/a level that this ladder does not have/);
});

test('levels are renamed, put in another order and taken out, with the statements of those that go; each is a new version', () => {
  const [pm, senior] = held?.levels ?? [];
  const turned = done(begun, editLadder, { id, levels: [{ id: senior?.id, title: 'Lead PM' }, { id: pm?.id, title: 'PM' }, { title: 'Director' }] });
  expect(turned.ladder.get(id)).toMatchObject({ version: 2, levels: [{ id: senior?.id, title: 'Lead PM' }, { id: pm?.id }, { title: 'Director' }] });
  expect(wholeLadder(turned, id)?.skills[1]?.statements).toEqual([{ level: 0, text: 'Sets one.' }]);
  const fewer = done(turned, editLadder, { id, levels: [{ id: pm?.id, title: 'PM' }] });
  expect(skillsOf(fewer).map((row) => [row.title, row.statements?.length ?? 0, row.version])).toEqual([
    ['Discovery', 2, 2],
    ['Strategy', 0, 2],
  ]);
  expect([checkCareer(fewer), fewer.ladder.get(id)?.version]).toEqual([[], 3]);
  expect(refusal(begun, editLadder, { id, levels: [] })).toMatch(/at least one level/);
  expect(done(begun, editLadder, { id, name: 'Product ladder' }).ladder.get(id)).toMatchObject({ name: 'Product ladder', version: 1 });
});

test('a skill is edited in place, a hole filled, a skill added and taken off; only a new wording is a new version', () => {
  const strategy = ofTitle(begun, 'Strategy');
  const filled = [...(strategy?.statements ?? []), { level: held?.levels[0]?.id ?? '', text: 'Knows ours.' }];
  const edited = done(begun, saveCompetency, { id: strategy?.id, statements: filled });
  expect([edited.ladder.get(id)?.version, ofTitle(edited, 'Strategy')?.version, wholeLadder(edited, id)?.skills[1]?.statements]).toEqual([
    2,
    2,
    [
      { level: 0, text: 'Knows ours.' },
      { level: 1, text: 'Sets one.' },
    ],
  ]);
  expect(done(begun, saveCompetency, { id: strategy?.id, group: 'Lead', place: 7 }).ladder.get(id)?.version).toBe(1);
  const more = done(edited, saveCompetency, { ladder: id, title: 'Craft' });
  expect(skillsOf(more).map((row) => [row.title, row.place])).toEqual([
    ['Discovery', 0],
    ['Strategy', 1],
    ['Craft', 2],
  ]);
  expect(refusal(more, saveCompetency, { ladder: id, title: 'strategy' })).toMatch(/^Two skills are called/);
  expect(skillsOf(done(more, removeCompetency, { id: ofTitle(more, 'Craft')?.id }))).toHaveLength(2);
});

test('a skill maps to ours, or to none and why; either can be taken back, and neither is a new version', () => {
  const [discovery, strategy] = skillsOf(begun);
  const maps = [
    { id: discovery?.id, mapsTo: ['consumer-science', 'consumer-science'] },
    { id: strategy?.id, notApplicable: 'Ours is set by the owner.' },
  ];
  const mapped = done(begun, mapLadder, { maps });
  expect(skillsOf(mapped)).toMatchObject([{ mapsTo: ['consumer-science'], version: 1 }, { notApplicable: 'Ours is set by the owner.' }]);
  expect(skillsOf(done(mapped, mapLadder, { maps: [{ id: strategy?.id }] }))[1]?.notApplicable).toBeUndefined();
  expect(refusal(begun, mapLadder, { maps: [{ id: discovery?.id, mapsTo: ['juggling'] }] })).toMatch(/none of our skills/);
  expect(refusal(begun, mapLadder, { maps: [{ id: discovery?.id, mapsTo: ['design'], notApplicable: 'x' }] })).toMatch(/not both/);
});

test('a retired ladder leaves its name free, and comes back when the name is not taken; a removed one takes its skills with it', () => {
  const retired = done(begun, retireLadder, { id });
  expect(retired.ladder.get(id)?.retired).toBe('2026-11-27');
  const second = done(retired, addLadder, given);
  expect(laddersByName(second).map((row) => row.retired)).toEqual([undefined, '2026-11-27']);
  expect(refusal(second, retireLadder, { id, on: null })).toMatch(/already/);
  expect(done(retired, retireLadder, { id, on: null }).ladder.get(id)?.retired).toBeUndefined();
  const gone = done(second, removeLadder, { id });
  expect([gone.ladder.size, gone.competency.size, checkCareer(gone)]).toEqual([1, 2, []]);
});

test('a new wording keeps the ids and the mapping of what it still names, and the same wording writes nothing', () => {
  const mapped = done(begun, mapLadder, { maps: [{ id: skillsOf(begun)[0]?.id, mapsTo: ['consumer-science'] }] });
  const row = mapped.ladder.get(id);
  if (!row) throw new Error('no ladder');
  expect(writesOfNewVersion(mapped, row, given, undefined, context.newId)).toEqual([]);
  const wording = {
    name: 'Product',
    levels: [{ title: 'Associate PM' }, { title: 'senior pm' }],
    skills: [
      { title: 'discovery', statements: [{ level: 1, text: 'Frames it.' }] },
      { title: 'Craft', statements: [] },
    ],
  };
  const then = applyWrites(mapped, writesOfNewVersion(mapped, row, wording, 'new.csv', context.newId));
  expect(sameLadder(wholeLadder(then, id) as never, wording)).toBe(true);
  expect(then.ladder.get(id)).toMatchObject({ version: 2, source: 'new.csv', levels: [{ title: 'Associate PM' }, { id: row.levels[1]?.id }] });
  expect(skillsOf(then)).toMatchObject([{ id: skillsOf(begun)[0]?.id, mapsTo: ['consumer-science'], version: 2 }, { title: 'Craft' }]);
  expect(checkCareer(then)).toEqual([]);
});

test('every action of the room is in the register', () => {
  const names = [addLadder, editLadder, mapLadder, removeCompetency, removeLadder, retireLadder, saveCompetency].map(({ name }) => name);
  expect(actions.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});
