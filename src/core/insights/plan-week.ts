import * as z from 'zod/mini';
import { type Context, defineAction } from '../action.ts';
import type { Career } from '../career.ts';
import { type Move, move, moveId } from '../moves/moves.ts';
import type { Write } from '../record.ts';
import type { Week } from '../time.ts';
import { weekMoves } from './week-moves.ts';
import { type ChosenMove, weeklyPlan } from './weekly-plan.ts';

/** Earlier weeks' open moves: those met meanwhile are done, the others are closed; own ones go on in this week. */
function closeEarlier(career: Career, week: Week, { today }: Context): Write[] {
  const { met, own, rest } = weekMoves.of(career, today).earlier;
  return [
    ...met.map(({ move: row, settled }) => move.edit(row, { state: 'done', settled: settled?.on ?? today })),
    ...[...own, ...rest].map((row) => move.edit(row, { state: 'replanned', settled: today })),
    ...own
      .filter((row) => !career.move.has(moveId(week, row.key)))
      .map(({ id: _, ...row }) => move.put(moveId(week, row.key), { ...row, week, since: row.since ?? row.week, planned: today, entriesBefore: undefined })),
  ];
}

function planned({ key, kind, what, why, ifThen, principle, skill, minutes, opens, since }: ChosenMove, week: Week, { today }: Context): Write {
  return move.put(moveId(week, key), { week, key, kind, what, why, ifThen, principle, skill, minutes, opens, state: 'open', planned: today, since });
}

/** A row already in the week stays as it was planned, unless the move now points at something else. */
const stillMeans = (row: Move | undefined, chosen: ChosenMove): boolean => row !== undefined && row.opens?.target === chosen.opens.target;

export const planWeek = defineAction({
  name: 'plan.week',
  title: 'Week planned',
  description:
    'Plans this week: keeps what is done, declined, met or own, carries over what was left open and still matters, and fills the hours set aside. Planning again without a change writes nothing.',
  input: z.strictObject({}),
  writes: (career, _, context) => {
    const { week, chosen } = weeklyPlan.of(career, context.today);
    const { open } = weekMoves.of(career, context.today);
    const rows = new Map(open.map((row) => [row.key, row]));
    const keys = new Set(chosen.map((one) => one.key));
    return [
      ...closeEarlier(career, week, context),
      ...open.filter((row) => !keys.has(row.key)).map((row) => move.remove(row.id)),
      ...chosen.filter((one) => !stillMeans(rows.get(one.key), one)).map((one) => planned(one, week, context)),
    ];
  },
});
