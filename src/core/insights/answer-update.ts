import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { type Mailing, mailing } from '../updates/mailings.ts';

export const updateAnswered = defineAction({
  name: 'updates.answered',
  title: 'Answer noted',
  description: 'Notes that somebody answered an update, which is a contact; said again, it takes the note back.',
  input: z.strictObject({ id: id(), person: id() }),
  writes: (career, { id: of, person }, { today, newId }) => {
    const row: Mailing | undefined = career.mailing.get(of);
    if (!row?.people?.includes(person)) return refuse('That mailing is no longer here.');
    if (row.answered?.includes(person)) return [mailing.edit(row, { answered: row.answered.filter((who) => who !== person) })];
    return [
      mailing.edit(row, { answered: [...(row.answered ?? []), person] }),
      touchpoint.put(newId(), { day: today, people: [person], channel: 'email', note: `Answered “${row.subject}”` }),
    ];
  },
});
