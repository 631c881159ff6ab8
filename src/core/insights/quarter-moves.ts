import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { lastDone, phaseInView, recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { bragSpan } from './brag-periods.ts';
import { skillEvidence } from './skill-evidence.ts';
import { evidenceFinding } from './skill-evidence-words.ts';

/** The key is the same in every quarter, so that who says "not for me" is not asked in the next one either. */
export const quarterKey = 'evidence.quarter';
const offeredFor = 21;
const fewestPieces = 3;

/** In the first three weeks of a quarter, once: read what the one before shows. It is over when it is ticked, and with those weeks. */
function offer(career: Career, day: Day): Candidate[] {
  const began = bragSpan('quarter', day, { from: undefined, to: undefined }).from ?? day;
  if (daysBetween(began, day) >= offeredFor || recentLayoff(career, day) || (lastDone(career, quarterKey) ?? '') >= began) return [];
  const view = skillEvidence.of(career, day);
  if (view.skills.reduce((sum, { quarter }) => sum + quarter, 0) < fewestPieces) return [];
  return [
    {
      key: quarterKey,
      kind: 'reflection',
      what: 'Read what your quarter shows',
      why: `${evidenceFinding(view, phaseInView(career, day))}. It is the last quarter’s record, before the next one fills.`,
      ifThen: ifThen('reflection', quarterKey, day, 'read which skills the quarter touched, and choose one for the next'),
      principle: 'P10',
      minutes: 10,
      value: 3.3,
      opens: { open: 'evidence' },
    },
  ];
}

export const quarterMoves: RoomMoves = { offer, met: () => undefined };
