import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { agendaFor } from '../insights/agenda.ts';
import { editTalk, holdTalk, removeTalk, reopenTalk } from '../insights/hold-talk.ts';
import { mergePeople } from '../insights/merge-people.ts';
import { openTalks, talksFinding } from '../insights/open-talks.ts';
import { planTalk } from '../insights/plan-talk.ts';
import { entry } from '../journal/journal.ts';
import { removePerson } from '../people/actions.ts';
import { type Person, person } from '../people/people.ts';
import { lastContact, touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addLine, editLine, moveLine, removeLine, tickLine } from './agenda-actions.ts';
import { type AgendaItem, type Conversation, conversation } from './conversations.ts';
import { feedback } from './feedback.ts';
import { heardIn } from './heard.ts';
import { type Promised, promise } from './promises.ts';
import { leftOpen, shareable } from './talks.ts';

const today = '2026-11-25';
const ada = person.put('ada', { name: 'Ada Bell', ties: [{ tie: 'manager' }] });
const ben = person.put('ben', { name: 'Ben Ode', ties: [{ tie: 'mentor' }] });
const win = (id: string, day: string, skills: string[] = [], safeText?: string): Write =>
  entry.put(id, { day, type: 'win', text: `Win ${id}`, skills, safeText });
const line = (key: string, more: Partial<AgendaItem> = {}): AgendaItem => ({ key, part: 'own', text: key, ...more });
const talk = (id: string, body: Partial<Conversation> = {}): Write =>
  conversation.put(id, { person: 'ada', day: today, kind: 'status', state: 'planned', ...body });
const promised = (id: string, body: Partial<Promised> = {}): Write =>
  promise.put(id, { person: 'ada', whose: 'mine', text: `Do ${id}`, made: '2026-11-02', ...body });
const run = (career: Career, action: unknown, input: unknown, day = today) => runAction(action as Action, career, input, contextOn(day));
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = run(career, action, input, day);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const agenda = (career: Career, kind: Conversation['kind'] = 'status', who = 'ada') => agendaFor(career, career.person.get(who) as Person, kind, today);
const texts = (career: Career, kind: Conversation['kind'] = 'status', who = 'ada') => agenda(career, kind, who).map(({ text }) => text);

test('an agenda holds the wins since the last talk by skill, what is open on either side, and one question', () => {
  const career = careerOf(
    ada,
    talk('before', { day: '2026-11-04', state: 'held' }),
    win('old', '2026-10-30', ['design']),
    win('a', '2026-11-10', ['design']),
    win('b', '2026-11-12', ['design', 'technical']),
    win('c', '2026-11-13'),
    entry.put('sad', { day: '2026-11-13', type: 'lesson', text: 'I did not sleep' }),
    promised('p', { due: '2026-11-27' }),
    promised('q', { whose: 'theirs' }),
    promised('kept', { done: '2026-11-20' }),
    promised('long-kept', { done: '2026-10-20' }),
  );
  expect(texts(career)).toEqual([
    'From me: Do p (by 27 November)',
    'From you: Do q',
    'Done: Do kept',
    'Design: Win b; Win a',
    'Other work: Win c',
    'What matters most to you this quarter, and what could I take off your plate?',
  ]);
  expect(agenda(career)[3]?.sources).toEqual([
    { kind: 'entry', id: 'b' },
    { kind: 'entry', id: 'a' },
  ]);
});

test('who works elsewhere hears only the version of a win that is safe to tell', () => {
  const career = careerOf(ada, ben, win('secret', '2026-11-10', ['design']), win('told', '2026-11-11', ['design'], 'A flow got shorter'));
  expect(texts(career, 'mentor', 'ben').filter((text) => text.startsWith('Design'))).toEqual(['Design: A flow got shorter']);
  expect(texts(career).filter((text) => text.startsWith('Design'))).toEqual(['Design: Win told; Win secret']);
});

test('a career talk begins with where one wants to go, in the words last used for it', () => {
  const me = profile.put(profileId, { goal: 'Lead a product group.', targetPhase: 'senior' });
  const career = careerOf(ada, me, win('a', '2026-11-10', ['management']), win('b', '2026-11-11', ['management']));
  expect(texts(career, 'career')[0]).toBe(
    'Where I would like to go: Lead a product group. I have least to show in strategic thinking and communication. What should I work on now, so that I am ready when the chance comes?',
  );
  expect(texts(career).some((text) => text.includes('Lead a product group'))).toBe(false);
  const opening = { id: 'c', key: 'opening', text: 'I hope to run a team in two years.' };
  const planned = after(after(career, planTalk, { person: 'ada', day: '2026-12-01', kind: 'career' }), editLine, { ...opening, id: 'new-1' });
  expect(texts(planned, 'career')[0]).toBe('I hope to run a team in two years.');
  expect(texts(careerOf(ada), 'career')[0]).toMatch(/^Where I would like to go: …/);
});

test('feedback waits on the agenda of whoever gave it, until it was shown', () => {
  const said = { from: 'ada', day: '2026-11-01', said: 'Be more strategic' };
  const acting = { ...said, situation: 'x', behaviour: 'y', sign: 'z', ifThen: 'If I write, then I begin with the bet.', chosen: '2026-11-10' };
  const lines = (...writes: Write[]) => texts(careerOf(ada, ben, ...writes)).filter((text) => text.includes('strategic'));
  expect(lines(feedback.put('f', said))[0]).toMatch(/^You told me “Be more strategic”\. Where did you see it last/);
  expect(lines(feedback.put('f', acting))[0]).toMatch(/What I do now: If I write, then I begin with the bet\. Does it land\?$/);
  expect(lines(feedback.put('f', { ...acting, chosen: '2026-11-24' }))).toEqual([]);
  expect(lines(feedback.put('f', { ...said, from: 'ben' }))).toEqual([]);
  expect(lines(feedback.put('f', { ...said, closed: today }))).toEqual([]);
});

test('held is a contact; what was not ticked goes to the next talk of the sort, and comes back when it was not held after all', () => {
  const start = careerOf(
    ada,
    talk('now', { agenda: [line('done', { done: true }), line('left')] }),
    talk('career', { day: '2026-12-02', kind: 'career' }),
    talk('next', { day: '2026-12-09', agenda: [line('own')] }),
  );
  const held = after(start, holdTalk, { id: 'now' });
  expect(lastContact(held, 'ada')).toBe(today);
  expect(held.conversation.get('next')?.agenda).toEqual([line('left', { carried: today }), line('own')]);
  expect(held.conversation.get('career')?.agenda).toBeUndefined();
  expect(checkCareer(held)).toEqual([]);
  const moved = after(held, editTalk, { id: 'now', day: '2026-11-20' });
  expect(lastContact(moved, 'ada')).toBe('2026-11-20');
  expect(lastContact(after(held, reopenTalk, { id: 'now' }), 'ada')).toBeUndefined();
  expect(after(held, removeTalk, { id: 'now' }).touchpoint.size).toBe(0);
  expect(run(start, holdTalk, { id: 'now', day: '2026-12-24' })).toMatchObject({ reason: 'That day has not come yet. Say it once you have talked.' });
});

test('what is carried is said once and only while the record still says it', () => {
  const wins = line('wins.design.2026-11-01', { part: 'win', text: 'Design: Win a', sources: [{ kind: 'entry', id: 'a' }] });
  const owed = line('promise.p', { part: 'promise', text: 'From me: Do p', sources: [{ kind: 'promise', id: 'p' }] });
  const before = talk('before', { day: '2026-11-09', state: 'held', agenda: [line('left'), wins, owed, line('told', { done: true })] });
  const start = [ada, before, win('a', '2026-11-10', ['design'])];
  expect(agenda(careerOf(...start, promised('p'))).map(({ key, carried }) => [key, carried])).toEqual([
    ['left', '2026-11-09'],
    ['wins.design.2026-11-01', '2026-11-09'],
    ['promise.p', '2026-11-09'],
    ['question.their-goal', undefined],
  ]);
  expect(agenda(careerOf(...start, promised('p', { done: '2026-11-20' }))).map(({ key }) => key)).toEqual([
    'left',
    'wins.design.2026-11-01',
    'kept.p',
    'question.their-goal',
  ]);
  expect(texts(careerOf(...start), 'career').some((text) => text === 'left')).toBe(false);
});

test('a question that was talked about is not asked again, and a win that was heard is no news', () => {
  const question = line('question.their-goal', { part: 'question', done: true });
  const told = line('w', { done: true, sources: [{ kind: 'entry', id: 'a' }] });
  const career = careerOf(
    ada,
    ben,
    talk('before', { day: '2026-11-01', state: 'held', agenda: [question, told] }),
    win('a', '2026-11-10'),
    win('b', '2026-11-10'),
  );
  expect(texts(career)).toEqual(['Other work: Win b', 'In the last meeting I led, where did I lose the room?']);
  expect([...heardIn(career)]).toEqual([['a', [{ person: 'ada', day: '2026-11-01', conversation: 'before' }]]]);
  expect(heardIn(careerOf(talk('planned', { agenda: [told] }))).size).toBe(0);
});

test('lines are added, changed, moved, ticked and taken off; what was taken off is not offered again', () => {
  const start = careerOf(ada, win('a', '2026-11-24', ['design']), talk('t', { agenda: [line('one'), line('two')] }));
  const key = 'wins.design.2026-10-28';
  const offers = (career: Career) => openTalks.of(career, today).upcoming[0]?.offers.map((one) => one.key);
  expect(offers(start)).toEqual([key, 'question.their-goal']);
  const offered = openTalks.of(start, today).upcoming[0]?.offers[0] as AgendaItem;
  const added = after(start, addLine, { id: 't', text: offered.text, item: offered });
  expect(run(added, addLine, { id: 't', text: 'x', item: offered })).toMatchObject({ ok: false, reason: 'That line is on the agenda already.' });
  expect(offers(after(added, removeLine, { id: 't', key }))).toEqual(['question.their-goal']);
  const moved = after(added, moveLine, { id: 't', key, by: 'up' });
  const row = after(after(moved, tickLine, { id: 't', key: 'one', done: true }), editLine, { id: 't', key: 'two', mine: true }).conversation.get(
    't',
  ) as Conversation;
  expect(row.agenda?.map((one) => one.key)).toEqual(['one', key, 'two']);
  expect([leftOpen(row).length, shareable(row).map((one) => one.key)]).toEqual([2, ['one', key]]);
  expect(run(start, tickLine, { id: 't', key: 'gone', done: true })).toMatchObject({ reason: 'That line is no longer on the agenda.' });
});

test('whoever is removed takes talks and promises along, and what they said stays; merged they are one', () => {
  const start = careerOf(
    ada,
    ben,
    talk('t'),
    promised('p', { conversation: 't' }),
    feedback.put('f', { from: 'ada', day: today, said: 'Shorter', conversation: 't' }),
  );
  const removed = after(start, removePerson, { id: 'ada' });
  expect([removed.conversation.size, removed.promise.size, removed.feedback.get('f')?.from, checkCareer(removed)]).toEqual([0, 0, undefined, []]);
  const merged = after(start, mergePeople, { keep: 'ben', other: 'ada' });
  expect([merged.conversation.get('t')?.person, merged.promise.get('p')?.person, merged.feedback.get('f')?.from]).toEqual(['ben', 'ben', 'ben']);
  expect(checkCareer(merged)).toEqual([]);
});

test('the finding says what is due and what is vague, else when the next talk is', () => {
  const of = (...writes: Write[]) => talksFinding(openTalks.of(careerOf(ada, ...writes), today), today);
  expect(
    of(promised('p', { due: '2026-11-27' }), promised('q', { due: '2026-10-01', whose: 'theirs' }), feedback.put('f', { day: today, said: 'Be bold' })),
  ).toBe('Two promises are due, one piece of feedback is still vague');
  expect(of(talk('t', { day: '2026-11-26' }))).toBe('You talk with Ada Bell on Thursday');
  expect(of()).toBe('Nothing is left open between you and others');
});

test('whatever the two agendas hold, each line that was left stands once in the next', () => {
  const any = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), done: fc.boolean() }), { maxLength: 4 });
  fc.assert(
    fc.property(any, any, (now, next) => {
      const unique = (lines: typeof now) => [...new Map(lines.map((one) => [one.key, line(one.key, one.done ? { done: true } : {})])).values()];
      const start = careerOf(
        ada,
        touchpoint.put('t', { day: '2026-01-01', people: ['ada'] }),
        talk('now', { agenda: unique(now) }),
        talk('next', { day: '2026-12-09', agenda: unique(next) }),
      );
      const held = after(start, holdTalk, { id: 'now' });
      const carried = held.conversation.get('next')?.agenda ?? [];
      for (const left of unique(now).filter(({ done }) => !done)) expect(carried.filter(({ key }) => key === left.key)).toHaveLength(1);
      expect(new Set(carried.map(({ key }) => key)).size).toBe(carried.length);
    }),
    { numRuns: 50 },
  );
});
