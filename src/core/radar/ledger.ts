import { beginAnew, hear, type Run, type Said } from './hear.ts';
import { enough, hazard, likelyFrom, usualHazard, watchLevel } from './model.ts';
import type { Reading } from './own-normal.ts';

/** What the weeks so far say together: `odds` (Shiryaev-Roberts) for a plateau begun some time, `score` (CUSUM) for since when. */
export type Evidence = { readonly odds: number; readonly score: number };
export const noEvidence: Evidence = { odds: 0, score: 0 };

/** One more answered week. Works out nothing by itself before `enough` weeks in the role. */
export function addWeek({ odds, score }: Evidence, tenure: number, says: number): Evidence {
  return { odds: (odds + hazard(tenure) / usualHazard) * Math.exp(says), score: Math.max(0, score + says) };
}

export const chanceOf = ({ odds }: Evidence): number => (usualHazard * odds) / (1 + usualHazard * odds);

export type Standing = 'learning' | 'clear' | 'quiet' | 'watch' | 'likely';
export type Step = Run & {
  readonly reading: Reading;
  readonly standing: Standing;
  /** The log evidence to watch from, by how often one answered in the last year. */
  readonly watchFrom: number;
  /** The share of the last year's weeks that were answered. */
  readonly answered: number;
};

function standingOf(evidence: Evidence, watchFrom: number, silent: boolean): Standing {
  if (silent) return 'quiet';
  if (!(Math.log(evidence.odds) >= watchFrom)) return 'clear';
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

/** Adds what a week says to a run. While its start is held, the score is not cut at nought, so that the run goes on from there. */
function addTo(run: Run, { answer, says }: Reading, place: number): Run {
  const held = answer.week <= run.heldTo;
  const begins = run.score === 0 && !held;
  const { odds, score } = addWeek(run, answer.tenure, says);
  return { ...run, odds, score: held ? run.score + says : score, from: begins ? place : run.from, halvings: begins ? [] : run.halvings };
}

/** The evidence week by week. A new role and a "no" begin it anew, a "partly" halves it, a "yes" holds its start; a missed week changes nothing. */
export function followLedger(readings: readonly Reading[], said: readonly Said[] = []): Step[] {
  const rates = answerRates(readings.map(({ answer }) => answer.week));
  const inOrder = [...said].sort((a, b) => a.week - b.week);
  let run = beginAnew;
  let role: string | undefined;
  let next = 0;
  return readings.map((reading, i) => {
    const { week, role: now } = reading.answer;
    for (let one = inOrder[next]; one !== undefined && one.week < week; one = inOrder[++next]) run = hear(run, one);
    if (now !== role) run = { ...beginAnew, silentTo: run.silentTo };
    role = now;
    const answered = rates[i] ?? 1;
    const watchFrom = watchLevel(answered);
    if (!isCounted(reading, i)) return { ...run, from: i, reading, watchFrom, answered, standing: 'learning' };
    run = addTo(run, reading, i);
    return { ...run, reading, watchFrom, answered, standing: standingOf(run, watchFrom, week <= run.silentTo) };
  });
}

/** How things stand after what was said since the latest check-in: it holds from the moment it is said, not from the next check-in on. */
export function afterwards(step: Step, said: readonly Said[]): Step {
  const heard = said.filter(({ week }) => week >= step.reading.answer.week).sort((a, b) => a.week - b.week);
  if (heard.length === 0 || step.standing === 'learning') return step;
  const run = heard.reduce(hear, step as Run);
  return { ...step, ...run, standing: standingOf(run, step.watchFrom, step.reading.answer.week <= run.silentTo) };
}
