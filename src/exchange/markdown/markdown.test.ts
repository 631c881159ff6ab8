import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { put } from '#core/record.ts';
import { careers } from '../testing/careers.ts';
import { exportMarkdown } from './write-markdown.ts';

test('roles with their projects, the journal by month, check-ins, people with their contacts, moves', () => {
  const career = applyWrites(emptyCareer, [
    put('profile', 'me', { name: 'Ines Moreau', headline: 'Product manager', goal: 'Lead a team', skills: ['SQL'] }),
    put('role', 'r', { title: 'Senior PM', company: 'Quayside', from: '2022-03', place: 'Lisbon', manager: 'p', about: 'Pricing.\n\nTwo teams.' }),
    put('role', 'q', { title: 'PM', from: '2020', to: '2022-02' }),
    put('project', 'x', { name: 'Rebuild', role: 'r', from: '2023', to: '2024', part: 'Lead', outcome: 'Churn fell', skills: ['execution'] }),
    put('project', 'y', { name: 'Alone' }),
    put('entry', 'a', { day: '2026-10-30', type: 'lesson', text: 'Older' }),
    put('entry', 'b', {
      day: '2026-11-02',
      type: 'win',
      text: 'Shipped it\nto all',
      safeText: 'Shipped',
      skills: ['technical'],
      people: ['p'],
      energy: 'gave',
      link: 'https://x.example/a_b',
    }),
    put('checkin', '2026-W45', { week: '2026-W45', day: '2026-11-06', challenge: 4, learning: 3, energy: 2, impact: 5, support: 4, note: 'a | b' }),
    put('person', 'p', { name: 'Theo', company: 'Field', ties: [{ tie: 'manager', from: '2022' }], rhythmWeeks: 4, emails: ['t@x.example'] }),
    put('touchpoint', 't', { day: '2026-11-01', people: ['p'], channel: 'call', asked: 'How?' }),
    put('move', 'm', { week: '2026-W47', key: 'k', kind: 'contact', what: 'Write to Theo', minutes: 15, state: 'done', planned: '2026-11-16' }),
  ]);
  expect(exportMarkdown(career)).toMatchInlineSnapshot(`
    "# Ines Moreau

    Product manager

    - Goal: Lead a team
    - Skills: SQL

    ## Roles

    ### Senior PM, Quayside

    2022-03 – now · Lisbon · manager Theo

    Pricing.

    Two teams.

    - **Rebuild** (2023 – 2024) Lead: Churn fell *Execution*

    ### PM

    2020 – 2022-02

    ## Other projects

    - **Alone**

    ## Journal

    ### 2026-11

    - **2026-11-02 · Win** Shipped it  
      to all
      - Safe to keep: Shipped
      - Technical · with Theo · gave energy · https://x.example/a\\_b

    ### 2026-10

    - **2026-10-30 · Lesson** Older

    ## Check-ins

    | Week | Challenge | Learning | Energy | Impact | Support | Note |
    | --- | --- | --- | --- | --- | --- | --- |
    | 2026-W45 | 4 | 3 | 2 | 5 | 4 | a \\| b |

    ## People

    ### Theo

    - Post: Field
    - Ties: Manager 2022 – now
    - Rhythm: Monthly
    - E-mail: t@x.example
    - Contacts:
      - 2026-11-01 Call asked: How?

    ## Moves

    - 2026-W47 done **Write to Theo**
    "
  `);
});

test('no text of a person can make a heading, a list or a page of its own', () => {
  const evil = '# Not a heading\n- not an item\n1. not a number\n> quote\n```\n<script>alert(1)</script>\n[x](javascript:alert(1))\n---\n| a |';
  const career = applyWrites(emptyCareer, [
    put('entry', 'a', { day: '2026-10-30', type: 'note', text: evil }),
    put('role', 'r', { title: '# evil', about: evil }),
    put('person', 'p', { name: '## evil', note: evil }),
  ]);
  const lines = exportMarkdown(career).split('\n');
  expect(lines.filter((line) => /^\s{0,3}#/.test(line))).toEqual([
    '# My career',
    '## Roles',
    '### \\# evil',
    '## Journal',
    '### 2026-10',
    '## People',
    '### \\## evil',
  ]);
  for (const line of lines) expect(line).not.toMatch(/^\s*(```|<|> |\[|1\. |---)/);
});

test('any career can be written, and the same career gives the same text', () => {
  fc.assert(
    fc.property(careers, (career) => {
      expect(exportMarkdown(career)).toBe(exportMarkdown(applyWrites(career, [])));
    }),
    { numRuns: 50 },
  );
});

test('opportunities with their next step, what was done and who could introduce', () => {
  const text = exportMarkdown(
    applyWrites(emptyCareer, [
      put('person', 'p', { name: 'Theo' }),
      put('opportunity', 'o', {
        title: 'Group PM*',
        company: 'Fennel',
        stage: 'talking',
        next: { what: 'Ask', on: '2026-12-01' },
        introducers: ['p'],
        steps: [{ what: 'Call', on: '2026-11-01', how: 'Kind' }],
      }),
      put('opportunity', 'q', { title: 'PM', company: 'Other', stage: 'closed', closed: 'turned-down' }),
    ]),
  );
  expect(text).toContain(
    '- **Group PM\\*** Fennel · Talking\n  - Next: Ask, 2026-12-01\n  - 2026-11-01 Call: Kind\n  - Could introduce: Theo\n- **PM** Other · Closed: they chose somebody else',
  );
});

test('communities with whom one met and what came of them, milestones under their person', () => {
  const text = exportMarkdown(
    applyWrites(emptyCareer, [
      put('person', 'p', { name: 'Theo' }),
      put('milestone', 'm', { person: 'p', what: 'launch', day: '2026-11', note: 'Repairs', sent: '2026-11-20' }),
      put('community', 'c', {
        name: 'Ghent*',
        what: 'conference',
        from: '2025-03-04',
        to: '2025-03-06',
        cost: { amount: 640, currency: 'EUR', per: 'once' },
        people: ['p'],
        outcome: 'Two lines\nof it',
      }),
    ]),
  );
  expect(text).toContain('- Milestones:\n  - 2026-11 Launch (line sent 2026-11-20) Repairs');
  expect(text).toContain('## Communities\n\n- **Ghent\\*** Conference · 2025-03-04 – 2025-03-06 · 640 EUR\n  - Met: Theo\n  - What came of it: Two lines');
});

test('the promotion side stands in it: rounds, signals and the answers to the eight questions', () => {
  const answers = { opening: 2, ceiling: 4, effort: 4, routine: 3, stretch: 2, teaches: 2, elsewhere: 4, wanted: 4 };
  const text = exportMarkdown(
    applyWrites(emptyCareer, [
      put('cycle', 'c', { day: '2026-06-08', outcome: 'passed-over', note: 'The group role' }),
      put('signal', 's', { day: '2026-10-22', sign: 'bad', said: 'Not before\nthe budget' }),
      put('outlook', '2026-W37', { week: '2026-W37', day: '2026-09-11', ...answers }),
    ]),
  );
  expect(text).toContain('- **Promotion round, 2026-06-08** considered, somebody else was chosen The group role');
  expect(text).toContain('- **Manager, 2026-10-22** spoke against it Not before');
  expect(text).toContain('  - Most of my days run by themselves: 3');
});

test('hypotheses with how sure and from where, and the decision', () => {
  const text = exportMarkdown(
    applyWrites(emptyCareer, [
      put('hypothesis', 'h', {
        belief: 'Lead*',
        about: 'skill',
        subject: 'technical',
        confidence: 0.4,
        gain: 40,
        loss: 30,
        written: '2026-01-02',
        note: 'Because\n# so',
      }),
      put('hypothesis', 'i', {
        belief: 'Stay',
        about: 'role',
        confidence: 0.5,
        gain: 1,
        loss: 1,
        written: '2026-02-02',
        decided: '2026-03-02',
        decision: 'drop',
      }),
    ]),
  );
  expect(text).toContain(
    '## Hypotheses\n\n- **Stay** role · 50 % sure · worth 1 weeks if right, costs 1 if wrong · written 2026-02-02 · dropped 2026-03-02\n- **Lead\\*** skill: Technical · 40 % sure',
  );
  expect(text).toContain('\n  - Why: Because  \n    \\# so');
});
