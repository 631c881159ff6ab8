import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayList, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { addDays, type Day, daysBetween, weekOf } from '../time.ts';
import type { Community } from './communities.ts';
import { asksOutcome, communitiesByTime, endOf, nextGathering } from './gatherings.ts';

const daysAhead = 10;
/** What came of something is asked while it is remembered. */
const askedForDays = 60;
const named = 3;

const goKey = (row: Community, on: Day): string => `community.go.${row.id}.${weekOf(on)}`;
const outcomeKey = (id: string): string => `community.outcome.${id}`;

/** Whom one could look for: those met there before, as many as a sentence holds. */
function known(career: Career, row: Community): string {
  const names = (row.people ?? []).flatMap((who) => career.person.get(who)?.name ?? []);
  if (names.length === 0) return 'Nobody from there is here yet: think of one kind of person you would like to find.';
  const more = names.length - named;
  const said = sayList(more > 0 ? [...names.slice(0, named), more === 1 ? 'one more' : `${more} more`] : names);
  return `You know ${said} from there.`;
}

function beforeIt(career: Career, row: Community, on: Day, day: Day): Candidate {
  const key = goKey(row, on);
  return {
    key,
    kind: 'exposure',
    what: `Choose whom to look for at ${row.name}`,
    why: `${row.role === 'speaker' ? 'You speak there' : 'It is'} ${sayOn(on, day)}. ${known(career, row)}`,
    ifThen: ifThen('exposure', key, day, `write down two names to look for at ${row.name}, and one thing I can offer them`),
    principle: 'P27',
    minutes: 10,
    value: 4.6,
    opens: { open: 'community', target: row.id },
  };
}

function afterIt(row: Community, end: Day, day: Day): Candidate {
  const key = outcomeKey(row.id);
  return {
    key,
    kind: 'reflection',
    what: `Say what came of ${row.name}`,
    why: `It ended ${sayOn(end, day)}. One line now tells you next year whether to go again.`,
    ifThen: ifThen('reflection', key, day, `write one line on what ${row.name} brought me`),
    principle: 'P27',
    minutes: 4,
    value: 3.2,
    opens: { open: 'community', target: row.id },
  };
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  return communitiesByTime(career, day).flatMap((row) => {
    const next = nextGathering(row, day);
    const end = endOf(row);
    return [
      ...(next !== undefined && next <= addDays(day, daysAhead) ? [beforeIt(career, row, next, day)] : []),
      ...(end !== undefined && asksOutcome(row, day) && daysBetween(end, day) <= askedForDays ? [afterIt(row, end, day)] : []),
    ];
  });
}

function met(career: Career, { key, opens }: Move): Settled | undefined {
  const row = opens?.target === undefined ? undefined : career.community.get(opens.target);
  return row?.outcome !== undefined && key === outcomeKey(row.id) ? { how: 'Written down' } : undefined;
}

/** Moves around a gathering: before it whom to look for, after it what came of it. */
export const communitiesMoves: RoomMoves = { offer, met };
