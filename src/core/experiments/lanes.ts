import type { Career } from '../career.ts';
import { addDays, type Day } from '../time.ts';
import { type Experiment, stateOf } from './experiments.ts';
import { endOf } from './schedule.ts';

export type Lanes = {
  /** Running, what ends first before the rest. */
  readonly now: readonly Experiment[];
  /** Planned to begin within about a month, or agreed and ready to start. */
  readonly next: readonly Experiment[];
  readonly later: readonly Experiment[];
  /** Read out, the latest first. */
  readonly readOut: readonly Experiment[];
  /** Given up without a readout, the latest first. */
  readonly stopped: readonly Experiment[];
};

const soonDays = 31;

/** What a test needs before it may start: both sides of the agreement with oneself. */
export const isAgreed = ({ success, wouldDrop }: Experiment): boolean => Boolean(success?.trim()) && Boolean(wouldDrop?.trim());

const isSoon = (row: Experiment, today: Day): boolean => row.from !== undefined && row.from <= addDays(today, soonDays);
const never = '9999';

function ordered(rows: readonly Experiment[], of: (row: Experiment) => string, latestFirst = false): Experiment[] {
  const sign = latestFirst ? -1 : 1;
  return [...rows].sort((a, b) => sign * of(a).localeCompare(of(b)) || (a.id < b.id ? -1 : 1));
}

/** Every test in its lane, each lane by day. */
export function lanesOf(career: Career, today: Day): Lanes {
  const rows = [...career.experiment.values()];
  const planned = rows.filter((row) => stateOf(row) === 'planned');
  const isNext = (row: Experiment): boolean => isSoon(row, today) || (row.from === undefined && isAgreed(row));
  const from = (row: Experiment): string => row.from ?? never;
  return {
    now: ordered(
      rows.filter((row) => stateOf(row) === 'running'),
      (row) => endOf(row) ?? never,
    ),
    next: ordered(planned.filter(isNext), from),
    later: ordered(
      planned.filter((row) => !isNext(row)),
      from,
    ),
    readOut: ordered(
      rows.filter((row) => stateOf(row) === 'read-out'),
      (row) => row.readOut ?? '',
      true,
    ),
    stopped: ordered(
      rows.filter((row) => stateOf(row) === 'stopped'),
      (row) => row.stopped ?? '',
      true,
    ),
  };
}
