import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, roughDay, whole } from '../fields.ts';
import { firstDayOf, lastDayOf } from '../time.ts';
import { withRhythmStart } from './chosen-rhythm.ts';
import { person, ties, tieTitles } from './people.ts';

const gone = refuse('That person is no longer here.');
const moved = refuse('That tie has changed meanwhile. Look again and change it there.');

export const dateTie = defineAction({
  name: 'people.date-tie',
  title: 'Tie dated',
  description:
    'Says when a tie began and ended, as 2021, 2021-03 or 2021-03-15; null clears a date, and a tie without an end goes on. `at` is its place in the list.',
  input: z.strictObject({
    id: id(),
    tie: z.enum(ties),
    at: z.optional(whole(0, 19)),
    from: z.optional(z.nullable(roughDay())),
    to: z.optional(z.nullable(roughDay())),
  }),
  writes: (career, { id: who, tie, at: given, ...dates }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    const held = row.ties ?? [];
    const at = given ?? held.findIndex((one) => one.tie === tie && one.to === undefined);
    const before = held[at];
    if (before ? before.tie !== tie : held.length >= 20 || (given ?? held.length) > held.length) return moved;
    const { from = before?.from, to = before?.to } = dates;
    if ((from && firstDayOf(from) > today) || (to && firstDayOf(to) > today)) return refuse('That day has not come yet. Write it down once it has.');
    if (from && to && lastDayOf(to) < firstDayOf(from)) return refuse('The end lies before the beginning. Change one of the two dates.');
    const other = held.findIndex((one, place) => place !== at && one.tie === tie && one.to === undefined);
    if (!to && other >= 0) return refuse(`${row.name} has the tie ${tieTitles[tie]} already. Say when the other one ended first.`);
    const { from: _from, to: _to, ...rest } = before ?? { tie };
    const after = { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    const changed = before === undefined ? [...held, after] : held.map((one, place) => (place === at ? after : one));
    return [withRhythmStart(career, row, person.edit(row, { ties: changed }), today)];
  },
});

export const forgetTie = defineAction({
  name: 'people.forget-tie',
  title: 'Tie removed',
  description: 'Removes a tie as if it had never been; to keep it as a former one, say when it ended.',
  input: z.strictObject({ id: id(), tie: z.enum(ties), at: whole(0, 19) }),
  writes: (career, { id: who, tie, at }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (row.ties?.[at]?.tie !== tie) return moved;
    return [withRhythmStart(career, row, person.edit(row, { ties: row.ties.filter((_, place) => place !== at) }), today)];
  },
});
