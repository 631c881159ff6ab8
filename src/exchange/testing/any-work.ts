import fc from 'fast-check';
import { documentPurposes } from '#core/documents/documents.ts';
import { entryTypes } from '#core/journal/journal.ts';
import { termKinds } from '#core/journal/portable/terms.ts';
import { moveKinds, opens } from '#core/moves/candidate.ts';
import { moveStates } from '#core/moves/moves.ts';
import { closings, stages as opportunityStages } from '#core/opportunities/opportunities.ts';
import { forks } from '#core/profile/profile.ts';
import { beginnings, endings } from '#core/roles/roles.ts';
import { phases } from '#core/skills/skills.ts';
import { anyLine, anyText, bodyOf, day, id, ids, lines, roughDay, skills, text, week, word } from './any-fields.ts';

export const role = bodyOf(
  { title: anyLine() },
  {
    company: anyLine(),
    from: roughDay,
    to: roughDay,
    manager: id,
    phase: fc.constantFrom(...phases),
    began: fc.constantFrom(...beginnings),
    ended: fc.constantFrom(...endings),
    place: anyLine(),
    about: text,
  },
);
export const project = bodyOf({ name: anyLine() }, { role: id, part: anyLine(), from: roughDay, to: roughDay, outcome: text, skills, people: ids });
export const entry = bodyOf(
  { day, type: fc.constantFrom(...entryTypes), text },
  { safeText: text, skills, people: ids, project: id, link: word.map((path) => `https://example.com/${path}`), energy: fc.constantFrom('gave', 'drained') },
);
export const move = bodyOf(
  {
    week,
    key: word,
    kind: fc.constantFrom(...moveKinds),
    what: anyLine(),
    minutes: fc.integer({ min: 1, max: 240 }),
    state: fc.constantFrom(...moveStates),
    planned: day,
  },
  {
    why: text,
    ifThen: anyLine(),
    principle: fc.constantFrom('P1', 'P23'),
    opens: fc.record({ open: fc.constantFrom(...opens) }, { noNullPrototype: true }),
    settled: day,
  },
);
export const profile = bodyOf(
  {},
  {
    name: anyLine(),
    headline: anyLine(),
    goal: anyLine(),
    targetPhase: fc.constantFrom(...phases),
    fork: fc.constantFrom(...forks),
    hoursPerWeek: fc.constantFrom(0.25, 1.5, 4),
    checkinDay: fc.integer({ min: 1, max: 7 }),
    needs: lines,
    email: anyLine(),
    link: anyLine(),
    skills: lines,
  },
);
const stage = fc.constantFrom(...opportunityStages);
export const opportunity = bodyOf(
  { title: anyLine(), company: anyLine(), stage },
  {
    closed: fc.constantFrom(...closings),
    next: fc.record({ what: anyLine(), on: day, talk: fc.boolean() }, { requiredKeys: ['what'], noNullPrototype: true }),
    reached: fc.array(fc.record({ stage, on: day }, { noNullPrototype: true }), { minLength: 1, maxLength: 2 }),
    steps: fc.array(fc.record({ what: anyLine(), on: day, how: text }, { requiredKeys: ['what', 'on'], noNullPrototype: true }), {
      minLength: 1,
      maxLength: 2,
    }),
    introducers: ids,
    heardFrom: anyLine(),
    learn: text,
    note: text,
  },
);
export const document = bodyOf(
  { purpose: fc.constantFrom(...documentPurposes) },
  {
    from: day,
    lines: fc.array(
      fc.record({ id: word, section: word, text, was: anyText(40), hidden: fc.boolean() }, { requiredKeys: ['id', 'section'], noNullPrototype: true }),
      { minLength: 1, maxLength: 3 },
    ),
    order: fc.array(fc.record({ section: word, ids: fc.array(word, { maxLength: 3 }) }, { noNullPrototype: true }), { minLength: 1, maxLength: 2 }),
  },
);
export const term = bodyOf({ word: anyLine(), is: fc.constantFrom(...termKinds) }, {});
