import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, line, optionalLine, text, week, whole } from '../fields.ts';
import { weekOf } from '../time.ts';
import { experiment, experimentDecisions, experimentShape, outcomes, stateOf } from './experiments.ts';

const gone = refuse('That test is no longer here.');
const notStarted = refuse('It has not started. Start it first; then there is something to note.');

export const noteReading = defineAction({
  name: 'experiments.note',
  title: 'Week noted',
  description: 'Notes how a running test felt in a week: energy from -2 (drained) to 2 (gave), and a line. Noting a week again replaces it.',
  input: z.strictObject({ id: id(), week: z.optional(week()), energy: whole(-2, 2), line: optionalLine(300) }),
  writes: (career, input, { today }) => {
    const row = career.experiment.get(input.id);
    if (!row) return gone;
    if (stateOf(row) === 'planned' || row.started === undefined) return notStarted;
    if (stateOf(row) !== 'running') return refuse('It has ended. Its weeks stay as they were noted.');
    const of = input.week ?? weekOf(today);
    if (of > weekOf(today)) return refuse('That week has not come yet.');
    if (of < weekOf(row.started)) return refuse('The test had not started in that week.');
    const others = (row.readings ?? []).filter((one) => one.week !== of);
    const said = { week: of, energy: input.energy, ...(input.line ? { line: input.line } : {}) };
    return [experiment.edit(row, { readings: [...others, said].sort((a, b) => (a.week < b.week ? -1 : 1)) })];
  },
});

export const readOutExperiment = defineAction({
  name: 'experiments.read-out',
  title: 'Test read out',
  description:
    'Reads a running test out: whether it spoke for or against, what was learnt, which skills were missing, and whether to keep, scale up or drop it.',
  input: z.strictObject({
    id: id(),
    outcome: z.enum(outcomes),
    learnt: text(5_000),
    missing: z.optional(z.array(line(100)).check(z.maxLength(20))),
    decision: z.enum(experimentDecisions),
  }),
  writes: (career, { id: given, ...said }, { today }) => {
    const row = career.experiment.get(given);
    if (!row) return gone;
    if (!row.wouldDrop?.trim() || !row.success?.trim())
      return refuse('No readout without what success means and what would make you drop it, written before the start. Plan it again with both.');
    if (row.started === undefined) return notStarted;
    return stateOf(row) === 'running' ? [experiment.edit(row, { ...said, readOut: today })] : refuse('It has ended already.');
  },
});

export const correctReadout = defineAction({
  name: 'experiments.correct',
  title: 'Readout changed',
  description: 'Changes a readout: its outcome, what was learnt, the missing skills or the decision.',
  input: z.strictObject({
    id: id(),
    outcome: z.optional(z.enum(outcomes)),
    learnt: experimentShape.learnt,
    missing: experimentShape.missing,
    decision: z.optional(z.enum(experimentDecisions)),
  }),
  writes: (career, { id: given, ...said }) => {
    const row = career.experiment.get(given);
    if (!row) return gone;
    return stateOf(row) === 'read-out' ? [experiment.edit(row, said)] : refuse('It has no readout yet.');
  },
});

export const stopExperiment = defineAction({
  name: 'experiments.stop',
  title: 'Test stopped',
  description: 'Gives a running test up without a readout; it then says nothing for or against.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => {
    const row = career.experiment.get(input.id);
    if (!row) return gone;
    if (stateOf(row) === 'planned') return refuse('It has not started. You can remove it instead.');
    return stateOf(row) === 'running' ? [experiment.edit(row, { stopped: today })] : refuse('It has ended already.');
  },
});
