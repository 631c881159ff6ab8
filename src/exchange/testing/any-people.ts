import fc from 'fast-check';
import { acquaintances, deciderParts, exposureTypes } from '#core/committee/committee.ts';
import { communityRoles, communityTypes, costPeriods } from '#core/communities/communities.ts';
import { talkKinds } from '#core/conversations/conversations.ts';
import { landings } from '#core/conversations/feedback.ts';
import { milestoneTypes } from '#core/people/milestones.ts';
import { relations, ties } from '#core/people/people.ts';
import { channels } from '#core/people/touchpoints.ts';
import { anyLine, bodyOf, day, id, ids, lines, roughDay, text, word } from './any-fields.ts';

export const person = bodyOf(
  { name: anyLine() },
  {
    emails: lines,
    phones: lines,
    links: lines,
    company: anyLine(),
    title: anyLine(),
    met: text,
    connectedOn: roughDay,
    ties: fc.array(fc.record({ tie: fc.constantFrom(...ties), from: roughDay }, { requiredKeys: ['tie'], noNullPrototype: true }), {
      minLength: 1,
      maxLength: 2,
    }),
    needs: lines,
    rhythmWeeks: fc.integer({ min: 1, max: 260 }),
    rhythmSince: day,
    aware: fc.boolean(),
    industry: anyLine(),
    relation: fc.constantFrom(...relations),
    boundaries: text,
    weight: fc.constantFrom(1, 2, 3),
    tags: lines,
    birthday: roughDay,
    note: text,
    vcard: lines,
  },
);
export const touchpoint = bodyOf({ day, people: ids }, { channel: fc.constantFrom(...channels), asked: text, given: text, note: text, next: text });
export const community = bodyOf(
  { name: anyLine(), what: fc.constantFrom(...communityTypes) },
  {
    from: roughDay,
    to: roughDay,
    next: day,
    cost: fc.record(
      { amount: fc.constantFrom(0, 12.5, 1240), currency: fc.constantFrom('EUR', '£'), per: fc.constantFrom(...costPeriods) },
      { noNullPrototype: true },
    ),
    place: anyLine(),
    link: word.map((path) => `https://example.com/${path}`),
    people: ids,
    outcome: text,
    role: fc.constantFrom(...communityRoles),
    note: text,
  },
);
export const decider = bodyOf({ person: id, part: fc.constantFrom(...deciderParts), since: day }, { knows: fc.constantFrom(...acquaintances), note: text });
export const exposure = bodyOf({ person: id, day, how: fc.constantFrom(...exposureTypes) }, { entries: ids, projects: ids, note: text });
export const committee = bodyOf({}, { goal: anyLine(), on: day, size: fc.integer({ min: 1, max: 40 }), needed: fc.integer({ min: 1, max: 40 }) });
const agendaItem = fc.record(
  {
    key: word,
    part: fc.constantFrom('win', 'own', 'question'),
    text: anyLine(),
    sources: fc.constant([{ kind: 'entry', id: 'a1' }]),
    carried: day,
    done: fc.constant(true),
    mine: fc.constant(true),
  },
  { requiredKeys: ['key', 'part', 'text'], noNullPrototype: true },
);
export const conversation = bodyOf(
  { person: id, day, kind: fc.constantFrom(...talkKinds), state: fc.constantFrom('planned', 'held') },
  { agenda: fc.array(agendaItem, { minLength: 1, maxLength: 2 }), left: lines, notes: text, private: text, ready: day },
);
export const promise = bodyOf(
  { person: id, whose: fc.constantFrom('mine', 'theirs'), text: anyLine(), made: day },
  { due: day, conversation: id, done: day, dropped: day, nudged: day },
);
export const feedback = bodyOf(
  { day, said: text },
  {
    from: id,
    about: anyLine(),
    entry: id,
    asked: day,
    situation: text,
    behaviour: text,
    sign: text,
    clear: fc.constant(true),
    ifThen: anyLine(),
    chosen: day,
    showBy: day,
    shown: day,
    landed: fc.constantFrom(...landings),
    answer: text,
    told: day,
    closed: day,
  },
);
export const milestone = bodyOf(
  { person: id, what: fc.constantFrom(...milestoneTypes), day: roughDay },
  { yearly: fc.boolean(), note: text, sent: day, skipped: day },
);
