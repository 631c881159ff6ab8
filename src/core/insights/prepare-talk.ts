import type { Career } from '../career.ts';
import { needKey } from '../need-words.ts';
import { type Advice, adviceFrom, adviceState } from '../people/advice/advice.ts';
import { openPromises } from '../people/advice/promises.ts';
import { questionsFor, unasked } from '../people/advice/questions.ts';
import { openWants, type Want } from '../people/advice/wants.ts';
import { askedBefore } from '../people/drafts.ts';
import type { Person } from '../people/people.ts';
import { servingOf } from '../people/seats.ts';
import { type Touchpoint, touchpointsWith } from '../people/touchpoints.ts';
import { boardNeeds } from '../standing.ts';
import type { Day } from '../time.ts';
import { type Fit, fitsFor } from './give-back.ts';

export type TalkPreparation = {
  /** Advice they have not heard back on, the oldest first: what there is to tell, and what is still to be written down. */
  readonly unreported: readonly Advice[];
  readonly last: Touchpoint | undefined;
  /** What you meant to do after an earlier contact and have not ticked. */
  readonly promises: readonly Touchpoint[];
  /** For each need they serve, or the one they were noticed for, questions that have not been asked. */
  readonly questions: readonly { readonly need: string; readonly ask: readonly string[] }[];
  readonly wants: readonly { readonly want: Want; readonly fits: readonly Fit[] }[];
};

const asksShown = 3;

function needsToAsk(career: Career, row: Person): string[] {
  const serves = servingOf(row).map(({ need }) => need);
  const noticed = row.warmUp?.ended === undefined ? row.warmUp?.need : undefined;
  const needs = noticed === undefined ? serves : [noticed, ...serves];
  const open = new Set(boardNeeds(career).map(needKey));
  const wanted = needs.filter((need) => open.has(needKey(need)));
  return [...new Map((wanted.length > 0 ? wanted : needs).map((need) => [needKey(need), need])).values()];
}

/** What to have in mind before a talk with somebody (P24): what they wait to hear, the last time, what you promised, what to ask, what to bring. */
export function prepareTalk(career: Career, row: Person, today: Day): TalkPreparation {
  const asked = askedBefore(career, row);
  return {
    unreported: adviceFrom(career, row.id)
      .filter((one) => adviceState(one) !== 'told')
      .reverse(),
    last: touchpointsWith(career, row.id)[0],
    promises: openPromises(career, row.id, today),
    questions: needsToAsk(career, row).map((need) => ({
      need,
      ask: unasked(questionsFor(need), asked).slice(0, asksShown),
    })),
    wants: openWants(row).map((want) => ({ want, fits: fitsFor(career, row, want, today) })),
  };
}
