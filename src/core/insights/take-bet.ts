import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { documentKeyShape, documentOf } from '../documents/documents.ts';
import { hypothesis } from '../experiments/hypotheses.ts';
import { line } from '../fields.ts';
import { move, moveId } from '../moves/moves.ts';
import { weekOf } from '../time.ts';
import { betHypothesisId, betKey } from './bets.ts';

const [betMinutes, evenChance, someWeeks] = [60, 0.5, 4];

export const takeBet = defineAction({
  name: 'review.take-bet',
  title: 'Bet taken up',
  description: 'Makes a bet of a quarterly review a move of this week, or a hypothesis with an even chance that you can then put right.',
  input: z.strictObject({ document: z.strictObject(documentKeyShape), line: line(200), as: z.enum(['move', 'hypothesis']) }),
  writes: (career, { document: of, line: id, as }, { today }) => {
    const text = documentOf(career, of)?.lines?.find((one) => one.id === id)?.text;
    if (text === undefined) return refuse('That bet is no longer in your review.');
    const what = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (as === 'hypothesis')
      return [
        hypothesis.put(betHypothesisId(id), {
          belief: what,
          about: 'way-of-working',
          confidence: evenChance,
          gain: someWeeks,
          loss: someWeeks,
          written: today,
        }),
      ];
    const week = weekOf(today);
    const key = betKey(id);
    return [move.put(moveId(week, key), { minutes: betMinutes, what, week, key, kind: 'own', opens: { open: 'none' }, state: 'open', planned: today })];
  },
});
