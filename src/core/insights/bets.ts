import type { Career } from '../career.ts';
import type { Hypothesis } from '../experiments/hypotheses.ts';
import type { Move } from '../moves/moves.ts';

/** By these a bet's move and hypothesis are found again, so that it is taken up once. */
export const betKey = (lineId: string): string => `own.bet.${lineId}`.slice(0, 160);
export const betHypothesisId = (lineId: string): string => `bet.${lineId}`.slice(0, 128);

/** What has become of a bet of a quarterly review. */
export function betTaken(career: Career, lineId: string): { readonly move: Move | undefined; readonly hypothesis: Hypothesis | undefined } {
  const key = betKey(lineId);
  return { move: [...career.move.values()].find((row) => row.key === key), hypothesis: career.hypothesis.get(betHypothesisId(lineId)) };
}
