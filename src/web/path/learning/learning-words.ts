import type { Career } from '#core/career.ts';
import { sayAmount } from '#core/communities/costs.ts';
import type { Learning } from '#core/learning/learning.ts';
import { learningTitles } from '#core/learning/titles.ts';
import type { Project } from '#core/roles/roles.ts';
import { roughInWords } from '../../ui/words.ts';

const projectsShown = 8;
const latest = ({ from, to }: Project): string => to ?? from ?? '';

/** The projects something may have been used in: those chosen, then the latest ones. */
export function projectsToChoose(career: Career, chosen: readonly string[]): Project[] {
  const rows = [...career.project.values()].sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined) || latest(b).localeCompare(latest(a)));
  return rows.filter(({ id }, at) => at < projectsShown || chosen.includes(id));
}

/** "since March 2026", "March 2026 to May 2026", "ended May 2026". */
function spanInWords({ state, begun, ended }: Learning): string {
  if (ended !== undefined && begun !== undefined && begun !== ended) return `${roughInWords(begun)} to ${roughInWords(ended)}`;
  if (ended !== undefined) return `ended ${roughInWords(ended)}`;
  return begun === undefined ? '' : state === 'underway' ? `since ${roughInWords(begun)}` : `begun ${roughInWords(begun)}`;
}

/** What stands under a title: kind, by whom, when, how long, what it cost, who recommended it. */
export const factsInWords = (career: Career, row: Learning): string[] =>
  [
    learningTitles[row.what],
    row.by ?? '',
    spanInWords(row),
    row.hours === undefined ? '' : `${row.hours.toLocaleString('en')} h`,
    row.cost === undefined ? '' : sayAmount(row.cost.amount, row.cost.currency),
    row.from === undefined ? '' : `recommended by ${career.person.get(row.from)?.name ?? 'somebody'}`,
  ].filter(Boolean);
