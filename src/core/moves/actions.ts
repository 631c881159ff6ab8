import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, line, optionalLine, whole } from '../fields.ts';
import { weekOf } from '../time.ts';
import { type Move, type MoveState, move, moveId } from './moves.ts';

const missing = refuse('That move is no longer in the plan.');

const settle = (name: string, title: string, description: string, state: MoveState) =>
  defineAction({
    name,
    title,
    description,
    input: z.strictObject({ id: id() }),
    writes: (career, input, context) => {
      const row: Move | undefined = career.move.get(input.id);
      return row ? [move.edit(row, { state, settled: state === 'open' ? null : context.today })] : missing;
    },
  });

export const completeMove = settle('moves.done', 'Done', 'Marks a move as done.', 'done');
export const reopenMove = settle('moves.reopen', 'Opened again', 'Opens a move again.', 'open');
export const declineForWeek = settle('moves.not-this-week', 'Not this week', 'Takes a move out of this week; it may come back next week.', 'not-this-week');
export const declineForGood = settle('moves.not-for-me', 'Not for you', 'Takes a move out and does not suggest it again.', 'not-for-me');

export const addMove = defineAction({
  name: 'moves.add',
  title: 'Move added',
  description: 'Adds an own move to this week.',
  input: z.strictObject({ what: line(300), minutes: z.optional(whole(1, 2_400)), ifThen: optionalLine(500) }),
  writes: (_, input, context) => {
    const week = weekOf(context.today);
    const key = `own.${context.newId()}`;
    return [move.put(moveId(week, key), { minutes: 30, ...input, week, key, kind: 'own', opens: { open: 'none' }, state: 'open', planned: context.today })];
  },
});
