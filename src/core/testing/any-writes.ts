import fc from 'fast-check';
import { assessment, assessmentId, raterSides } from '../assessments/assessments.ts';
import { community, communityTypes } from '../communities/communities.ts';
import { entry, entryTypes } from '../journal/journal.ts';
import { move, moveId, moveStates } from '../moves/moves.ts';
import { advice, followings } from '../people/advice/advice.ts';
import { milestone, milestoneTypes } from '../people/milestones.ts';
import { person, ties } from '../people/people.ts';
import { channels, touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import { checkin } from '../pulse/pulse.ts';
import type { Write } from '../record.ts';
import { beginnings, endings, project, role } from '../roles/roles.ts';
import { phases, skillIds } from '../skills/skills.ts';
import { addDays, addWeeks, type Day, weekOf, weekToMonday } from '../time.ts';
import { anyGrowth } from './any-growth-writes.ts';
import { lifeAround, optional, personId, text } from './any-life.ts';
import { anyDealings } from './any-work-writes.ts';
import { answers } from './careers.ts';

/** Writes such as a life around a day makes: near enough in time that every room has something to say. */
export function anyWrites(today: Day): fc.Arbitrary<Write[]> {
  const { past, rough, skills, id, energy, weeks, around } = lifeAround(today);
  const people = fc
    .tuple(
      personId,
      fc.record({
        name: fc.constantFrom('Ines Moreau', 'Ravi Sato', 'Ada Bell'),
        rhythmWeeks: optional(fc.constantFrom(1, 4, 13, 52)),
        rhythmSince: optional(past),
        weight: optional(fc.integer({ min: 1, max: 3 })),
        ties: optional(fc.constantFrom(...ties).map((tie) => [{ tie }])),
        needs: optional(fc.constantFrom('company-strategy', 'pricing').map((need) => [need])),
        pausedUntil: optional(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
        birthday: optional(past.map((on) => `1990${on.slice(4)}`)),
        boundaries: optional(fc.constant('Never before nine')),
        warmUp: optional(past.map((since) => ({ since }))),
        wants: optional(past.map((since) => [{ want: 'Somebody who plans onboarding', since }])),
      }),
    )
    .map(([key, body]) => person.put(key, body));
  const contacts = fc
    .tuple(id('touch'), past, fc.uniqueArray(personId, { minLength: 1, maxLength: 2 }), optional(fc.constantFrom(...channels)), optional(text), optional(text))
    .map(([key, day, who, channel, asked, given]) => touchpoint.put(key, { day, people: who, channel, asked, given }));
  const advised = fc
    .tuple(id('advice'), past, personId, optional(fc.constantFrom(...followings)), optional(past))
    .map(([key, on, from, followed, told]) => advice.put(key, { from, day: on, said: 'Talk with ten buyers', followed, told }));
  const entries = fc
    .tuple(id('entry'), past, fc.constantFrom(...entryTypes), text, skills, energy, optional(personId), optional(fc.integer({ min: 1, max: 5 })))
    .map(([key, day, type, said, shown, felt, who, level]) => {
      const shows = shown?.[0] !== undefined && level !== undefined ? { [shown[0]]: level } : undefined;
      return entry.put(key, { day, type, text: said, skills: shown, energy: felt, people: who ? [who] : undefined, shows });
    });
  const ratings = fc
    .tuple(
      past,
      fc.constantFrom<string>(...skillIds, 'Pricing sense'),
      fc.constantFrom(...raterSides),
      optional(personId),
      optional(fc.integer({ min: 1, max: 5 })),
    )
    .map(([day, skill, as, who, level]) => {
      const body = { day, skill, as, by: as === 'self' ? undefined : who, level, notApplicable: level === undefined ? 'Not here' : undefined };
      return assessment.put(assessmentId(body), body);
    });
  const checkins = fc
    .tuple(weeks, fc.integer({ min: 1, max: 5 }), optional(personId.map((who) => [who])))
    .map(([week, felt, helpedBy]) => checkin.put(week, { week, day: weekToMonday(week), ...answers, energy: felt, helpedBy }));
  const roles = fc
    .tuple(id('role'), rough, optional(rough), optional(fc.constantFrom(...endings)), optional(fc.constantFrom(...phases)), fc.constantFrom(...beginnings))
    .map(([key, from, to, ended, phase, began]) => role.put(key, { title: 'Product Manager', company: 'Tarnfield', from, to, ended, phase, began }));
  const projects = fc
    .tuple(id('project'), id('role'), optional(rough), skills)
    .map(([key, of, to, stretched]) => project.put(key, { name: 'Pricing', role: of, to, skills: stretched }));
  const communities = fc
    .tuple(
      id('community'),
      fc.constantFrom(...communityTypes),
      optional(around),
      optional(around),
      optional(around),
      fc.uniqueArray(personId, { maxLength: 3 }),
      optional(text),
    )
    .map(([key, what, from, to, next, met, outcome]) => community.put(key, { name: 'Product meetup', what, from, to, next, people: met, outcome }));
  const milestones = fc
    .tuple(id('milestone'), personId, fc.constantFrom(...milestoneTypes), around, fc.boolean(), optional(past))
    .map(([key, who, what, on, yearly, sent]) => milestone.put(key, { person: who, what, day: on, yearly, sent }));
  const keys = fc.oneof(
    personId.map((who) => ({ key: `contact.${who}`, kind: 'contact' as const, opens: { open: 'write-to' as const, target: who } })),
    fc.constantFrom('own.a', 'own.b').map((key) => ({ key, kind: 'own' as const, opens: { open: 'none' as const } })),
    fc.constantFrom('journal.win', 'profile.goal').map((key) => ({ key, kind: 'evidence' as const, opens: { open: 'capture' as const, target: 'win' } })),
    fc
      .constantFrom<string>(...skillIds)
      .map((skill) => ({ key: `skill.practice.${skill}`, kind: 'experiment' as const, opens: { open: 'capture' as const, target: 'lesson' } })),
  );
  const moves = fc
    .tuple(fc.integer({ min: 0, max: 3 }), keys, fc.constantFrom(...moveStates), fc.integer({ min: 1, max: 90 }))
    .map(([back, what, state, minutes]) => {
      const week = addWeeks(weekOf(today), -back);
      const planned = weekToMonday(week);
      return move.put(moveId(week, what.key), { ...what, week, what: 'Do it', minutes, state, planned, settled: state === 'open' ? undefined : planned });
    });
  const me = fc
    .record({
      goal: optional(text),
      targetPhase: optional(fc.constantFrom(...phases)),
      hoursPerWeek: optional(fc.constantFrom(0.25, 1, 2, 6)),
      checkinDay: optional(fc.integer({ min: 1, max: 7 })),
      needs: optional(fc.constant('Pricing').map((need) => [need])),
    })
    .map((body) => profile.put(profileId, body));
  const rows = [
    people,
    contacts,
    advised,
    communities,
    milestones,
    entries,
    checkins,
    roles,
    projects,
    moves,
    ratings,
    me,
    ...anyGrowth(today),
    ...anyDealings(today),
  ];
  return fc.array(fc.oneof(...rows), { maxLength: 40 });
}
