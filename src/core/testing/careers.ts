import fc from 'fast-check';
import type { Context } from '../action.ts';
import { assessment, assessmentId, raterSides } from '../assessments/assessments.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { acquaintances, decider, deciderParts, exposure, exposureTypes } from '../committee/committee.ts';
import { community, communityTypes } from '../communities/communities.ts';
import { conversation, talkKinds } from '../conversations/conversations.ts';
import { feedback, landings } from '../conversations/feedback.ts';
import { promise } from '../conversations/promises.ts';
import { document } from '../documents/documents.ts';
import { experiment, outcomes, strengths } from '../experiments/experiments.ts';
import { hypothesis, hypothesisSubjects } from '../experiments/hypotheses.ts';
import { entry, entryTypes } from '../journal/journal.ts';
import { learning, learningStates, learningTypes } from '../learning/learning.ts';
import { move, moveId, moveStates } from '../moves/moves.ts';
import { opportunity, stages as opportunityStages } from '../opportunities/opportunities.ts';
import { advice, followings } from '../people/advice/advice.ts';
import { milestone, milestoneTypes } from '../people/milestones.ts';
import { person, ties } from '../people/people.ts';
import { channels, touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import { cycle, cycleOutcomes, outlook, signal, signalSigns } from '../promotion/promotion.ts';
import { checkin } from '../pulse/pulse.ts';
import { ringing, ringings } from '../radar/answers.ts';
import type { Write } from '../record.ts';
import { beginnings, endings, project, role } from '../roles/roles.ts';
import { setback, setbackTypes, stages, writing, writingTypes } from '../setbacks/setbacks.ts';
import { phases, skillIds } from '../skills/skills.ts';
import { addDays, addWeeks, type Day, weekOf, weekToMonday } from '../time.ts';

export const careerOf = (...writes: readonly Write[]): Career => applyWrites(emptyCareer, writes);

/** A context on a day, with ids `new-1`, `new-2` … */
export function contextOn(today: Day): Context {
  let made = 0;
  return { today, now: `${today}T12:00:00Z`, newId: () => `new-${++made}` };
}

export const answers = { challenge: 3, learning: 3, energy: 3, impact: 3, support: 3 } as const;
export const checkinFor = (day: Day, energy = 3): Write => checkin.put(weekOf(day), { week: weekOf(day), day, ...answers, energy });

const text = fc.constantFrom('Cut onboarding to 4 steps', 'Talked the plan through', 'Résumé of the week', 'x');
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const personId = fc.integer({ min: 1, max: 6 }).map((n) => `person-${n}`);

/** Writes such as a life around a day makes: near enough in time that every room has something to say. */
export function anyWrites(today: Day): fc.Arbitrary<Write[]> {
  const past = fc.integer({ min: 0, max: 500 }).map((days) => addDays(today, -days));
  const rough = fc.tuple(past, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
  const skills = optional(fc.uniqueArray(fc.constantFrom<string>(...skillIds), { maxLength: 2 }));
  const id = (prefix: string) => fc.integer({ min: 1, max: 12 }).map((n) => `${prefix}-${n}`);
  const energy = optional(fc.constantFrom('gave', 'drained'));
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
  const weeks = fc.integer({ min: 0, max: 10 }).map((back) => addWeeks(weekOf(today), -back));
  const checkins = fc
    .tuple(weeks, fc.integer({ min: 1, max: 5 }), optional(personId.map((who) => [who])))
    .map(([week, felt, helpedBy]) => checkin.put(week, { week, day: weekToMonday(week), ...answers, energy: felt, helpedBy }));
  const roles = fc
    .tuple(id('role'), rough, optional(rough), optional(fc.constantFrom(...endings)), optional(fc.constantFrom(...phases)), fc.constantFrom(...beginnings))
    .map(([key, from, to, ended, phase, began]) => role.put(key, { title: 'Product Manager', company: 'Tarnfield', from, to, ended, phase, began }));
  const projects = fc
    .tuple(id('project'), id('role'), optional(rough), skills)
    .map(([key, of, to, stretched]) => project.put(key, { name: 'Pricing', role: of, to, skills: stretched }));
  const around = fc.integer({ min: -60, max: 30 }).map((days) => addDays(today, days));
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
  const opportunities = fc
    .tuple(id('opportunity'), fc.constantFrom(...opportunityStages), optional(around), fc.boolean(), fc.uniqueArray(personId, { maxLength: 2 }))
    .map(([key, stage, on, talk, introducers]) =>
      opportunity.put(key, { title: 'Group PM', company: 'Fennel', stage, introducers, next: on === undefined ? undefined : { what: 'Ask Ana', on, talk } }),
    );
  const documents = fc
    .tuple(id('entry'), optional(text), optional(fc.boolean()))
    .map(([of, own, hidden]) =>
      document.put('resume', { purpose: 'resume', lines: [{ id: `win.${of}`, section: 'role.role-1', text: own, was: own, hidden }] }),
    );
  const learned = fc
    .tuple(
      id('learning'),
      fc.constantFrom(...learningTypes),
      fc.constantFrom(...learningStates),
      optional(rough),
      optional(rough),
      optional(past),
      optional(text),
      optional(personId),
      skills,
    )
    .map(([key, what, state, begun, ended, touched, taken, from, on]) =>
      learning.put(key, { title: 'The Mom Test', what, state, begun, ended, touched, taken, from, skills: on }),
    );
  const experiments = fc
    .tuple(
      id('experiment'),
      fc.uniqueArray(id('hypothesis'), { minLength: 1, maxLength: 2 }),
      fc.record({ person: optional(personId), repeats: optional(id('experiment')), from: optional(around), to: optional(around), started: optional(past) }),
      fc.constantFrom(...strengths),
      optional(text),
      optional(fc.constantFrom(...outcomes)),
    )
    .map(([key, of, fields, strength, said, outcome]) => {
      const over = outcome && fields.started ? { readOut: today, outcome } : {};
      const begun = fields.started === undefined ? {} : { readings: [{ week: weekOf(fields.started), energy: 1 }] };
      const agreed = { success: said, wouldDrop: said };
      return experiment.put(key, {
        title: 'Shadow Ines',
        hypotheses: of,
        type: 'shadowing',
        hours: 4,
        risk: 0,
        strength,
        ...fields,
        ...agreed,
        ...begun,
        ...over,
      });
    });
  const room = fc.oneof(
    fc
      .tuple(id('decider'), personId, fc.constantFrom(...deciderParts), optional(fc.constantFrom(...acquaintances)), past)
      .map(([key, who, part, knows, since]) => decider.put(key, { person: who, part, knows, since })),
    fc
      .tuple(id('exposure'), personId, past, fc.constantFrom(...exposureTypes), optional(id('entry')))
      .map(([key, who, on, how, of]) => exposure.put(key, { person: who, day: on, how, entries: of ? [of] : undefined })),
  );
  const setbacks = fc
    .tuple(id('setback'), past, fc.constantFrom(...setbackTypes), optional(fc.constantFrom(...stages)), fc.option(past, { freq: 12, nil: undefined }))
    .map(([key, day, type, stage, ended]) => setback.put(key, { day, type, stage, ended }));
  const pages = fc
    .tuple(id('page'), id('setback'), past, fc.constantFrom(...writingTypes), text)
    .map(([key, of, day, type, said]) => writing.put(key, { setback: of, day, type, text: said }));
  const talks = fc
    .tuple(id('talk'), personId, around, fc.constantFrom(...talkKinds), fc.constantFrom('planned', 'held'), id('entry'), fc.boolean())
    .map(([key, who, on, kind, state, told, done]) => {
      const agenda = [{ key: 'wins', part: 'win' as const, text: 'Pricing: cut a step', sources: [{ kind: 'entry', id: told }], done }];
      return conversation.put(key, { person: who, day: on, kind, state: on > today ? 'planned' : state, agenda, private: 'For me' });
    });
  const promises = fc
    .tuple(id('promise'), personId, fc.constantFrom('mine', 'theirs'), past, optional(around), optional(past))
    .map(([key, who, whose, made, due, done]) => promise.put(key, { person: who, whose, text: 'Send the draft', made, due, done }));
  const said = fc
    .tuple(id('feedback'), optional(personId), past, fc.boolean(), optional(past), optional(past), optional(fc.constantFrom(...landings)))
    .map(([key, from, on, clear, chosen, shown, landed]) =>
      feedback.put(key, { from, day: on, said: 'Be more strategic', clear, ifThen: chosen && 'If I write, then I name the bet', chosen, shown, landed }),
    );
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
  const rang = fc.tuple(weeks, fc.constantFrom(...ringings)).map(([week, rings]) => ringing.put(week, { week, day: weekToMonday(week), rings }));
  const score = fc.integer({ min: 1, max: 5 });
  const promotion = fc.oneof(
    fc.tuple(id('cycle'), past, fc.constantFrom(...cycleOutcomes)).map(([key, day, outcome]) => cycle.put(key, { day, outcome })),
    fc.tuple(id('signal'), past, fc.constantFrom(...signalSigns)).map(([key, day, sign]) => signal.put(key, { day, sign })),
    fc.tuple(past, score, score).map(([day, opening, rest]) => {
      const others = { ceiling: rest, effort: rest, routine: rest, stretch: rest, teaches: rest, elsewhere: rest, wanted: rest };
      return outlook.put(weekOf(day), { week: weekOf(day), day, opening, ...others });
    }),
  );
  const beliefs = fc
    .tuple(
      id('hypothesis'),
      past,
      fc.constantFrom(...hypothesisSubjects),
      optional(fc.constantFrom('Health', 'Group Product Manager', 'people', 'technical')),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(0, 26, 60),
      optional(past),
    )
    .map(([key, written, about, subject, percent, gain, decided]) =>
      hypothesis.put(key, {
        belief: 'I would rather lead people',
        about,
        subject,
        confidence: percent / 100,
        gain,
        loss: 26,
        written,
        decided,
        decision: decided === undefined ? undefined : 'go',
      }),
    );
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
    opportunities,
    documents,
    learned,
    room,
    beliefs,
    experiments,
    entries,
    checkins,
    roles,
    projects,
    setbacks,
    talks,
    promises,
    said,
    pages,
    moves,
    ratings,
    rang,
    promotion,
    me,
  ];
  return fc.array(fc.oneof(...rows), { maxLength: 40 });
}
