import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { day, id, line, optionalLine, whole } from '../fields.ts';
import { needOf, needTitle } from '../need-words.ts';
import { withRhythmStart } from './chosen-rhythm.ts';
import { person } from './people.ts';
import { withoutSeat, withSeat } from './seat-changes.ts';
import { servesNeed, servingOf } from './seats.ts';
import { chooseTies, tiesNow } from './ties.ts';

const gone = refuse('That person is no longer here.');

/** Taking a seat means being on the board; who leaves the last one is not any more. */
const withBoard = (held: Parameters<typeof chooseTies>[0], on: boolean, today: string) => {
  const now = tiesNow(held).filter((tie) => tie !== 'board');
  const ties = chooseTies(held, on ? [...now, 'board'] : now, today);
  return ties.map((one) =>
    on && one.tie === 'board' && one.to === undefined && one.from === undefined && !tiesNow(held).includes('board') ? { ...one, from: today } : one,
  );
};

export const giveSeat = defineAction({
  name: 'board.give-seat',
  title: 'Seat given',
  description: 'Gives somebody the seat of a need, or changes it: how well they serve it from 1 to 3, why, until when, and the rhythm in weeks.',
  input: z.strictObject({
    id: id(),
    need: line(120),
    rating: whole(1, 3),
    why: optionalLine(300),
    until: z.optional(z.nullable(day())),
    rhythmWeeks: z.optional(z.nullable(whole(1, 260))),
    aware: z.optional(z.nullable(z.boolean())),
  }),
  writes: (career, { id: who, need: words, rhythmWeeks, aware, until, ...said }, context) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (until && until <= context.today) return refuse('Choose a day to come for looking at the seat again.');
    const before = servesNeed(row, words);
    const seat = { need: needOf(words), ...said, since: before?.since ?? context.today, ...(until ? { until } : {}) };
    const rhythm = rhythmWeeks === undefined ? {} : { rhythmWeeks };
    const given = { ...withSeat(row, seat), ...rhythm, ...(aware === undefined ? {} : { aware }), ties: withBoard(row.ties, true, context.today) };
    return [withRhythmStart(career, row, person.edit(row, given), context.today)];
  },
});

export const endSeat = defineAction({
  name: 'board.end-seat',
  title: 'Seat ended',
  description: 'Ends the seat somebody has for a need; what they did there stays in the record.',
  input: z.strictObject({ id: id(), need: line(120), why: optionalLine(300) }),
  writes: (career, input, context) => {
    const row = career.person.get(input.id);
    if (!row) return gone;
    if (!servesNeed(row, input.need)) return refuse(`${row.name} has no seat for ${needTitle(input.need)}.`);
    const on = servingOf(row).length > 1;
    return [person.edit(row, { ...withoutSeat(row, input.need, context.today, input.why), ties: on ? row.ties : withBoard(row.ties, false, context.today) })];
  },
});
