import { tieTitles } from '#core/people/people.ts';
import type { HeldTies } from '#core/people/ties.ts';
import { roughInWords } from '../ui/words.ts';

type Held = HeldTies[number];

/** The time of a tie: "since March 2021", "March 2021 to June 2024", "until June 2024"; nothing where no date is known. */
export function tieSpan({ from, to }: Pick<Held, 'from' | 'to'>): string {
  if (to === undefined) return from === undefined ? '' : `since ${roughInWords(from)}`;
  return from === undefined ? `until ${roughInWords(to)}` : `${roughInWords(from)} to ${roughInWords(to)}`;
}

/** A tie as it is told: "Manager", "Manager since March 2021", "Manager, March 2021 to June 2024". */
export function tieInWords(held: Held): string {
  const title = tieTitles[held.tie] ?? held.tie;
  const span = tieSpan(held);
  return span === '' ? title : held.from !== undefined && held.to !== undefined ? `${title}, ${span}` : `${title} ${span}`;
}
