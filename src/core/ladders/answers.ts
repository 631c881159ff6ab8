import type { Career } from '../career.ts';
import { type Competency, competenciesOf } from './ladders.ts';

/** Whether somebody has said which of our skills a ladder's skill is like, or that none is. */
export const isAnswered = ({ mapsTo, notApplicable }: Pick<Competency, 'mapsTo' | 'notApplicable'>): boolean =>
  (mapsTo?.length ?? 0) > 0 || notApplicable !== undefined;

/** How many skills of a ladder have been answered, of how many. */
export function answeredOf(career: Career, ladderId: string): { readonly answered: number; readonly all: number } {
  const rows = competenciesOf(career, ladderId);
  return { answered: rows.filter(isAnswered).length, all: rows.length };
}
