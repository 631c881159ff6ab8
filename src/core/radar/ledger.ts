import { enough, hazard, likelyFrom, silenceWeeks, usualHazard, watchLevel } from './model.ts';
import type { Reading } from './own-normal.ts';

/** What the weeks so far say together: `odds` (Shiryaev-Roberts) for a plateau begun some time, `score` (CUSUM) for since when. */
export type Evidence = { readonly odds: number; readonly score: number };
export const noEvidence: Evidence = { odds: 0, score: 0 };

/** One more answered week. Works out nothing by itself before `enough` weeks in the role. */
export function addWeek({ odds, score }: Evidence, tenure: number, says: number): Evidence {
  return { odds: (odds + hazard(tenure) / usualHazard) * Math.exp(says), score: Math.max(0, score + says) };
}

export const chanceOf = ({ odds }: Evidence): number => (usualHazard * odds) / (1 + usualHazard * odds);

/** "Not so": in this week the reading was turned down. */
export type Reset = { readonly week: number };
export type Standing = 'learning' | 'clear' | 'quiet' | 'watch' | 'likely';
export type Step = Evidence & {
  readonly reading: Reading;
  /** The place of the first reading the score is the sum of: the one after it was last nought. */
  readonly from: number;
  readonly standing: Standing;
  /** The log evidence to watch from, by how often one answered in the last year. */
  readonly watchFrom: number;
};

function standingOf(evidence: Evidence, watchFrom: number, silent: boolean): Standing {
  if (silent) return 'quiet';
  if (Math.log(evidence.odds) < watchFrom) return 'clear';
  return chanceOf(evidence) >= likelyFrom ? 'likely' : 'watch';
}

const year = 52;
/** The share of the last year's weeks that were answered, as of one reading; of the weeks since the first where that is less. */
export function answerRates(weeks: readonly number[]): number[] {
  let from = 0;
  return weeks.map((week, i) => {
    while ((weeks[from] ?? week) <= week - year) from += 1;
    return (i - from + 1) / Math.min(year, week - (weeks[0] ?? week) + 1);
  });
}

/** Whether enough is known for a week to count: `enough` weeks in the role, and as many check-ins ever. */
export const isCounted = ({ answer }: Reading, place: number): boolean => answer.tenure >= enough && place + 1 >= enough;

/** The evidence week by week. A new role and a "not so" begin it anew; a missed week changes nothing. */
export function followLedger(readings: readonly Reading[], resets: readonly Reset[] = []): Step[] {
  const rates = answerRates(readings.map(({ answer }) => answer.week));
  const turnedDown = resets.map(({ week }) => week).sort((a, b) => a - b);
  let evidence = noEvidence;
  let role: string | undefined;
  let from = 0;
  let silentTo = Number.NEGATIVE_INFINITY;
  let next = 0;
  return readings.map((reading, i) => {
    const { week, role: now, tenure } = reading.answer;
    if (now !== role) evidence = noEvidence;
    role = now;
    for (let at = turnedDown[next]; at !== undefined && at < week; at = turnedDown[++next]) {
      evidence = noEvidence;
      silentTo = at + silenceWeeks;
    }
    const watchFrom = watchLevel(rates[i] ?? 1);
    if (!isCounted(reading, i)) return { ...evidence, reading, from: i, watchFrom, standing: 'learning' };
    if (evidence.score === 0) from = i;
    evidence = addWeek(evidence, tenure, reading.says);
    return { ...evidence, reading, from, watchFrom, standing: standingOf(evidence, watchFrom, week <= silentTo) };
  });
}
