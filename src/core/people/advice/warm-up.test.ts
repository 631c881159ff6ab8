import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAction } from '../../action.ts';
import type { Career } from '../../career.ts';
import { applyWrites } from '../../change.ts';
import { must } from '../../record.ts';
import { careerOf, contextOn } from '../../testing/careers.ts';
import { addDays, type Day } from '../../time.ts';
import { logContact, removeContact, setRhythm } from '../actions.ts';
import { fittingDrafts, isAsk, waitsForOutcome } from '../drafts.ts';
import { person } from '../people.ts';
import { giveSeat } from '../seat-actions.ts';
import { keepAdvice, reportOutcome } from './actions.ts';
import { letterSent } from './exchange-actions.ts';
import { adviceMoves } from './moves.ts';
import { warmUpOf } from './warm-up.ts';
import { letRest, notice, skipStep } from './warm-up-actions.ts';

const start = '2026-03-02';
let made = 0;

/** A career in somebody's hands: each thing done on its day. */
class Story {
  career: Career = careerOf(person.put('ines', { name: 'Ines Moreau' }));
  day: Day = start;
  do(action: Parameters<typeof runAction>[0], input: unknown): this {
    const outcome = runAction(action, this.career, input, { ...contextOn(this.day), newId: () => `made-${++made}` });
    if (!outcome.ok) throw new Error(outcome.reason);
    this.career = applyWrites(this.career, outcome.writes);
    return this;
  }
  later(days: number): this {
    this.day = addDays(this.day, days);
    return this;
  }
  get row() {
    return must(this.career.person.get('ines'), 'Ines');
  }
  get stands(): string {
    const warm = warmUpOf(this.career, this.row);
    return warm ? `${warm.step}: ${warm.task}` : 'nothing under way';
  }
  get latest(): string {
    return must([...this.career.advice.keys()].at(-1), 'advice');
  }
  ask(): this {
    return this.do(letterSent, { to: 'ines', text: 'One question', asked: 'How do you price?' });
  }
  answer(): this {
    return this.do(keepAdvice, { from: 'ines', said: 'Talk with ten buyers' });
  }
  report(): this {
    return this.do(reportOutcome, { id: this.latest, followed: 'yes', outcome: 'We found the price' });
  }
  tell(): this {
    return this.do(letterSent, { to: 'ines', text: 'Thank you', advice: this.latest, given: 'What came of it' });
  }
}

test('from noticed to the board, one step after the other, read from what was asked, advised and told', () => {
  const story = new Story();
  expect(story.stands).toBe('nothing under way');
  story.do(notice, { id: 'ines', need: 'Company strategy' });
  expect(story.stands).toBe('question: ask');
  expect(story.ask().stands).toBe('question: wait');
  expect(story.later(4).answer().stands).toBe('thanks: report');
  expect(story.later(20).report().stands).toBe('thanks: thank');
  expect(story.tell().stands).toBe('second-question: ask');
  expect(warmUpOf(story.career, story.row)?.from).toBe(addDays(story.day, 21));
  expect(story.later(22).ask().stands).toBe('second-question: wait');
  expect(story.later(2).answer().stands).toBe('second-question: report');
  expect(story.later(9).report().tell().stands).toBe('call: call');
  expect(story.later(14).ask().stands).toBe('call: wait');
  const prepare = adviceMoves.offer(story.career, story.day).find(({ opens }) => opens.open === 'prepare');
  expect(prepare).toMatchObject({ what: 'Come prepared to the call with Ines Moreau', principle: 'P24', opens: { target: 'ines' } });
  expect(story.later(5).do(logContact, { people: ['ines'], channel: 'call' }).stands).toBe('rhythm: rhythm');
  expect(story.do(setRhythm, { id: 'ines', weeks: 13 }).stands).toBe('board: board');
  expect(story.do(giveSeat, { id: 'ines', need: 'Company strategy', rating: 2, aware: true }).stands).toBe('board: done');
});

test('nothing is asked again while what came of the last advice is not written down, whoever gave it', () => {
  const story = new Story().do(notice, { id: 'ines', need: 'Pricing' }).ask().later(3).answer();
  const asks = () => fittingDrafts(story.career, story.row, story.day).filter(isAsk);
  expect(asks()).toEqual([]);
  expect(waitsForOutcome(story.career, story.row)?.said).toBe('Talk with ten buyers');
  story.later(10).report();
  expect(waitsForOutcome(story.career, story.row)).toBeUndefined();
  expect(fittingDrafts(story.career, story.row, story.day)[0]).toBe('thanks');
});

test('a second question and a call can be gone without, and it can come to rest and begin anew', () => {
  const story = new Story().do(notice, { id: 'ines' }).ask().later(1).answer().report().tell();
  expect(story.do(skipStep, { id: 'ines', step: 'second-question' }).stands).toBe('call: call');
  expect(story.do(skipStep, { id: 'ines', step: 'call' }).stands).toBe('rhythm: rhythm');
  expect(story.do(letRest, { id: 'ines', why: 'She moved on' }).stands).toBe('nothing under way');
  expect(() => story.do(letRest, { id: 'ines' })).toThrow('Nothing is under way');
  expect(story.later(100).do(notice, { id: 'ines' }).stands).toBe('question: ask');
  expect(() => story.do(notice, { id: 'ines' })).toThrow('already');
});

test('taking a letter back takes the step back', () => {
  const story = new Story().do(notice, { id: 'ines' }).ask();
  const letter = must([...story.career.touchpoint.keys()][0], 'the letter');
  expect(story.do(removeContact, { id: letter }).stands).toBe('question: ask');
});

test('in whatever order things happen, an ask is never next while an answer of theirs is open', () => {
  const deeds = ['ask', 'answer', 'report', 'tell'] as const;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat(30)), { maxLength: 12 }), (happened) => {
      const story = new Story().do(notice, { id: 'ines', need: 'Pricing' });
      for (const [deed, days] of happened) {
        story.later(days);
        if ((deed === 'report' || deed === 'tell') && story.career.advice.size === 0) continue;
        story[deed]();
        const open = [...story.career.advice.values()].some(({ followed, told }) => followed === undefined && told === undefined);
        const warm = must(warmUpOf(story.career, story.row), 'the warm-up');
        if (open) {
          expect(['report', 'thank']).toContain(warm.task);
          expect(fittingDrafts(story.career, story.row, story.day).some(isAsk)).toBe(false);
        }
        expect(warm.from >= start).toBe(true);
      }
    }),
  );
});
