import { expect, test } from 'vitest';
import { assessment } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import { competency, ladder } from '../ladders/ladders.ts';
import { laddersMoves } from '../ladders/moves.ts';
import { move, moveId } from '../moves/moves.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { candidatesFor, howMet } from './candidates.ts';
import { ladderEvidence, ladderSkillsFor } from './ladder-evidence.ts';
import { weekMoves } from './week-moves.ts';
import { weeklyPlan } from './weekly-plan.ts';

const today = '2026-11-25';
const held = careerOf(
  ladder.put('ours', { name: 'Product', levels: [{ id: 'l1', title: 'PM' }], version: 2 }),
  competency.put('c1', { ladder: 'ours', title: 'Users first', place: 0, version: 1, mapsTo: ['consumer-science', 'design'] }),
  competency.put('c2', { ladder: 'ours', title: 'Craft', place: 1, version: 1 }),
);
const about = (id: string, day: string, ...skills: string[]) => entry.put(id, { day, type: 'win', text: id, skills });
const after = (career: Career, ...writes: readonly Write[]): Career => applyWrites(career, writes);
const skillsOn = (career: Career, day = today) => ladderEvidence.of(career, day)[0]?.skills ?? [];

test('a ladder’s skill is spoken for by the entries of the skills it is mapped to, each once, and by those that name itself', () => {
  const career = after(
    held,
    about('old', '2026-01-10', 'design'),
    about('both', '2026-11-20', 'consumer-science', 'design'),
    about('own', '2026-11-21', 'c1'),
    about('other', '2026-11-22', 'technical'),
    about('later', '2026-11-26', 'design'),
    assessment.put('a', { day: '2026-10-01', skill: 'c1', as: 'self', level: 2, ladder: 'ours', ladderVersion: 1, wording: 'Talks to users.' }),
  );
  const [first, second] = skillsOn(career);
  expect([first?.entries.map(({ id }) => id), first?.recent, first?.levels.map(({ skill }) => skill)]).toEqual([
    ['own', 'both', 'old'],
    2,
    ['consumer-science', 'design'],
  ]);
  expect(first?.ratings.map(({ wording }) => wording)).toEqual(['Talks to users.']);
  expect([second?.entries, second?.levels]).toEqual([[], []]);
});

test('the other way round, a skill of the framework knows which skills of ladders in use are like it', () => {
  expect(ladderSkillsFor(held, 'design').map(({ competency: row }) => row.title)).toEqual(['Users first']);
  const row = held.ladder.get('ours');
  const retired = after(held, ...(row ? [ladder.edit(row, { retired: today })] : []));
  expect([ladderSkillsFor(retired, 'design'), ladderEvidence.of(retired, today)]).toEqual([[], []]);
});

const offered = (career: Career) => candidatesFor(career, today).filter(({ key }) => key.startsWith('ladder.'));
const planned = (career: Career): Career => {
  const [one] = offered(career);
  if (!one) throw new Error('no move');
  return after(career, move.put(moveId(weekOf(today), one.key), { ...one, week: weekOf(today), state: 'open', planned: today }));
};
const answer = (career: Career, id: string, patch: object): Career => {
  const row = career.competency.get(id);
  return after(career, ...(row ? [competency.edit(row, patch)] : []));
};

test('a ladder with skills not tied to the framework is a move of the week, and settles once each has an answer', () => {
  expect(offered(held)).toMatchObject([
    {
      what: 'Map your company’s ladder: Product',
      why: 'One of the two skills of Product is not tied to the framework yet. Once it is, what you write counts for both.',
      principle: 'P10',
      minutes: 5,
      opens: { open: 'ladder', target: 'ours' },
    },
  ]);
  const career = planned(held);
  const [row] = [...career.move.values()];
  expect(row && howMet(career, row)).toBeUndefined();
  const said = answer(career, 'c2', { notApplicable: 'Ours is about people.' });
  expect(row && howMet(said, row)).toEqual({ how: 'Ladder mapped' });
  expect(offered(said)).toEqual([]);
});

test('nothing is asked after a layoff, of a retired ladder, or of one that is gone', () => {
  const laidOff = after(held, role.put('r', { title: 'PM', from: '2024', to: '2026-11-01', ended: 'layoff' }));
  expect(laddersMoves.offer(laidOff, today)).toEqual([]);
  const career = planned(held);
  const [row] = [...career.move.values()];
  const ours = career.ladder.get('ours');
  const retired = after(career, ...(ours ? [ladder.edit(ours, { retired: today })] : []));
  expect([offered(retired), row && howMet(retired, row)]).toEqual([[], { how: 'Ladder retired', on: today }]);
  const gone = after(career, ladder.remove('ours'), competency.remove('c1'), competency.remove('c2'));
  expect(weekMoves.of(gone, today).open).toEqual([]);
});

test('in a first week, too, it is among the moves once a ladder is in', () => {
  const first = after(held, profile.put(profileId, { goal: 'Lead a product area' }));
  const win = { week: weekOf(today), key: 'journal.win', kind: 'evidence', what: 'Write your first win', minutes: 5, planned: today } as const;
  const done = after(first, about('one', today, 'consumer-science'), move.put(moveId(win.week, win.key), { ...win, state: 'done', settled: today }));
  for (const career of [first, done]) expect(weeklyPlan.of(career, today).chosen.map(({ key }) => key)).toContain('ladder.map.ours');
});
