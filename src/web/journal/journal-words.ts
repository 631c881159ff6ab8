import type { Entry } from '#core/journal/journal.ts';
import { counted } from '../ui/words.ts';

/** The journal's headline: what this week holds. */
export function journalFinding(total: number, thisWeek: readonly Entry[]): string {
  if (total === 0) return 'Your journal begins with one line';
  if (thisWeek.length === 0) return 'Nothing written this week yet';
  const wins = thisWeek.filter((entry) => entry.type === 'win').length;
  const entries = counted(thisWeek.length, 'entry', 'entries');
  if (wins === 0) return `${entries} this week`;
  if (wins === thisWeek.length) return `${counted(wins, 'win', 'wins')} this week`;
  return `${entries} this week, ${counted(wins, 'win', 'wins').toLowerCase()} among them`;
}
