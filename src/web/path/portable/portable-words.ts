import type { PortableEvidence } from '#core/insights/portable-evidence.ts';
import type { PortableSet } from '#core/insights/portable-set.ts';
import { capitalised, sayCount, sayNumber } from '#core/say.ts';
import { counted } from '../../ui/words.ts';

/** What the app can and cannot say about it; on every page of it. */
export const honest = 'The app marks what is likely; it cannot know what you may keep. Your contract decides.';

/** The headline: what still holds something marked, else how many have a version to keep. */
export function portableFinding({ rows, count }: PortableEvidence): string {
  if (rows.length === 0) return 'What is yours to keep begins with a win';
  if (count.marked > 0) return `${counted(count.marked, 'version', 'versions')} to keep still ${count.marked === 1 ? 'holds' : 'hold'} something marked`;
  if (count.none === 0) return rows.length === 1 ? 'Your one win has a version to keep' : `All ${sayNumber(rows.length)} have a version to keep`;
  return count.kept === 0
    ? `${counted(count.none, 'win has', 'wins have')} no version to keep yet`
    : `${capitalised(sayNumber(count.kept))} of ${sayNumber(rows.length)} have a version to keep`;
}

/** The headline over the set: how many go along. */
export const setFinding = ({ lines }: PortableSet): string =>
  lines === 0 ? 'Nothing is ready to take along yet' : `${counted(lines, 'entry goes', 'entries go')} along, in the version to keep`;

/** What stays behind, in a sentence; empty where nothing does. */
export function staysWords({ without, held }: PortableSet): string {
  const parts = [
    without > 0 && `${sayCount(without, 'win')} without a version to keep`,
    held > 0 && `${sayCount(held, 'version')} in which something is marked`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${capitalised(parts.join(' and '))} ${without + held === 1 ? 'stays' : 'stay'} behind.`;
}
