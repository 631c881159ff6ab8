import * as z from 'zod/mini';
import { defineAction, type Refusal, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Table } from '../record.ts';
import { clearField } from '../references.ts';
import { type Experiment, experiment, experimentShape, stateOf } from './experiments.ts';

const { started: _1, stopped: _2, readings: _3, readOut: _4, outcome: _5, learnt: _6, missing: _7, decision: _8, ...plan } = experimentShape;
type Plan = Partial<Pick<Experiment, 'hypotheses' | 'person' | 'repeats' | 'from' | 'to'>>;

/** What an agreement with oneself before the start fixes. */
const agreed = ['hypotheses', 'success', 'wouldDrop', 'strength'] as const;

function misfit(career: Career, given: Plan, self?: string): Refusal | undefined {
  if (given.hypotheses?.some((one) => !career.hypothesis.has(one))) return refuse('A hypothesis it tests is no longer here.');
  if (given.person !== undefined && !career.person.has(given.person)) return refuse('That person is no longer here.');
  if (given.repeats !== undefined && (given.repeats === self || !career.experiment.has(given.repeats)))
    return refuse('The earlier test it repeats is not here. Choose another, or none.');
  return given.from !== undefined && given.to !== undefined && given.to < given.from
    ? refuse('The end lies before the beginning. Change one of the two dates.')
    : undefined;
}

export const planExperiment = defineAction({
  name: 'experiments.plan',
  title: 'Test planned',
  description:
    'Plans a small test of one or more hypotheses: what to do, hours, risk (0 to 4), strength in steps (1, 2, 4 or 7), and what its results would mean.',
  input: z.strictObject(plan),
  writes: (career, input, { newId }) => misfit(career, input) ?? [experiment.put(newId(), input)],
});

export const editExperiment = defineAction({
  name: 'experiments.edit',
  title: 'Test changed',
  description: 'Changes fields of a test; what is left out stays, null clears a field. What was agreed before the start stays once it has begun.',
  input: z.strictObject({ id: id(), ...patchOf(plan) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.experiment.get(given);
    if (!row) return refuse('That test is no longer here.');
    const changes = agreed.some((field) => patch[field] !== undefined && JSON.stringify(patch[field]) !== JSON.stringify(row[field]));
    if (row.started !== undefined && changes)
      return refuse(
        'What it tests and what its results would mean were settled before it started, and stay so. Stop it and plan another if they no longer fit.',
      );
    const next = Object.fromEntries(Object.entries({ ...row, ...patch }).filter(([, value]) => value !== null)) as Plan;
    return misfit(career, next, given) ?? [experiment.edit(row, patch)];
  },
});

export const startExperiment = defineAction({
  name: 'experiments.start',
  title: 'Test started',
  description: 'Starts a test. It must say before what success means and what would make you drop the idea.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => {
    const row = career.experiment.get(input.id);
    if (!row) return refuse('That test is no longer here.');
    if (stateOf(row) !== 'planned') return refuse('It has started already.');
    if (row.to !== undefined && row.to < today) return refuse('Its last day has passed. Give it a new one first.');
    if (!row.success?.trim()) return refuse('Write first what success means: what would you see if you are right?');
    if (!row.wouldDrop?.trim()) return refuse('Write first what would make you drop the idea. Decided afterwards, any result looks like a yes.');
    return [experiment.edit(row, { started: today })];
  },
});

export const removeExperiment = defineAction({
  name: 'experiments.remove',
  title: 'Test removed',
  description: 'Removes a test and its readings; what it did to a hypothesis goes with it.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [experiment.remove(input.id), ...clearField(career.experiment as unknown as Table, 'experiment', 'repeats', input.id)],
});
