import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { need } from '../board/needs.ts';
import { line, optionalLine } from '../fields.ts';
import { needKey, needOf } from '../need-words.ts';
import { person } from '../people/people.ts';
import { withoutSeat } from '../people/seat-changes.ts';
import { servesNeed } from '../people/seats.ts';
import { boardNeeds, needRow } from '../standing.ts';

export const closeNeed = defineAction({
  name: 'board.close-need',
  title: 'Need closed',
  description: 'Closes a need that is over, and ends the seats it had; who sat there stays in the record.',
  input: z.strictObject({ need: line(120), why: optionalLine(300) }),
  writes: (career, { need: words, why }, { today, newId }) => {
    if (!boardNeeds(career).some((one) => needKey(one) === needKey(words))) return refuse('That need is no longer on your board.');
    const row = needRow(career, words);
    const open = row && row.closed === undefined ? row : undefined;
    const said = { closed: today, ...(why ? { closedWhy: why } : {}) };
    return [
      open ? need.edit(open, said) : need.put(newId(), { need: needOf(words), source: 'own', opened: today, ...said }),
      ...[...career.person.values()]
        .filter((one) => servesNeed(one, words))
        .map((one) => person.edit(one, withoutSeat(one, words, today, why || 'The need is over'))),
    ];
  },
});
