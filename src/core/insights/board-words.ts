import { capitalised, sayNumber } from '../say.ts';
import type { Board, Seat } from './board.ts';

/** "Six of eight needs have a seat". */
export function boardFinding({ seats, filled }: Board): string {
  if (seats.length === 0) return 'Your board begins with what you need';
  if (filled === seats.length) return seats.length === 1 ? 'Your one need has a seat' : `All ${sayNumber(filled)} needs have a seat`;
  if (filled === 0) return seats.length === 1 ? 'Your one need has no seat yet' : `None of ${sayNumber(seats.length)} needs has a seat yet`;
  return `${capitalised(sayNumber(filled))} of ${sayNumber(seats.length)} needs ${filled === 1 ? 'has' : 'have'} a seat`;
}

/** How sure help is, in a word: never as a mark. */
export function coverageWord({ coverage, holders }: Seat): string {
  if (holders.length === 0) return 'nobody yet';
  if (coverage < 0.4) return 'thin';
  return coverage < 0.7 ? 'covered' : 'well covered';
}
