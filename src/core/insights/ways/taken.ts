import type { Career } from '../../career.ts';
import { type Experiment, stateOf } from '../../experiments/experiments.ts';
import type { Move } from '../../moves/moves.ts';
import { sayOn } from '../../say.ts';
import { moveInWeek } from '../../skills/practised.ts';
import { addDays, type Day } from '../../time.ts';
import type { Taken, WayId } from './way.ts';

/** For so long after a move was done it is told as done; then the way is open again. */
const doneDays = 28;

/** The test that a way has become, while it is planned or runs. */
function testTaken(career: Career, way: WayId): (Experiment & { readonly state: 'planned' | 'running' }) | undefined {
  for (const row of career.experiment.values()) {
    if (!row.id.startsWith(`ways.${way}.`)) continue;
    const state = stateOf(row);
    if (state === 'planned' || state === 'running') return { ...row, state };
  }
  return undefined;
}

/** The move with a key that a way has become: open, or done lately. */
function moveTaken(career: Career, key: string, today: Day): Move | undefined {
  const held = moveInWeek(career, key, today);
  if (held?.state === 'open') return held;
  const since = addDays(today, -doneDays);
  return [...career.move.values()].find((row) => row.key === key && row.state === 'done' && (row.settled ?? row.planned) >= since);
}

export function testWords(career: Career, way: WayId): Taken | undefined {
  const row = testTaken(career, way);
  return row && { words: row.state === 'running' ? `Running in the Lab: ${row.title}` : `Planned in the Lab: ${row.title}`, to: `/lab/${row.id}` };
}

export function moveWords(career: Career, key: string, today: Day): Taken | undefined {
  const row = moveTaken(career, key, today);
  if (!row) return undefined;
  return row.state === 'open' ? { words: 'In this week’s moves', to: '/' } : { words: `Done ${sayOn(row.settled ?? row.planned, today)}`, to: '/' };
}
