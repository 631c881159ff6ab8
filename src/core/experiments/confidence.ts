import type { Career } from '../career.ts';
import { type Experiment, type ReadoutOutcome, testsOf } from './experiments.ts';
import type { Hypothesis } from './hypotheses.ts';
import { chanceOf, logOddsOf, stepLogOdds } from './log-odds.ts';
import { biasGroups } from './shared-bias.ts';

/** How much of a test's strength a readout uses, and to which side. */
const outcomeShares: Record<ReadoutOutcome, number> = { for: 1, 'leaning-for': 0.5, inconclusive: 0, 'leaning-against': -0.5, against: -1 };

export type ConfidenceRow = {
  readonly experiment: Experiment;
  /** It shares a person or a method with an earlier readout, so it counts half. */
  readonly halved: boolean;
  /** What it adds, in log-odds. */
  readonly logOdds: number;
  readonly from: number;
  readonly to: number;
};

export type Confidence = {
  readonly start: number;
  readonly now: number;
  readonly startLogOdds: number;
  /** The start and the rows, added up. */
  readonly logOdds: number;
  readonly rows: readonly ConfidenceRow[];
};

type ReadOut = Experiment & { readonly readOut: string; readonly outcome: ReadoutOutcome };
const isReadOut = (row: Experiment): row is ReadOut => row.readOut !== undefined && row.outcome !== undefined;
const byDay = (a: ReadOut, b: ReadOut): number => (a.readOut === b.readOut ? (a.id < b.id ? -1 : 1) : a.readOut < b.readOut ? -1 : 1);

/** How sure of a hypothesis its readouts leave somebody who was as sure at the start as they said, readout by readout. */
export function confidenceIn(career: Career, of: Hypothesis): Confidence {
  const tests = testsOf(career, of.id);
  const groups = biasGroups(tests);
  const heard = new Set<string>();
  const startLogOdds = logOddsOf(of.confidence);
  let logOdds = startLogOdds;
  const rows = tests
    .filter(isReadOut)
    .sort(byDay)
    .map((row): ConfidenceRow => {
      const group = groups.get(row.id) ?? row.id;
      const halved = heard.has(group);
      heard.add(group);
      const added = outcomeShares[row.outcome] * row.strength * stepLogOdds * (halved ? 0.5 : 1);
      const from = chanceOf(logOdds);
      logOdds += added;
      return { experiment: row, halved, logOdds: added, from, to: chanceOf(logOdds) };
    });
  return { start: of.confidence, now: chanceOf(logOdds), startLogOdds, logOdds, rows };
}
