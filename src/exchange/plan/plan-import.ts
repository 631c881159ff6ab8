import type { Career } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import type { Reading } from '../reading.ts';
import type { Counts, ImportPlan, PlanContext, PlanItem, Planning } from './plan.ts';
import { planLadders } from './plan-ladders.ts';
import { planMeetings } from './plan-meetings.ts';
import { planPeople } from './plan-people.ts';
import { planProfile } from './plan-profile.ts';
import { planRecords } from './plan-records.ts';
import { planWork } from './plan-work.ts';

const none: Counts = { new: 0, merged: 0, unchanged: 0, folded: 0, asks: 0, refused: 0 };
const always = ['people', 'roles', 'projects', 'skills', 'profile'];

function countsOf(items: readonly PlanItem[]): Record<string, Counts> {
  const counts = new Map<string, { -readonly [S in keyof Counts]: number }>(always.map((what) => [what, { ...none }]));
  for (const { what, state } of items) {
    let held = counts.get(what);
    if (!held) counts.set(what, (held = { ...none }));
    held[state] += 1;
  }
  return Object.fromEntries(counts);
}

/**
 * What an import would do to a career: each thing found is new, joins a record, changes nothing, or needs an answer; and
 * the writes that do it. The same career, reading, answers and ids give the same plan; planned again after it was
 * applied, nothing is left to write. As a generator, so that a page can stay responsive: it yields every few hundred people.
 */
export function* planImportSteps(career: Career, reading: Reading, context: PlanContext): Generator<number, ImportPlan> {
  const plan: Planning = { items: [], writes: new Map(), refused: [...reading.refused], remarks: [...reading.remarks] };
  planRecords(career, reading.records, plan);
  const restored = applyWrites(career, [...plan.writes.values()]);
  yield* planPeople(restored, reading.people, context, plan);
  planWork(restored, reading.roles, reading.projects, context, plan);
  planProfile(restored, reading.profile, reading.skills, plan);
  const ladders = reading.ladders.length > 0 ? { ladders: planLadders(restored, reading.ladders, context, plan) } : undefined;
  const calendar = reading.meetings.length > 0 ? { calendar: yield* planMeetings(restored, reading, context, plan) } : undefined;
  return {
    items: plan.items,
    counts: countsOf(plan.items),
    refused: plan.refused,
    remarks: plan.remarks,
    ...calendar,
    ...ladders,
    writes: [...plan.writes.values()],
  };
}

/** The plan at once, for callers that need not stay responsive. */
export function planImport(career: Career, reading: Reading, context: PlanContext): ImportPlan {
  const steps = planImportSteps(career, reading, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
