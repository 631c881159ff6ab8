import type { Career } from '../career.ts';
import { documentOf } from '../documents/documents.ts';
import { ifThen } from '../if-then.ts';
import { entriesBetween } from '../journal/journal.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayCount } from '../say.ts';
import { lastDone, phaseInView, recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { type Quarter, quarterBefore, quarterNamed, quarterOf } from './quarters.ts';
import { skillEvidence } from './skill-evidence.ts';
import { evidenceFinding } from './skill-evidence-words.ts';

/** The key is the same in every quarter, so that who says "not for me" is not asked in the next one either. */
export const quarterKey = 'evidence.quarter';
const yearKey = 'review.year';
const offeredFor = 21;
const [fewestPieces, fewestEntries] = [3, 6];

/** When a quarter was looked back on to the end; undefined while it was not. */
const reviewedOn = (career: Career, { from, to }: Quarter): Day | undefined => documentOf(career, { purpose: 'quarterly-review', from, to })?.finished;

/** In the first three weeks of a quarter, once: look back on the one before. It is over with the review, when it is ticked, and with those weeks. */
function offerQuarter(career: Career, day: Day): Candidate[] {
  const running = quarterOf(day);
  const last = quarterBefore(running);
  if (daysBetween(running.from, day) >= offeredFor || (lastDone(career, quarterKey) ?? '') >= running.from || reviewedOn(career, last)) return [];
  const view = skillEvidence.of(career, day);
  if (view.skills.reduce((sum, { quarter }) => sum + quarter, 0) < fewestPieces) return [];
  return [
    {
      key: quarterKey,
      kind: 'reflection',
      what: 'Look back on your quarter',
      why: `${evidenceFinding(view, phaseInView(career, day))}. Six steps, twenty minutes: where you stand, what you tried, what comes next.`,
      ifThen: ifThen('reflection', quarterKey, day, 'go through the six steps and write down one bet for the next quarter'),
      principle: 'P11',
      minutes: 20,
      value: 4.4,
      opens: { open: 'review', target: last.id },
    },
  ];
}

/** In January, once: the year before on one page. */
function offerYear(career: Career, day: Day): Candidate[] {
  if (day.slice(5, 7) !== '01' || (lastDone(career, yearKey) ?? '') >= `${day.slice(0, 4)}-01-01`) return [];
  const year = String(Number(day.slice(0, 4)) - 1);
  const entries = entriesBetween(career, `${year}-01-01`, `${year}-12-31`).length;
  if (entries < fewestEntries) return [];
  return [
    {
      key: yearKey,
      kind: 'reflection',
      what: `Read your ${year} on one page`,
      why: `Your journal holds ${sayCount(entries, 'entry', 'entries')} of ${year}. On one page they show what moved, and what reads differently from a year ago.`,
      ifThen: ifThen('reflection', yearKey, day, `read my ${year} and note what I want to be different`),
      principle: 'P11',
      minutes: 10,
      value: 3.2,
      opens: { open: 'review', target: year },
    },
  ];
}

function met(career: Career, { key, opens }: Move): Settled | undefined {
  const quarter = key === quarterKey && opens?.target !== undefined ? quarterNamed(opens.target) : undefined;
  const on = quarter && reviewedOn(career, quarter);
  return on === undefined ? undefined : { how: 'Looked back on', on };
}

export const quarterMoves: RoomMoves = {
  offer: (career, day) => (recentLayoff(career, day) ? [] : [...offerQuarter(career, day), ...offerYear(career, day)]),
  met,
};
