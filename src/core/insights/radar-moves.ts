import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { recentLayoff } from '../standing.ts';
import { addWeeks, type Day, weekOf } from '../time.ts';
import { type PlateauRadar, plateauRadar } from './plateau-radar.ts';
import { fallWords, plateauFinding } from './plateau-words.ts';

const key = 'radar.rings';
const quarterWeeks = 13;

/** Said within the quarter, or a "yes" to this very plateau: it is not asked again. */
function isAnswered({ said, since }: PlateauRadar, day: Day): boolean {
  const quarter = addWeeks(weekOf(day), -quarterWeeks);
  return said.some(({ week, rings }) => week > quarter || (rings === 'yes' && since !== undefined && week > since));
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  const radar = plateauRadar.of(career, day);
  if ((radar.standing !== 'watch' && radar.standing !== 'likely') || isAnswered(radar, day)) return [];
  return [
    {
      key,
      kind: 'reflection',
      what: 'Say whether it rings true: growth may have stopped for a while',
      why: `${plateauFinding(radar)}. ${fallWords(radar)}`,
      ifThen: ifThen('reflection', key, day, 'look at the weeks behind it and say whether it rings true'),
      principle: 'P28',
      minutes: 5,
      value: radar.standing === 'likely' ? 6 : 4.5,
      opens: { open: 'radar' },
    },
  ];
}

function met(career: Career, move: Move) {
  if (move.key === key) {
    const said = [...career.ringing.values()].filter((row) => row.day >= move.planned).sort((a, b) => (a.day < b.day ? -1 : 1))[0];
    return said && { how: 'Answered', on: said.day };
  }
  if (!move.key.startsWith('ways.advisers.')) return undefined;
  const asked = [...career.touchpoint.values()].find((row) => row.day >= move.planned && row.people.includes(move.opens?.target ?? ''));
  return asked && { how: 'Contact logged', on: asked.day };
}

/** Whether what the radar sees rings true, asked once; and how a question to an adviser is met. Silent after a layoff. */
export const radarMoves: RoomMoves = { offer, met };
