import { expect, test } from 'vitest';
import { conversation } from '../../conversations/conversations.ts';
import { feedback } from '../../conversations/feedback.ts';
import { promise } from '../../conversations/promises.ts';
import { documentToBlocks } from '../../documents/blocks.ts';
import { composeDocument } from '../../documents/compose.ts';
import type { Draft } from '../../documents/draft.ts';
import { experiment } from '../../experiments/experiments.ts';
import { hypothesis } from '../../experiments/hypotheses.ts';
import { entry } from '../../journal/journal.ts';
import { opportunity } from '../../opportunities/opportunities.ts';
import { person } from '../../people/people.ts';
import { touchpoint } from '../../people/touchpoints.ts';
import { profile, profileId } from '../../profile/profile.ts';
import { signal } from '../../promotion/promotion.ts';
import { checkin } from '../../pulse/pulse.ts';
import type { Row } from '../../record.ts';
import { project, role } from '../../roles/roles.ts';
import { writing } from '../../setbacks/setbacks.ts';
import { answers, careerOf } from '../../testing/careers.ts';
import { handover } from './handover.ts';
import { oneToOne } from './one-to-one.ts';
import { quarterlyReview } from './quarterly-review.ts';
import { yearPage } from './year-page.ts';

const today = '2026-10-06';
const talk = { hypotheses: ['h'], started: '2026-07-10', ...({ type: 'talk', hours: 2, risk: 0, strength: 1 } as const) };
const career = careerOf(
  profile.put(profileId, { name: 'Inês', goal: 'Lead a product area', targetPhase: 'senior', needs: ['canary need'] }),
  role.put('r', { title: 'Product Manager', company: 'Acme', from: '2024-01', manager: 'mia' }),
  person.put('mia', { name: 'Mia Bell', note: 'canary person note', ties: [{ tie: 'manager', from: '2026-08-01' }], boundaries: 'canary boundary' }),
  person.put('ben', { name: 'Ben Okafor', serves: [{ need: 'Pricing', since: '2026-08-03', why: 'canary seat' }] }),
  touchpoint.put('t', { day: '2026-09-01', people: ['mia'], note: 'canary contact', next: 'Send the numbers' }),
  entry.put('w1', { type: 'win', day: '2026-09-02', text: 'Wrote the strategy', skills: ['strategic-thinking'], people: ['mia'], energy: 'gave' }),
  entry.put('w2', { type: 'win', day: '2026-08-02', text: 'Shipped search', skills: ['execution'], energy: 'drained' }),
  entry.put('d', { type: 'decision', day: '2026-09-03', text: 'I own pricing from now on', people: ['mia'] }),
  entry.put('f', { type: 'feedback', day: '2026-09-04', text: 'Be more strategic', people: ['mia'] }),
  entry.put('n', { type: 'note', day: '2026-09-05', text: 'canary note' }),
  entry.put('l', { type: 'lesson', day: '2026-09-06', text: 'Ask support first' }),
  project.put('p', { name: 'Search', part: 'I lead it', from: '2026-08' }),
  checkin.put('2026-W36', { week: '2026-W36', day: '2026-09-04', ...answers, note: 'canary check-in' }),
  hypothesis.put('h', { belief: 'canary belief', about: 'role', confidence: 0.5, gain: 1, loss: 1, written: '2026-07-01' }),
  experiment.put('x', {
    ...talk,
    title: 'Shadow a lead',
    readOut: '2026-08-20',
    outcome: 'leaning-for',
    learnt: 'More meetings than thought',
    decision: 'keep',
  }),
  experiment.put('y', { ...talk, title: 'Long ago', started: '2025-01-01', readOut: '2025-02-01', outcome: 'for', learnt: 'x', decision: 'keep' }),
  opportunity.put('o', { title: 'canary leaving', company: 'canary elsewhere', stage: 'applied' }),
  conversation.put('c', { person: 'mia', day: '2026-09-01', kind: 'status', state: 'held', notes: 'canary talk', private: 'canary talk for myself' }),
  promise.put('pm', { person: 'mia', whose: 'mine', text: 'Write the brief', made: '2026-09-01' }),
  promise.put('pt', { person: 'mia', whose: 'theirs', text: 'Ask about the level', made: '2026-09-01' }),
  promise.put('pd', { person: 'mia', whose: 'mine', text: 'Long done', made: '2026-08-01', done: '2026-08-02' }),
  feedback.put('fb', {
    from: 'mia',
    day: '2026-09-04',
    said: 'Be more strategic',
    entry: 'f',
    ifThen: 'If a plan is asked for, then I begin with why',
    answer: 'canary answer',
  }),
  writing.put('wr', { setback: 'sb', type: 'page', day: '2026-09-01', text: 'canary writing' }),
  signal.put('s', { day: '2026-08-08', sign: 'bad', said: 'canary signal' }),
);
const textOf = (draft: Draft): string[] => documentToBlocks(composeDocument(draft, undefined)).map(({ text }) => text);
const section = (draft: Draft, of: string) => draft.sections.find(({ id }) => id === of)?.lines.map(({ text }) => text);
const mia = career.person.get('mia') as Row<never>;
const quarter = { from: '2026-07-01', to: '2026-09-30' };
const drafts = {
  'quarterly review': () => quarterlyReview(career, quarter, today),
  'handover brief': () => handover(career, today),
  'brief before a 1:1': () => oneToOne(career, mia, today),
  'year page': () => yearPage(career, { from: '2026-01-01', to: today }, today),
};

// Seen red: with the note of the contact as a promise's text.
test.for(Object.entries(drafts))('%s holds no note, no private thought and nothing of leaving, and each bullet leads to its rows', ([, draft]) => {
  expect(JSON.stringify(draft())).not.toMatch(/canary/);
  for (const { form, sources, text } of draft().sections.flatMap(({ lines }) => lines)) if (form === 'bullet') expect(sources.length, text).toBeGreaterThan(0);
});

test('a quarterly review tells what was tried in its time, energy by skill, board changes and the radar, and leaves the bets to oneself', () => {
  const draft = quarterlyReview(career, quarter, today);
  expect(section(draft, 'stand')?.slice(0, 2)).toEqual(['Product Manager, Acme, as at the start', 'Two wins written down']);
  expect(section(draft, 'tried')).toEqual(['Shadow a lead: it leaned for it. More meetings than thought', 'Ask support first']);
  expect(section(draft, 'energy')).toEqual([
    'Execution: drained once',
    'Strategic thinking: gave energy once',
    'Energy left at the end of the week: 3.0 of 5 over one check-in',
  ]);
  expect(section(draft, 'people')).toEqual([
    'In touch with one person, one contact written down',
    'Ben Okafor: took the seat for Pricing',
    'Mia Bell: manager since then',
  ]);
  expect(section(draft, 'radar')?.[0]).toMatch(/^Learning your normal, 1 of \d+ check-ins\.$/);
  expect(section(draft, 'bets')).toEqual([]);
});

test('a handover brief says what a new manager may know; the goal, feedback and promises are only on offer', () => {
  const said = textOf(handover(career, today));
  expect(said).toEqual([
    'A brief for my new manager',
    'Inês · until now with Mia Bell',
    'Who I am',
    'Product Manager, Acme: 2024 to now',
    'What I work on',
    'Search: I lead it',
    'What I have shipped',
    'Wrote the strategy',
    'Shipped search',
    'What was agreed',
    'I own pricing from now on',
  ]);
  const spare = handover(career, today).sections.flatMap(({ lines }) => lines.filter((one) => one.spare).map(({ text }) => text));
  expect(spare).toEqual([
    'Lead a product area',
    'Working toward: Senior',
    'Be more strategic · If a plan is asked for, then I begin with why',
    'Write the brief',
    'Mia Bell: Ask about the level',
    'Send the numbers',
  ]);
  expect(JSON.stringify(handover(career, today))).not.toMatch(/gave|drained|Shadow/);
});

test('a brief before a 1:1 holds what is new since the last contact, and one question', () => {
  expect(textOf(oneToOne(career, mia, today))).toEqual([
    '1:1 with Mia Bell',
    'Inês · manager, since 1 September',
    'What went well',
    'Strategic thinking: one win',
    'Wrote the strategy',
    'What I said I would do',
    'Write the brief',
    'Send the numbers',
    'What you said you would do',
    'Ask about the level',
    'What you told me, and where it stands',
    'Be more strategic · If a plan is asked for, then I begin with why',
    'One question',
    'What is one thing I could do differently in the next weeks that would help most?',
  ]);
});

test('the wins of a year page add up to its headline', () => {
  const draft = yearPage(career, { from: '2026-01-01', to: today }, today);
  expect(draft.sections[0]?.lines[0]?.text).toBe('Two wins for two skills');
  const counts = draft.sections.find(({ id }) => id === 'wins')?.lines.filter(({ form }) => form === 'subtitle') ?? [];
  expect(counts.flatMap(({ sources }) => sources)).toHaveLength(2);
});
