import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { memoryBook } from '../book.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { keepLesson } from '../insights/keep-lesson.ts';
import { isPrincipleId } from '../playbook/titles.ts';
import { removeRole } from '../roles/actions.ts';
import { role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { beginSetback, editSetback, endSetback, goToStage, pauseSetback, removeSetback, resumeSetback } from './actions.ts';
import { answerGentle, reopenGentle, sayFirstThing } from './day-actions.ts';
import { firstDays, firstState } from './first-days.ts';
import { gentleOfDay, gentleThings } from './gentle/gentle-of-day.ts';
import { type Setback, setback, stages, writing } from './setbacks.ts';
import { openSetback, writingsOf } from './setbacks-of.ts';
import { stagePrinciples } from './words.ts';
import { removeWriting, writePrivately } from './writing-actions.ts';

const today = '2026-11-25';
const start = careerOf(setback.put('s', { day: '2026-11-20', type: 'layoff', stage: 'time' }));
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = runAction(action as Action, career, input, contextOn(day));
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const reason = (career: Career, action: unknown, input: unknown): string => {
  const outcome = runAction(action as Action, career, input, contextOn(today));
  return outcome.ok ? '' : outcome.reason;
};
const row = (career: Career): Setback => career.setback.get('s') as Setback;

test('what and when is enough to begin; a day still to come is refused', () => {
  const begun = after(careerOf(), beginSetback, { type: 'bad-review' });
  expect([...begun.setback.values()]).toEqual([{ id: 'new-1', type: 'bad-review', day: today, stage: 'time' }]);
  expect(reason(careerOf(), beginSetback, { type: 'other', day: '2026-11-26' })).toBe('That day is still to come. Choose today or a day before.');
  expect(reason(start, editSetback, { id: 's', role: 'gone' })).toBe('That role or project is no longer here.');
});

test('stages go back and forth; it rests, goes on, ends, and can be taken up again', () => {
  const back = after(after(start, goToStage, { id: 's', stage: 'act' }), goToStage, { id: 's', stage: 'support' });
  expect(row(back).stage).toBe('support');
  const paused = after(back, pauseSetback, { id: 's' });
  expect([row(paused).paused, openSetback(paused, today)?.id]).toEqual([today, 's']);
  const ended = after(after(paused, resumeSetback, { id: 's' }), endSetback, { id: 's' });
  expect([row(ended).paused, row(ended).ended, openSetback(ended, today)]).toEqual([undefined, today, undefined]);
  expect(row(after(ended, resumeSetback, { id: 's' }))).toEqual(row(back));
});

test('every stage has at least eight gentle things, each short, with a reason and never an order to be better', () => {
  const all = stages.flatMap((stage) => gentleThings[stage]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const stage of stages) {
    expect(gentleThings[stage].length, stage).toBeGreaterThanOrEqual(8);
    expect(isPrincipleId(stagePrinciples[stage])).toBe(true);
  }
  for (const { what, why, minutes } of all) {
    expect(minutes).toBeLessThanOrEqual(60);
    expect(what).not.toMatch(/[.!]$/);
    expect(why).toMatch(/\.$/);
    expect(`${what} ${why}`).not.toMatch(/!|should|must|\bwin back\b|productiv/i);
  }
});

test('the thing of the day is the same on every device, another on the next day, and one is always left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 12 }), (stage, days, passed) => {
      const first = addDays(today, days);
      const at = (day: string, of: Setback) => gentleOfDay(of, day).thing.id;
      let of: Setback = { ...row(start), id: `s${days}`, stage };
      expect(at(first, of)).toBe(at(first, { ...of, gentle: [] }));
      expect(new Set(Array.from({ length: 7 }, (_, i) => at(addDays(first, i), of))).size).toBe(7);
      for (let i = 0; i < passed; i++) {
        const { thing } = gentleOfDay(of, first);
        of = { ...of, gentle: [...(of.gentle ?? []), { thing: thing.id, day: first, did: 'another' }] };
        if (i < gentleThings[stage].length - 1) expect(gentleOfDay(of, first).thing.id).not.toBe(thing.id);
        expect(gentleOfDay(of, first).state).toBe('open');
      }
    }),
    { numRuns: 60 },
  );
});

test('done is enough for the day, "not today" can be taken back, and what was done waits until all else was', () => {
  const { thing } = gentleOfDay(row(start), today);
  const done = after(start, answerGentle, { id: 's', thing: thing.id, did: 'done' });
  expect(gentleOfDay(row(done), today)).toEqual({ thing, state: 'done' });
  const rest = after(start, answerGentle, { id: 's', thing: thing.id, did: 'not-today' });
  expect(gentleOfDay(row(rest), today).state).toBe('rest');
  expect(gentleOfDay(row(after(rest, reopenGentle, { id: 's' })), today)).toEqual({ thing, state: 'open' });
  let career = start;
  const seen: string[] = [];
  for (let i = 0; i < gentleThings.time.length; i++) {
    const day = addDays(today, i);
    const next = gentleOfDay(row(career), day).thing;
    seen.push(next.id);
    career = after(career, answerGentle, { id: 's', thing: next.id, did: 'done' }, day);
  }
  expect(new Set(seen).size).toBe(gentleThings.time.length);
  expect(reason(start, answerGentle, { id: 's', thing: 'gone', did: 'done' })).toBe('There is no gentle thing by that name.');
});

test('years of gentle things stay small enough to be kept', () => {
  let career = start;
  for (let i = 0; i < 450; i++) {
    const day = addDays(today, i);
    career = after(career, answerGentle, { id: 's', thing: gentleOfDay(row(career), day).thing.id, did: i % 3 === 0 ? 'another' : 'done' }, day);
  }
  expect(row(career).gentle?.length).toBeLessThanOrEqual(400);
  expect(setback.schema.safeParse(row(career)).success).toBe(true);
});

test('a thing of the first days is seen to, does not apply, or is open again', () => {
  const things = firstDays.flatMap(({ things: group }) => group.map(({ id }) => id));
  expect(new Set(things).size).toBe(things.length);
  const done = after(start, sayFirstThing, { id: 's', thing: 'severance', says: 'done' });
  const both = after(done, sayFirstThing, { id: 's', thing: 'visa', says: 'not-mine' });
  expect(['severance', 'visa', 'notice'].map((thing) => firstState(row(both), thing))).toEqual(['done', 'not-mine', undefined]);
  expect(firstState(row(after(both, sayFirstThing, { id: 's', thing: 'severance', says: 'open' })), 'severance')).toBeUndefined();
});

test('private writing is kept to the letter, changed in place, and deleted; nothing empty is kept', () => {
  const text = '  I failed, \n\nand I was tired.\t';
  const written = after(start, writePrivately, { setback: 's', type: 'page', text });
  const [page] = writingsOf(written, 's', 'page');
  expect(page).toEqual({ id: 'new-1', setback: 's', day: today, type: 'page', text });
  const changed = after(written, writePrivately, { id: 'new-1', setback: 's', type: 'page', text: 'Shorter' }, '2026-11-30');
  expect(writingsOf(changed, 's', 'page')).toEqual([{ ...page, text: 'Shorter' }]);
  expect(writingsOf(after(changed, removeWriting, { id: 'new-1' }), 's', 'page')).toEqual([]);
  expect(reason(start, writePrivately, { setback: 's', type: 'page', text: ' \n' })).toMatch(/nothing has to be written/);
});

test('only what was learned leaves the private place, when asked and once', async () => {
  const pair = writing.put('w', { setback: 's', day: today, type: 'reframe', text: 'I failed to see it', turned: ' Ask about the budget early ' });
  const kept = after(applyWrites(start, [pair]), keepLesson, { id: 'w' });
  expect([...kept.entry.values()]).toEqual([{ id: 'new-1', day: today, type: 'lesson', text: 'Ask about the budget early' }]);
  expect(reason(kept, keepLesson, { id: 'w' })).toBe('This lesson is in your journal already.');
  const bare = writing.put('w', { setback: 's', day: today, type: 'reframe', text: 'I failed to see it' });
  expect(reason(applyWrites(start, [bare]), keepLesson, { id: 'w' })).toMatch(/only that goes into the journal/);
});

test('a setback that is removed takes its writing along, and Undo brings both back; a role that is removed leaves it', async () => {
  const career = careerOf(
    setback.put('s', { day: today, type: 'layoff', role: 'r' }),
    writing.put('w', { setback: 's', day: today, type: 'page', text: 'x' }),
    role.put('r', { title: 'PM' }),
  );
  const book = memoryBook(career, () => contextOn(today));
  await book.act(removeSetback, { id: 's' });
  expect([book.career().setback.size, book.career().writing.size]).toEqual([0, 0]);
  await book.undo();
  expect(book.career()).toEqual(career);
  await book.act(removeRole, { id: 'r' });
  expect(row(book.career())).toEqual({ id: 's', day: today, type: 'layoff' });
});
