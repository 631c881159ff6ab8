import type { Career } from '#core/career.ts';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Hypothesis, HypothesisSubject } from '#core/experiments/hypotheses.ts';
import { forkTitles } from '#core/profile/profile.ts';
import { sayCount, sayPercent } from '#core/say.ts';
import { skillTitle } from '#core/skills/skills.ts';

export const subjectTitles: Record<HypothesisSubject, string> = {
  role: 'A role',
  skill: 'A skill',
  industry: 'An industry',
  'way-of-working': 'A way of working',
  fork: 'The fork',
};

/** The two ways at the fork, as the subject of a hypothesis names them. */
export const ways = ['people', 'individual'] as const;

function subjectName({ about, subject }: Pick<Hypothesis, 'about' | 'subject'>): string | undefined {
  if (!subject) return undefined;
  if (about === 'skill') return skillTitle(subject);
  const way = ways.find((one) => one === subject);
  return about === 'fork' && way ? forkTitles[way].toLowerCase() : subject;
}

/** What it is about: "The fork: leader of people". */
export const aboutWords = (row: Pick<Hypothesis, 'about' | 'subject'>): string => [subjectTitles[row.about], subjectName(row)].filter(Boolean).join(': ');

/** Where its confidence began, and by how many readouts it moved since. */
export function beganWords(career: Career, row: Hypothesis): string {
  const { start, rows } = confidenceIn(career, row);
  return `Began at ${sayPercent(start)} · ${rows.length === 0 ? 'not tested yet' : sayCount(rows.length, 'readout')}`;
}

/** About how much of a life so many weeks are; empty where the number says it well enough. */
export function lifeWords(weeks: number): string {
  if (!(weeks >= 4)) return '';
  const months = Math.round(weeks / 4.345);
  if (weeks < 22) return months === 1 ? 'about a month' : `about ${months} months`;
  if (weeks < 31) return 'about half a year';
  if (weeks < 46) return `about ${months} months`;
  const half = Math.round((weeks / 52.18) * 2) / 2;
  return half === 1 ? 'about a year' : `about ${half} years`;
}
