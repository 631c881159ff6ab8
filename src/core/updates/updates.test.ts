import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { beginUpdate, takeNewLines } from '../insights/begin-update.ts';
import { claimsTold } from '../insights/claims-told.ts';
import { draftUpdate, newFor } from '../insights/update-draft.ts';
import { updateMoves } from '../insights/update-moves.ts';
import { recipientsOf } from '../insights/update-recipients.ts';
import { entry } from '../journal/journal.ts';
import { group } from '../people/groups.ts';
import { person } from '../people/people.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { editUpdate, editUpdateLine, leaveOutLine, moveUpdateLine } from './actions.ts';
import { handedOver, mailUpdate, sendAgain, startHandingOver } from './mailing-actions.ts';
import type { Mailing } from './mailings.ts';
import { waitingIn } from './mailings-of.ts';
import { linesFor } from './update-lines.ts';
import type { Update } from './updates.ts';

const today = '2026-11-26';
const month = '2026-11';
const row = (id: string, type: 'win' | 'lesson' | 'feedback' | 'decision' | 'note', text: string, more = {}) =>
  entry.put(id, { type, text, day: '2026-11-10', ...more });
const start = careerOf(
  person.put('ana', { name: 'Ana', tags: ['Leads', 'Team'], emails: ['ana@example.org'] }),
  person.put('ben', { name: 'Ben', tags: ['Leads'] }),
  group.put('leads', { name: 'Leads', tag: 'Leads' }),
  group.put('team', { name: 'Team', tag: 'Team' }),
  project.put('pricing', { name: 'Pricing', from: '2026-09' }),
  project.put('search', { name: 'Search', from: '2026-06', to: '2026-11', outcome: 'Found in one try' }),
  row('w', 'win', 'Cut onboarding to 4 steps', { safeText: 'A shorter start', people: ['ben'], project: 'pricing' }),
  row('l', 'lesson', 'Ask support first'),
  row('f', 'feedback', 'Be more strategic'),
  row('n', 'note', 'A calm week. I am stuck on the tax rules. More soon.'),
  row('d', 'decision', 'One price for all'),
  entry.put('old', { type: 'win', text: 'Long ago', day: '2026-10-31' }),
);

const run = (career: Career, action: unknown, input: unknown, day = today) => runAction(action as Action, career, input, contextOn(day));
function after(career: Career, action: unknown, input: unknown, day = today): Career {
  const outcome = run(career, action, input, day);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const reasonOf = (career: Career, action: unknown, input: unknown): string => {
  const outcome = run(career, action, input);
  return outcome.ok ? 'taken' : outcome.reason;
};
const updateIn = (career: Career): Update => career.update.get(month) as Update;
const lineWith = (career: Career, text: string): string => updateIn(career).lines?.find((one) => one.text.startsWith(text))?.id ?? '';

test('a month is drafted from its own entries, each line with its source, and nothing of a career goes in', () => {
  expect(draftUpdate(start, month)).toEqual([
    { section: 'shipped', text: 'Cut onboarding to 4 steps', safe: 'A shorter start', sources: ['entry:w'] },
    { section: 'shipped', text: 'Search: Found in one try', sources: ['project:search'] },
    { section: 'learned', text: 'Ask support first', sources: ['entry:l'] },
    { section: 'help', text: 'I am stuck on the tax rules.', sources: ['entry:n'] },
    { section: 'thanks', text: 'Thank you Ben, for your part in Pricing.', sources: ['entry:w'] },
    { section: 'next', text: 'One price for all', sources: ['entry:d'] },
    { section: 'next', text: 'Go on with Pricing.', sources: ['project:pricing'] },
  ]);
});

test('what comes in later is offered once, what was left out is not', () => {
  let career = after(start, beginUpdate, { month });
  expect(newFor(career, updateIn(career))).toEqual([]);
  career = after(career, leaveOutLine, { update: month, line: lineWith(career, 'One price') });
  career = applyWrites(career, [row('w2', 'win', 'Pricing page out')]);
  expect(newFor(career, updateIn(career)).map(({ text }) => text)).toEqual(['Pricing page out']);
  career = after(career, takeNewLines, { id: month });
  expect(newFor(career, updateIn(career))).toEqual([]);
  expect(reasonOf(career, takeNewLines, { id: month })).toBe('Nothing new since.');
  expect(checkCareer(career)).toEqual([]);
});

test('a group reads what is not kept from it, and outside only safe words', () => {
  let career = after(start, beginUpdate, { month });
  career = after(career, editUpdate, { id: month, groups: ['leads', 'team'], outside: ['team'] });
  career = after(career, editUpdateLine, { update: month, line: lineWith(career, 'Ask support'), withheld: ['leads'] });
  const texts = (of: string) => linesFor(updateIn(career), of).map(({ text }) => text);
  expect(texts('leads')).not.toContain('Ask support first');
  expect(texts('team')).toEqual(['A shorter start']);
  const next = after(career, beginUpdate, { month: '2026-12' });
  expect(next.update.get('2026-12')).toMatchObject({ groups: ['leads', 'team'], outside: ['team'] });
});

test('lines move within their section, and the ends are said', () => {
  let career = after(start, beginUpdate, { month });
  career = after(career, moveUpdateLine, { update: month, line: lineWith(career, 'Go on'), by: -1 });
  expect(
    linesFor(updateIn(career))
      .map(({ text }) => text)
      .slice(-2),
  ).toEqual(['Go on with Pricing.', 'One price for all']);
  expect(reasonOf(career, moveUpdateLine, { update: month, line: lineWith(career, 'Go on'), by: -1 })).toBe('It is the first line already.');
});

test('who is in two groups gets it once, and the archive says who read which line as it was then', () => {
  let career = after(start, beginUpdate, { month });
  career = after(career, editUpdate, { id: month, groups: ['leads', 'team'] });
  const to = () => recipientsOf(career, updateIn(career)).map(({ to: people, noAddress }) => [people.map(({ id }) => id), noAddress.map(({ id }) => id)]);
  expect(to()).toEqual([
    [['ana', 'ben'], ['ben']],
    [[], []],
  ]);
  career = after(career, mailUpdate, { id: 'm', update: month, group: 'leads', way: 'copied', people: ['ana', 'ben'] });
  expect(to()).toEqual([
    [[], []],
    [[], []],
  ]);
  expect(reasonOf(career, mailUpdate, { update: month, group: 'team', way: 'copied', people: ['ana'] })).toBe('They all have this update already.');
  career = after(career, editUpdateLine, { update: month, line: lineWith(career, 'Cut onboarding'), text: 'Changed later' });
  expect(claimsTold(career).find(({ sources }) => sources.includes('entry:w'))).toMatchObject({ text: 'Cut onboarding to 4 steps', people: ['ana', 'ben'] });
});

test('by one’s own server a letter is announced before it goes, and nobody is announced twice', () => {
  let career = after(after(start, beginUpdate, { month }), mailUpdate, { id: 'm', update: month, way: 'smtp', people: ['ana', 'ben'] });
  career = after(career, startHandingOver, { id: 'm', people: ['ana'] });
  expect(reasonOf(career, startHandingOver, { id: 'm', people: ['ana'] })).toBe('One of them has it already.');
  career = after(career, handedOver, { id: 'm', sent: ['ana'], failed: ['ben'], reason: 'No such user' });
  const mailing = () => career.mailing.get('m') as Mailing;
  expect([mailing().sent, mailing().failed, mailing().trying, waitingIn(mailing())]).toEqual([['ana'], ['ben'], undefined, []]);
  expect(reasonOf(career, sendAgain, { id: 'm', people: ['ana'] })).toBe('One of them has it already.');
  const anew = after(career, mailUpdate, { id: 'm2', update: month, way: 'copied', people: ['ben'] });
  expect(reasonOf(anew, sendAgain, { id: 'm', people: ['ben'] })).toBe('One of them has it already.');
  career = after(career, sendAgain, { id: 'm', people: ['ben'] });
  expect(waitingIn(mailing())).toEqual(['ben']);
  expect(reasonOf(career, mailUpdate, { update: month, way: 'copied', people: ['ben'] })).toBe('They all have this update already.');
});

test('the move comes in the last week of the month and goes when the update went out', () => {
  const on = (career: Career, day: string) => updateMoves.offer(career, day).map(({ what }) => what);
  expect(on(start, '2026-11-20')).toEqual([]);
  expect(on(start, '2026-11-24')).toEqual(['Draft the November 2026 update']);
  const begun = after(start, beginUpdate, { month });
  expect(on(begun, '2026-12-03')).toEqual(['Send the November 2026 update']);
  expect(on(begun, '2026-12-06')).toEqual([]);
  const out = after(begun, mailUpdate, { update: month, way: 'copied', people: ['ana'] });
  expect(on(out, today)).toEqual([]);
  expect(on(applyWrites(start, [role.put('r', { title: 'PM', from: '2024', to: '2026-11-01', ended: 'layoff' })]), today)).toEqual([]);
});
