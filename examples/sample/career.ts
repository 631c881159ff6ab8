import { assessment, assessmentId } from '#core/assessments/assessments.ts';
import { need } from '#core/board/needs.ts';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { checkCareer } from '#core/check.ts';
import { committee, committeeId, decider, exposure } from '#core/committee/committee.ts';
import { community } from '#core/communities/communities.ts';
import { experiment } from '#core/experiments/experiments.ts';
import { hypothesis } from '#core/experiments/hypotheses.ts';
import { conversation } from '#core/conversations/conversations.ts';
import { feedback } from '#core/conversations/feedback.ts';
import { promise } from '#core/conversations/promises.ts';
import { entry } from '#core/journal/journal.ts';
import { term } from '#core/journal/portable/terms.ts';
import { learning } from '#core/learning/learning.ts';
import { move, moveId } from '#core/moves/moves.ts';
import { advice } from '#core/people/advice/advice.ts';
import { milestone } from '#core/people/milestones.ts';
import { person } from '#core/people/people.ts';
import { touchpoint } from '#core/people/touchpoints.ts';
import { profile, profileId } from '#core/profile/profile.ts';
import { cycle, outlook, signal } from '#core/promotion/promotion.ts';
import { checkin } from '#core/pulse/pulse.ts';
import type { Write } from '#core/record.ts';
import { project, role } from '#core/roles/roles.ts';
import { setback, writing } from '#core/setbacks/setbacks.ts';
import type { Day } from '#core/time.ts';
import { exportCareer } from '#exchange/career/export-career.ts';
import { advice as adviceRows } from './advice.ts';
import { assessments } from './assessments.ts';
import { checkins } from './checkin-weeks.ts';
import { committee as committeeBody, deciders, exposures } from './committee.ts';
import { communities, milestones } from './communities.ts';
import { conversations, feedback as feedbackRows, promises } from './conversations.ts';
import { contactsBetween } from './contacts-between.ts';
import { contactsLatest } from './contacts-latest.ts';
import { contacts2025 } from './contacts-parcelmoor.ts';
import { contactsUntil2023 } from './contacts-until-2023.ts';
import { associateEntries } from './entries-associate.ts';
import { betweenEntries } from './entries-between.ts';
import { brackenlowEntries } from './entries-brackenlow.ts';
import { customerSuccessEntries } from './entries-customer-success.ts';
import { parcelmoorFirstEntries } from './entries-parcelmoor-first.ts';
import { parcelmoorLatestEntries } from './entries-parcelmoor-latest.ts';
import { learning as learningRows, terms } from './learning.ts';
import { experiments, hypotheses } from './lab.ts';
import { moves } from './moves.ts';
import { needs } from './needs.ts';
import { outsidePeople } from './people-outside.ts';
import { parcelmoorPeople } from './people-parcelmoor.ts';
import { formerColleagues } from './people-work.ts';
import { cycles, outlooks, signals } from './promotion.ts';
import { profile as profileBody, projects, roles } from './roles.ts';
import { setbacks, writings } from './setbacks.ts';

/** The day the sample is written for, a Monday; the app shifts it to the present week. */
export const sampleDay: Day = '2026-11-23';

const byDay = <T extends { readonly day: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
const numbered = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(3, '0')}`;
function withoutId<R extends { readonly id: string }>(row: R): Omit<R, 'id'> {
  const { id: _, ...body } = row;
  return body;
}

const entries = [
  ...customerSuccessEntries,
  ...associateEntries,
  ...brackenlowEntries,
  ...betweenEntries,
  ...parcelmoorFirstEntries,
  ...parcelmoorLatestEntries,
];
const contacts = [...contactsUntil2023, ...contactsBetween, ...contacts2025, ...contactsLatest];

/** The id that the entry of a day has: rows that name an entry name its day. */
function entryOn(day: string): string {
  const at = byDay(entries).findIndex((row) => row.day === day);
  if (at < 0) throw new Error(`The sample has no entry on ${day}`);
  return numbered('e', at);
}
const withEntries = (rows: (typeof conversations)[number]['agenda']): typeof rows =>
  rows?.map((line) => ({ ...line, sources: line.sources?.map((one) => (one.kind === 'entry' ? { ...one, id: entryOn(one.id) } : one)) }));

/** The sample career as it stands on `sampleDay`; fails when anything in it does not fit. */
export function sampleCareer(): Career {
  const writes: Write[] = [
    profile.put(profileId, profileBody),
    ...roles.map((row) => role.put(row.id, withoutId(row))),
    ...projects.map((row) => project.put(row.id, withoutId(row))),
    ...[...formerColleagues, ...parcelmoorPeople, ...outsidePeople].map((row) => person.put(row.id, withoutId(row))),
    ...adviceRows.map((row) => advice.put(row.id, withoutId(row))),
    ...communities.map((row) => community.put(row.id, withoutId(row))),
    committee.put(committeeId, committeeBody),
    ...deciders.map((row) => decider.put(row.id, withoutId(row))),
    ...exposures.map((row) => exposure.put(row.id, withoutId(row))),
    ...conversations.map((row) => conversation.put(row.id, { ...withoutId(row), agenda: withEntries(row.agenda) })),
    ...promises.map((row) => promise.put(row.id, withoutId(row))),
    ...feedbackRows.map((row) => feedback.put(row.id, { ...withoutId(row), entry: row.entry && entryOn(row.entry) })),
    ...milestones.map((row) => milestone.put(row.id, withoutId(row))),
    ...learningRows.map((row) => learning.put(row.id, withoutId(row))),
    ...terms.map((row) => term.put(row.id, withoutId(row))),
    ...setbacks.map((row) => setback.put(row.id, withoutId(row))),
    ...writings.map((row) => writing.put(row.id, withoutId(row))),
    ...needs.map((row) => need.put(row.id, withoutId(row))),
    ...byDay(entries).map((body, index) => entry.put(numbered('e', index), body)),
    ...byDay(contacts).map((body, index) => touchpoint.put(numbered('t', index), body)),
    ...checkins().map((body) => checkin.put(body.week, body)),
    ...assessments.map((body) => assessment.put(assessmentId(body), body)),
    ...cycles.map((row) => cycle.put(row.id, withoutId(row))),
    ...signals.map((row) => signal.put(row.id, withoutId(row))),
    ...outlooks.map((row) => outlook.put(row.id, withoutId(row))),
    ...hypotheses.map((row) => hypothesis.put(row.id, withoutId(row))),
    ...experiments.map((row) => experiment.put(row.id, withoutId(row))),
    ...moves.map((body) => move.put(moveId(body.week, body.key), body)),
  ];
  const career = applyWrites(emptyCareer, writes);
  const problems = checkCareer(career);
  if (problems.length > 0) throw new Error(`The sample does not fit: ${JSON.stringify(problems)}`);
  const kept = Object.values(career).reduce((sum, table) => sum + table.size, 0);
  if (kept !== writes.length) throw new Error('The sample names two records by one id');
  return career;
}

/** The sample as the file holds it. */
export const sampleText = (): string => exportCareer(sampleCareer(), { exportedOn: sampleDay });
