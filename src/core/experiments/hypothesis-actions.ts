import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Table } from '../record.ts';
import { clearField } from '../references.ts';
import { experiment, testsOf } from './experiments.ts';
import { hypothesis, hypothesisShape } from './hypotheses.ts';

const { written: _written, decided: _decided, decision, ...said } = hypothesisShape;
const gone = refuse('That hypothesis is no longer here.');
const startStays = refuse('How sure you were at the start stays as you said it: readouts build on it. Write a new hypothesis if you see it differently now.');

export const addHypothesis = defineAction({
  name: 'hypotheses.add',
  title: 'Hypothesis written',
  description: 'Writes a hypothesis about what to do next: the belief, how sure you are (0.01 to 0.99), and the weeks it would gain or cost you.',
  input: z.strictObject(said),
  writes: (_, input, { newId, today }) => [hypothesis.put(newId(), { ...input, written: today })],
});

export const editHypothesis = defineAction({
  name: 'hypotheses.edit',
  title: 'Hypothesis changed',
  description: 'Changes fields of a hypothesis; what is left out stays, null clears a field. How sure you were stays once a test was read out.',
  input: z.strictObject({ id: id(), ...patchOf(said) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.hypothesis.get(given);
    if (!row) return gone;
    const moved = patch.confidence !== undefined && patch.confidence !== row.confidence;
    return moved && testsOf(career, given).some(({ readOut }) => readOut !== undefined) ? startStays : [hypothesis.edit(row, patch)];
  },
});

export const decideHypothesis = defineAction({
  name: 'hypotheses.decide',
  title: 'Decided',
  description: 'Ends the testing of a hypothesis: go with it, or drop it, with a line on why.',
  input: z.strictObject({ id: id(), decision: z.enum(decision.def.innerType.options), note: hypothesisShape.note }),
  writes: (career, input, { today }) => {
    const row = career.hypothesis.get(input.id);
    if (!row) return gone;
    const running = testsOf(career, input.id).find(({ started, stopped, readOut }) => started && !stopped && !readOut);
    if (running) return refuse(`“${running.title}” is still running. Read it out or stop it first, so that what it taught is not lost.`);
    // A why that is left out stays as it is; one that is emptied goes.
    const note = input.note === undefined ? {} : { note: input.note.trim() || null };
    return [hypothesis.edit(row, { decided: today, decision: input.decision, ...note })];
  },
});

export const reopenHypothesis = defineAction({
  name: 'hypotheses.reopen',
  title: 'Open again',
  description: 'Opens a decided hypothesis again.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => {
    const row = career.hypothesis.get(input.id);
    return row ? [hypothesis.edit(row, { decided: null, decision: null })] : gone;
  },
});

export const removeHypothesis = defineAction({
  name: 'hypotheses.remove',
  title: 'Hypothesis removed',
  description: 'Removes a hypothesis and the tests that test nothing else.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => {
    const tests = testsOf(career, input.id);
    const going = new Set(tests.filter(({ hypotheses }) => hypotheses.length === 1).map((row) => row.id));
    const staying = [...career.experiment.values()].filter((row) => !going.has(row.id) && (row.hypotheses.includes(input.id) || going.has(row.repeats ?? '')));
    return [
      hypothesis.remove(input.id),
      ...[...going].map((one) => experiment.remove(one)),
      ...clearField(career.opportunity as unknown as Table, 'opportunity', 'hypothesis', input.id),
      ...staying.map((row) =>
        experiment.edit(row, {
          hypotheses: row.hypotheses.filter((one) => one !== input.id),
          ...(going.has(row.repeats ?? '') ? { repeats: null } : {}),
        }),
      ),
    ];
  },
});
