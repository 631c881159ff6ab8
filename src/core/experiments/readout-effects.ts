import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import type { Day } from '../time.ts';
import { type Confidence, confidenceIn } from './confidence.ts';
import { type Experiment, experiment, type ReadoutOutcome, testsOf } from './experiments.ts';
import type { Hypothesis } from './hypotheses.ts';
import { biasGroups } from './shared-bias.ts';

export type ReadoutEffect = {
  readonly hypothesis: Hypothesis;
  readonly from: number;
  readonly to: number;
  /** The earlier readout it shares a person or a method with, because of which it counts half. */
  readonly halvedBy: Experiment | undefined;
};

/** The readout of the same person or method that was heard first. */
function firstHeard(career: Career, of: Hypothesis, row: Experiment, { rows }: Confidence): Experiment | undefined {
  const groups = biasGroups(testsOf(career, of.id));
  return rows.map(({ experiment: one }) => one).find((one) => one.id !== row.id && groups.get(one.id) === groups.get(row.id));
}

/** What a readout with this outcome does to each hypothesis the test was for: of one that is to come, what it would do. */
export function readoutEffects(career: Career, row: Experiment, outcome: ReadoutOutcome, today: Day): ReadoutEffect[] {
  const after = applyWrites(career, [experiment.edit(row, { outcome, readOut: row.readOut ?? today, stopped: null })]);
  return row.hypotheses.flatMap((id): ReadoutEffect[] => {
    const hypothesis = career.hypothesis.get(id);
    if (!hypothesis) return [];
    const then = confidenceIn(after, hypothesis);
    const own = then.rows.find(({ experiment: { id: one } }) => one === row.id);
    if (!own) return [];
    return [{ hypothesis, from: own.from, to: own.to, halvedBy: own.halved ? firstHeard(after, hypothesis, row, then) : undefined }];
  });
}
