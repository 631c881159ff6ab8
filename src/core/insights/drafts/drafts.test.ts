import { expect, test } from 'vitest';
import { documentToBlocks } from '../../documents/blocks.ts';
import { composeDocument } from '../../documents/compose.ts';
import type { Draft } from '../../documents/draft.ts';
import { entry } from '../../journal/journal.ts';
import { competency, ladder } from '../../ladders/ladders.ts';
import { person } from '../../people/people.ts';
import { profile, profileId } from '../../profile/profile.ts';
import { checkin } from '../../pulse/pulse.ts';
import { project } from '../../roles/roles.ts';
import { answers, careerOf } from '../../testing/careers.ts';
import { mailing } from '../../updates/mailings.ts';
import { bragDraft } from './brag.ts';
import { promotionCase } from './promotion-case.ts';
import { selfReview } from './self-review.ts';

const today = '2026-11-23';
const career = careerOf(
  profile.put(profileId, { name: 'Inês', goal: 'canary goal', targetPhase: 'senior' }),
  person.put('ana', { name: 'Ana Ruiz' }),
  person.put('ben', { name: 'Ben Okafor' }),
  entry.put('w1', { type: 'win', day: '2026-10-02', text: 'Wrote the pricing strategy', skills: ['strategic-thinking'], people: ['ana'] }),
  entry.put('w2', { type: 'win', day: '2026-11-02', text: 'Shipped search', skills: ['execution'] }),
  entry.put('old', { type: 'win', day: '2025-01-02', text: 'Long ago' }),
  entry.put('l', { type: 'lesson', day: '2026-10-05', text: 'Ask support first' }),
  entry.put('f', { type: 'feedback', day: '2026-10-06', text: 'Be more strategic' }),
  entry.put('n', { type: 'note', day: '2026-10-06', text: 'canary note', energy: 'drained' }),
  project.put('p', { name: 'Search', from: '2026-08', to: '2026-11-10', outcome: 'Found in one try' }),
  checkin.put('2026-W40', { week: '2026-W40', day: '2026-10-02', ...answers, note: 'canary check-in' }),
  mailing.put('m', {
    update: '2026-11',
    day: '2026-11-20',
    way: 'copied',
    subject: 'x',
    people: ['ben'],
    lines: [{ section: 'shipped', text: 'Search is out', sources: ['entry:w2'] }],
  }),
  ladder.put('acme', {
    name: 'Acme',
    levels: [
      { id: 'l1', title: 'PM' },
      { id: 'l2', title: 'Senior PM' },
    ],
    version: 1,
  }),
  competency.put('c1', {
    ladder: 'acme',
    title: 'Strategy',
    place: 0,
    version: 1,
    mapsTo: ['strategic-thinking'],
    statements: [{ level: 'l2', text: 'Sets a direction' }],
  }),
  competency.put('c2', {
    ladder: 'acme',
    title: 'Delivery',
    place: 1,
    version: 1,
    mapsTo: ['execution'],
    statements: [{ level: 'l2', text: 'Ships big things' }],
  }),
  competency.put('c3', { ladder: 'acme', title: 'Partners', place: 2, version: 1, statements: [{ level: 'l2', text: 'Finds partners' }] }),
  competency.put('c4', { ladder: 'acme', title: 'Only for PMs', place: 3, version: 1, statements: [{ level: 'l1', text: 'Writes tickets' }] }),
);
const textOf = (draft: Draft): string[] => documentToBlocks(composeDocument(draft, undefined)).map(({ text }) => text);

test('a self-review holds the wins, finished projects and lessons of its time, and nothing that is one’s own business', () => {
  const draft = selfReview(career, { from: '2026-07-01', to: today }, today);
  expect(textOf(draft)).toEqual([
    'Self-review',
    'Inês · 1 July 2026 to today',
    'What I did',
    'Shipped search',
    'Wrote the pricing strategy',
    'Search: Found in one try',
    'What it shows',
    'Execution: one piece of work shows it',
    'Strategic thinking: one piece of work shows it',
    'What I learned',
    'Ask support first',
  ]);
  expect(JSON.stringify(draft)).not.toMatch(/canary/);
  expect(draft.sections.find(({ id }) => id === 'heard')?.lines).toMatchObject([{ text: 'Be more strategic', spare: true }]);
});

test('a promotion case goes by what the ladder asks for, names who can speak of it, and says gaps', () => {
  const draft = promotionCase(career, { ladder: 'acme', level: 'l2' }, today);
  expect(textOf(draft)).toEqual([
    'The case for Acme, Senior PM',
    'Inês · Three things asked for, three gaps open',
    'By what is asked for',
    'Strategy',
    'Sets a direction',
    'Wrote the pricing strategy',
    'Can speak of it: Ana Ruiz.',
    'One piece of work shows this so far.',
    'Delivery',
    'Ships big things',
    'Shipped search',
    'Can speak of it: Ben Okafor.',
    'One piece of work shows this so far.',
    'Partners',
    'Finds partners',
    'Nothing in my record shows this yet.',
  ]);
  for (const { form, sources } of draft.sections.flatMap(({ lines }) => lines)) if (form === 'bullet') expect(sources.length).toBeGreaterThan(0);
});

test('a brag document holds each win under its skills, projects, and whom to thank', () => {
  const draft = bragDraft(career, { from: '2026-01-01', to: today }, 'skill', today);
  expect(textOf(draft)).toEqual([
    'Work and wins',
    'Inês · 1 January 2026 to today',
    'Strategic thinking',
    'Wrote the pricing strategy',
    'Execution',
    'Shipped search',
    'Projects',
    'Search: Found in one try',
    'Thanks to',
    'Ana Ruiz.',
  ]);
  expect(JSON.stringify(draft)).not.toMatch(/canary/);
});

test('without a ladder it goes by the framework for the phase worked toward', () => {
  const titles = promotionCase(career, {}, today)
    .sections.filter(({ title }) => title === 'By what is asked for')
    .map(({ name }) => name);
  expect(titles).toEqual(['Strategic thinking', 'Management', 'Communication', 'Execution']);
});
