import fc from 'fast-check';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { communityRoles, communityTypes, costPeriods } from '#core/communities/communities.ts';
import { documentPurposes } from '#core/documents/documents.ts';
import { entryTypes } from '#core/journal/journal.ts';
import { moveKinds, opens } from '#core/moves/candidate.ts';
import { moveStates } from '#core/moves/moves.ts';
import { closings, stages } from '#core/opportunities/opportunities.ts';
import { milestoneTypes } from '#core/people/milestones.ts';
import { relations, ties } from '#core/people/people.ts';
import { channels } from '#core/people/touchpoints.ts';
import { forks } from '#core/profile/profile.ts';
import { cycleOutcomes, signalSigns } from '#core/promotion/promotion.ts';
import { outlookItems } from '#core/promotion/questions.ts';
import { ringings, wrongParts } from '#core/radar/answers.ts';
import { type Body, type Json, put, type Write } from '#core/record.ts';
import { beginnings, endings } from '#core/roles/roles.ts';
import { phases, skillIds } from '#core/skills/skills.ts';
import { numberToDay, weekOf } from '#core/time.ts';

/** Text as people and hostile files write it: any letters, quotes, newlines, separators, formulas. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({
        unit: fc.constantFrom('a', 'ß', 'ı', '"', "'", ';', ',', '\\', '\n', '\t', '=', '+', '-', '@', ' ', '\u00A0', ':', '^', '&', '<'),
        maxLength,
      }),
    )
    .filter((text) => text.length <= maxLength);

/** A line that the core takes: trimmed, not empty. */
export const anyLine = (max = 40): fc.Arbitrary<string> =>
  anyText(max)
    .map((text) => text.trim())
    .filter((text) => text.length > 0);

const day = fc.integer({ min: 10_000, max: 22_000 }).map(numberToDay);
const week = day.map(weekOf);
const roughDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([exact, length]) => exact.slice(0, length));
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 1, maxLength: 12 });
const id = fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5:x', 'f6.y', 'G7');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const lines = fc.array(anyLine(), { minLength: 1, maxLength: 3 });
const skills = fc.uniqueArray(fc.constantFrom<string>(...skillIds), { minLength: 1, maxLength: 3 });
const text = anyText(80).filter((value) => value.length > 0);
/** Any JSON except the one key that no import carries. */
const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<Json>;
/** Fields of a newer version: carried, whatever they are. */
const unknown = fc.dictionary(fc.constantFrom('zNew', 'constructor', 'toString'), json, { maxKeys: 1, noNullPrototype: true });

type Fields = Record<string, fc.Arbitrary<unknown>>;
const bodyOf = (required: Fields, optional: Fields): fc.Arbitrary<Body> =>
  fc
    .tuple(fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true }), unknown)
    .map(([known, more]) => ({ ...more, ...known }) as Body);

const person = bodyOf(
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
const role = bodyOf(
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
const project = bodyOf({ name: anyLine() }, { role: id, part: anyLine(), from: roughDay, to: roughDay, outcome: text, skills, people: ids });
const entry = bodyOf(
  { day, type: fc.constantFrom(...entryTypes), text },
  { safeText: text, skills, people: ids, project: id, link: word.map((path) => `https://example.com/${path}`), energy: fc.constantFrom('gave', 'drained') },
);
const answer = fc.integer({ min: 1, max: 5 });
const checkin = bodyOf(
  { week, day, challenge: answer, learning: answer, energy: answer, impact: answer, support: answer },
  { couldAYearAgo: fc.boolean(), note: text, helpedBy: ids, helped: ids },
);
const touchpoint = bodyOf({ day, people: ids }, { channel: fc.constantFrom(...channels), asked: text, given: text, note: text, next: text });
const move = bodyOf(
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
const profile = bodyOf(
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
const community = bodyOf(
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
const milestone = bodyOf(
  { person: id, what: fc.constantFrom(...milestoneTypes), day: roughDay },
  { yearly: fc.boolean(), note: text, sent: day, skipped: day },
);
const stage = fc.constantFrom(...stages);
const opportunity = bodyOf(
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
const document = bodyOf(
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
const levels = fc.uniqueArray(fc.record({ id, title: anyLine(), about: text }, { requiredKeys: ['id', 'title'], noNullPrototype: true }), {
  selector: (level) => level.id,
  minLength: 1,
  maxLength: 3,
});
const version = fc.integer({ min: 1, max: 9 });
const ladder = bodyOf({ name: anyLine(), levels, version }, { source: anyLine(), note: text, retired: day });
const competency = bodyOf(
  { ladder: id, title: anyLine(), place: fc.nat(20), version },
  {
    group: anyLine(),
    about: text,
    mapsTo: skills,
    notApplicable: anyLine(),
    statements: fc.array(fc.record({ level: id, text: anyLine() }, { noNullPrototype: true }), { minLength: 1, maxLength: 3 }),
  },
);
const ringing = bodyOf({ week, day, rings: fc.constantFrom(...ringings) }, { wrong: fc.constantFrom(...wrongParts) });
const cycle = bodyOf({ day, outcome: fc.constantFrom(...cycleOutcomes) }, { note: text });
const signal = bodyOf({ day, sign: fc.constantFrom(...signalSigns) }, { said: text });
const outlook = bodyOf({ week, day, ...Object.fromEntries(outlookItems.map((item) => [item, answer])) }, {});
/** A kind of a newer version. */
const compass = bodyOf({ name: anyLine() }, { points: json });

const tableOf = (kind: string, body: fc.Arbitrary<Body>, key: fc.Arbitrary<string> = id): fc.Arbitrary<Write[]> =>
  fc.uniqueArray(fc.tuple(key, body), { selector: ([row]) => row, maxLength: 4 }).map((rows) => rows.map(([row, held]) => put(kind, row, held)));

/** Whole careers that every check takes, with a kind and fields of a newer version among them. */
export const careers: fc.Arbitrary<Career> = fc
  .tuple(
    tableOf('person', person),
    tableOf('role', role),
    tableOf('project', project),
    tableOf('entry', entry),
    tableOf('checkin', checkin, week),
    tableOf('touchpoint', touchpoint),
    tableOf('move', move),
    tableOf('profile', profile, fc.constant('me')),
    tableOf('community', community),
    tableOf('milestone', milestone),
    tableOf('opportunity', opportunity),
    tableOf('document', document),
    tableOf('ladder', ladder),
    tableOf('competency', competency),
    tableOf('ringing', ringing, week),
    tableOf('cycle', cycle),
    tableOf('signal', signal),
    tableOf('outlook', outlook, week),
    tableOf('compass', compass),
  )
  .map((tables) => applyWrites(emptyCareer, tables.flat()));
