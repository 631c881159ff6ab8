import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { applyWrites } from '../change.ts';
import { erasureOf, withoutPeople } from '../erase.ts';
import { candidatesFor, howMet } from '../insights/candidates.ts';
import { mergePeople } from '../insights/merge-people.ts';
import { thisWeek } from '../insights/this-week.ts';
import { type Move, move, moveId } from '../moves/moves.ts';
import { person } from '../people/people.ts';
import { type Body, rowToBody, type Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addDays, weekOf } from '../time.ts';
import { type Experiment, experiment } from './experiments.ts';
import { experimentMoves } from './moves.ts';
import { startExperiment } from './plan-actions.ts';
import { noteReading, readOutExperiment } from './run-actions.ts';

/** A Wednesday. */
const today = '2026-03-04';
const agreed = { success: 'I come home with energy', wouldDrop: 'I look at the clock' };
const put = (fields: Partial<Experiment>) =>
  experiment.put('t', { title: 'Shadow Ana', hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2, ...fields });
const offered = (fields: Partial<Experiment>, day = today, ...more: Write[]) => experimentMoves.offer(careerOf(put(fields), ...more), day);
const keys = (...args: Parameters<typeof offered>): string[] => offered(...args).map(({ key }) => key);

test('what is planned for this week asks to be started, and first for what is missing', () => {
  const [ready] = offered({ ...agreed, from: '2026-03-08' });
  expect(ready).toMatchObject({ key: 'experiment.start.t', what: 'Start “Shadow Ana”', principle: 'P12', opens: { open: 'experiment', target: 't' } });
  const [open] = offered({ success: 'Energy', from: today });
  expect(open?.what).toBe('Agree with yourself on “Shadow Ana”, then start it');
  expect(open?.why).toBe('You planned to begin today. It does not say yet what would make you drop the idea; decided afterwards, any result looks like a yes.');
  expect([keys({ ...agreed, from: '2026-03-09' }), keys(agreed), keys({ ...agreed, from: '2025-12-01' })]).toEqual([[], [], []]);
});

test('a running test asks for the week, then for its readout, and for nothing after a layoff', () => {
  const started = '2026-02-23';
  const [reading] = offered({ started, readings: [{ week: '2026-W09', energy: 1 }] });
  expect(reading).toMatchObject({ key: 'experiment.reading.t', principle: 'P13', opens: { open: 'reading', target: 't 2026-W10' } });
  expect(reading?.why).toBe('Day 10 of 28. The last reading was +1. Energy and a line are what the readout rests on.');
  expect(keys({ started, to: today })).toEqual(['experiment.readout.t']);
  expect(keys({ started, to: today }, addDays(today, 61))).toEqual([]);
  const laidOff = role.put('r', { title: 'PM', began: 'hired', to: '2026-02-27', ended: 'layoff' });
  for (const fields of [{ started }, { started, to: today }, { ...agreed, from: today }]) expect(keys(fields, today, laidOff)).toEqual([]);
});

test('doing it settles the move, and next week’s reading is a new one', () => {
  const day = '2026-03-04';
  let career = careerOf(put({ ...agreed, from: day }));
  const act = (action: unknown, input: unknown, on: string) => {
    const outcome = runAction(action as never, career, input, contextOn(on));
    if (!outcome.ok) throw new Error(outcome.reason);
    career = applyWrites(career, outcome.writes);
  };
  const moveOn = (on: string): Move => {
    const week = weekOf(on);
    const made = candidatesFor(career, on).filter(({ key }) => key.startsWith('experiment.'));
    expect(made.length).toBe(1);
    career = applyWrites(
      career,
      made.map(({ value: _, ...one }) => move.put(moveId(week, one.key), { ...one, week, state: 'open', planned: on })),
    );
    return career.move.get(moveId(week, made[0]?.key ?? '')) as Move;
  };
  const begin = moveOn(day);
  act(startExperiment, { id: 't' }, day);
  expect(howMet(career, begin)).toEqual({ how: 'Started', on: day });
  for (const on of ['2026-03-11', '2026-03-18']) {
    const planned = moveOn(on);
    expect(howMet(career, planned)).toBeUndefined();
    act(noteReading, { id: 't', energy: 1 }, on);
    expect(howMet(career, planned)).toEqual({ how: 'Week noted' });
    expect(thisWeek.of(career, on).moves.find(({ key }) => key === 'experiment.reading.t')?.state).toBe('settled');
  }
  const last = moveOn('2026-03-31');
  act(readOutExperiment, { id: 't', outcome: 'for', learnt: 'x', decision: 'keep' }, '2026-03-31');
  expect(howMet(career, last)).toEqual({ how: 'Read out', on: '2026-03-31' });
});

test('merging and erasing a person leave the test and name nobody who is gone', () => {
  const career = careerOf(
    put({ title: 'Shadow Ana Ribeiro', person: 'ana', ...agreed, started: today }),
    person.put('ana', { name: 'Ana Ribeiro' }),
    person.put('anna', { name: 'Anna Ribeiro' }),
  );
  const merged = runAction(mergePeople as never, career, { keep: 'anna', other: 'ana' }, contextOn(today));
  if (!merged.ok) throw new Error(merged.reason);
  expect(applyWrites(career, merged.writes).experiment.get('t')?.person).toBe('anna');
  const body = rowToBody(career.experiment.get('t') as never);
  const left = withoutPeople('experiment', 't', body, erasureOf(new Map([['ana', [{ name: 'Ana Ribeiro' } as Body]]]), []));
  expect([left?.person, left?.title]).toEqual([undefined, 'Shadow someone']);
});
