import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { followEntry, keepFeedback } from '../insights/keep-feedback.ts';
import { talkLetterSent } from '../insights/send-talk-letter.ts';
import { type TalkLetter, talkLetter } from '../insights/talk-letters.ts';
import { weekMoves } from '../insights/week-moves.ts';
import { entry } from '../journal/journal.ts';
import type { Candidate } from '../moves/candidate.ts';
import { move, moveId } from '../moves/moves.ts';
import { person } from '../people/people.ts';
import { lastContact } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addDays, weekOf, weekToMonday } from '../time.ts';
import { conversation } from './conversations.ts';
import { type Feedback, feedback } from './feedback.ts';
import { answerFeedback, chooseAction, landedFeedback } from './feedback-actions.ts';
import { feedbackState } from './feedback-state.ts';
import { keptPromise } from './promise-actions.ts';
import { type Promised, promise } from './promises.ts';

const today = '2026-11-25';
const ada = person.put('ada', { name: 'Ada Bell', emails: ['ada@example.org'], ties: [{ tie: 'manager' }] });
const promised = (id: string, body: Partial<Promised> = {}): Write =>
  promise.put(id, { person: 'ada', whose: 'mine', text: `Do ${id}`, made: '2026-11-02', ...body });
const said = (body: Partial<Feedback> = {}): Write => feedback.put('f', { from: 'ada', day: '2026-11-20', said: 'Be more strategic', ...body });
const answers = { situation: 'In the roadmap review', behaviour: 'name the bet first', sign: 'nobody asks why' };
const offered = (career: Career, day = today): readonly Candidate[] =>
  weekMoves.of(career, day).offered.filter(({ key }) => /^(promise|talk|feedback|journal\.feedback)\./.test(key));
const keys = (career: Career, day = today) => offered(career, day).map(({ key }) => key);
const run = (career: Career, action: unknown, input: unknown, day = today) => runAction(action as Action, career, input, contextOn(day));
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = run(career, action, input, day);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
/** The move as the week's plan keeps it. */
function planned({ key, kind, what, minutes, opens }: Candidate, day = today): Write {
  const week = weekOf(day);
  return move.put(moveId(week, key), { week, key, kind, what, minutes, opens, state: 'open', planned: weekToMonday(week) });
}
const settled = (career: Career, day = today) => weekMoves.of(career, day).kept.map((one) => one.settled?.how);

test('a promise comes up in the week it is due, theirs a few days after; kept, asked or let go settles it', () => {
  const start = careerOf(
    ada,
    promised('mine', { due: '2026-11-29' }),
    promised('next-week', { due: '2026-11-30' }),
    promised('theirs', { whose: 'theirs', due: '2026-11-20' }),
  );
  expect(keys(start)).toEqual(['promise.mine.mine', 'promise.theirs.theirs']);
  expect(keys(careerOf(ada, promised('theirs', { whose: 'theirs', due: '2026-11-23' })))).toEqual([]);
  const week = applyWrites(
    start,
    offered(start).map((one) => planned(one)),
  );
  expect(settled(after(week, keptPromise, { id: 'mine' }))).toEqual(['Promise kept']);
  const asked = after(week, talkLetterSent, { letter: 'nudge', about: 'theirs', text: 'x' });
  expect([settled(asked), lastContact(asked, 'ada'), keys(asked)]).toEqual([['Asked'], today, ['promise.mine.mine']]);
  const theirsAgain = (day: string) => keys(asked, day).includes('promise.theirs.theirs');
  expect([theirsAgain(addDays(today, 7)), theirsAgain(addDays(today, 12))]).toEqual([false, true]);
});

test('a talk ahead asks to be prepared, one whose day has passed for what came of it', () => {
  const talk = (day: string, more = {}) => conversation.put('t', { person: 'ada', day, kind: 'status', state: 'planned', ...more });
  expect(keys(careerOf(ada, talk('2026-11-27')))).toEqual(['talk.prepare.t']);
  expect(keys(careerOf(ada, talk('2026-11-27', { ready: today })))).toEqual([]);
  expect(keys(careerOf(ada, talk('2026-12-10')))).toEqual([]);
  expect(keys(careerOf(ada, talk('2026-11-24')))).toEqual(['talk.after.t']);
  expect(keys(careerOf(ada, talk('2026-11-24', { state: 'held' })))).toEqual([]);
  const due = person.put('ada', { name: 'Ada', rhythmWeeks: 1, rhythmSince: '2026-01-01' });
  const asksToWrite = (...writes: Write[]) => weekMoves.of(careerOf(due, ...writes), today).offered.some(({ key }) => key === 'contact.ada');
  expect([asksToWrite(), asksToWrite(talk('2026-11-27')), asksToWrite(talk('2026-11-20'))]).toEqual([true, false, true]);
});

test('with a goal and no career talk for seven weeks one is to be planned, unless the manager is due anyway', () => {
  const goal = profile.put(profileId, { goal: 'Lead a group' });
  const talk = (day: string, kind: 'career' | 'status' = 'career') => conversation.put('t', { person: 'ada', day, kind, state: 'held' });
  expect(keys(careerOf(ada, goal))).toEqual(['talk.career.ada']);
  expect(keys(careerOf(ada, goal, talk('2026-11-01')))).toEqual([]);
  expect(keys(careerOf(ada, goal, talk('2026-11-01', 'status')))).toEqual(['talk.career.ada']);
  expect(keys(careerOf(ada, goal, talk('2026-10-01')))).toEqual(['talk.career.ada']);
  expect(keys(careerOf(person.put('ada', { name: 'Ada', ties: [{ tie: 'manager' }], rhythmWeeks: 4, rhythmSince: '2026-01-01' }), goal))).toEqual([]);
  expect(keys(careerOf(ada))).toEqual([]);
});

test('feedback goes from vague to landed, a move for each step, and nothing while one waits', () => {
  const state = (career: Career) => feedbackState(career.feedback.get('f') as Feedback);
  const vague = careerOf(ada, said());
  expect([state(vague), keys(vague)]).toEqual(['vague', ['feedback.ask.f']]);
  const asked = after(vague, talkLetterSent, { letter: 'questions', about: 'f', text: 'x' });
  expect([state(asked), keys(asked), keys(asked, addDays(today, 10))]).toEqual(['vague', [], ['feedback.answer.f']]);
  expect(run(asked, chooseAction, { id: 'f', ifThen: 'If x, then I y' })).toMatchObject({ ok: false });
  const some = after(asked, answerFeedback, { id: 'f', situation: answers.situation });
  expect(state(some)).toBe('vague');
  const clear = after(some, answerFeedback, { id: 'f', ...answers });
  expect([state(clear), keys(clear)]).toEqual(['observable', ['feedback.act.f']]);
  const acting = after(clear, chooseAction, { id: 'f', ifThen: 'If I write, then I name the bet.' });
  expect([state(acting), keys(acting), keys(acting, addDays(today, 14))]).toEqual(['acting', [], ['feedback.show.f']]);
  const shown = after(acting, talkLetterSent, { letter: 'shown', about: 'f', text: 'x' }, addDays(today, 14));
  expect([state(shown), keys(shown, addDays(today, 15)), keys(shown, addDays(today, 18))]).toEqual(['shown', [], ['feedback.landed.f']]);
  const partly = after(shown, landedFeedback, { id: 'f', landed: 'partly', answer: 'Half' }, addDays(today, 18));
  expect([state(partly), keys(partly, addDays(today, 18))]).toEqual(['landed', ['feedback.tell.f']]);
  const again = after(partly, chooseAction, { id: 'f', ifThen: 'If I speak, then I name it.' }, addDays(today, 19));
  expect([state(again), again.feedback.get('f')?.earlier]).toEqual([
    'acting',
    [{ ifThen: 'If I write, then I name the bet.', shown: addDays(today, 14), landed: 'partly', answer: 'Half' }],
  ]);
  const landed = after(shown, landedFeedback, { id: 'f', landed: 'yes' }, addDays(today, 18));
  expect(state(after(landed, talkLetterSent, { letter: 'told', about: 'f', text: 'x' }))).toBe('closed');
});

test('feedback in the journal is followed up without typing it again, and its own move ends there', () => {
  const written = entry.put('e', { day: '2026-11-20', type: 'feedback', text: 'Be more strategic', people: ['ada'] });
  const win = entry.put('w', { day: today, type: 'win', text: 'Cut 3 steps', skills: ['design'], safeText: 'x' });
  const start = careerOf(ada, written, win);
  expect(offered(start).map(({ opens }) => opens)).toEqual([{ open: 'follow-up', target: 'e' }]);
  const week = applyWrites(
    start,
    offered(start).map((one) => planned(one)),
  );
  const followed = after(week, followEntry, { entry: 'e' });
  expect(followed.feedback.get('new-1')).toMatchObject({ from: 'ada', day: '2026-11-20', said: 'Be more strategic', entry: 'e' });
  expect([settled(followed), keys(followed)]).toEqual([['Followed up'], ['feedback.ask.new-1']]);
  expect(run(followed, followEntry, { entry: 'e' })).toMatchObject({ reason: 'That entry is followed up already.' });
  const kept = after(careerOf(ada), keepFeedback, { said: 'Shorter', from: 'ada' });
  expect([kept.entry.get('new-1')?.type, kept.feedback.get('new-2')?.entry]).toEqual(['feedback', 'new-1']);
});

test('after a layoff nothing of this nags', () => {
  const laidOff = role.put('r', { title: 'PM', from: '2020', to: '2026-11-10', ended: 'layoff' });
  const talk = conversation.put('t', { person: 'ada', day: '2026-11-26', kind: 'status', state: 'planned' });
  const career = [ada, profile.put(profileId, { goal: 'x' }), said(), promised('p', { due: today }), talk];
  expect(keys(careerOf(...career)).length).toBeGreaterThan(2);
  expect(keys(careerOf(...career, laidOff))).toEqual([]);
});

test('no letter holds what is only for oneself', () => {
  const canary = 'CANARY-7f3';
  const talk = conversation.put('t', {
    person: 'ada',
    day: '2026-11-26',
    kind: 'career',
    state: 'planned',
    notes: 'Both agreed on the pilot',
    private: canary,
    agenda: [
      { key: 'a', part: 'own', text: 'The pilot' },
      { key: 'b', part: 'own', text: `Leaving? ${canary}`, mine: true },
    ],
  });
  const career = careerOf(
    ada,
    profile.put(profileId, { name: 'Robin', goal: canary }),
    talk,
    said(answers),
    promised('p', { conversation: 't', due: '2026-12-01' }),
  );
  const letter = (name: TalkLetter, about: string) => talkLetter(career, name, about, today)?.draft ?? { subject: '', text: '' };
  const all = [letter('agenda', 't'), letter('questions', 'f'), letter('shown', 'f'), letter('told', 'f'), letter('nudge', 'p')];
  expect(JSON.stringify(all)).not.toContain(canary);
  expect(letter('agenda', 't').text).toContain('- The pilot\n\nWhat we said we would do:\n- I: Do p, by 1 December');
  expect(letter('questions', 'f').text).toMatch(/“Be more strategic”[\s\S]+1\. [\s\S]+2\. [\s\S]+3\. /);
  expect(talkLetter(career, 'nudge', 'f', today)).toBeUndefined();
});
