import type { Career } from '../career.ts';
import { profileOf } from '../profile/profile.ts';
import { roleOn } from '../roles/roles.ts';
import { sayNumber } from '../say.ts';
import type { Day } from '../time.ts';
import type { Seen } from './exposure-sources.ts';
import { workTitle } from './room-claims.ts';
import { type RoomSeat, roomMap } from './room-map.ts';
import { partTitles, quietSeats, standingWords, unwitnessed, witnessFinding } from './room-words.ts';

export type RoomPageRow = {
  readonly name: string;
  readonly facts: string;
  readonly standing: string;
  readonly saw: readonly { readonly day: Day; readonly what: string }[];
};
/** The map for one's manager: what it says can be shown. No odds, no share, and nothing of what was noted about anybody. */
export type RoomPage = {
  readonly title: string;
  readonly name: string | undefined;
  readonly goal: string | undefined;
  readonly on: Day | undefined;
  readonly rows: readonly RoomPageRow[];
  /** Those who have seen little, and the claims nobody but the manager has seen. */
  readonly quiet: readonly { readonly name: string; readonly standing: string }[];
  readonly claimsFinding: string;
  readonly claims: readonly string[];
  /** Sentences to begin from on what one would like help with. */
  readonly asks: readonly string[];
};

const most = { saw: 3, claims: 8, asks: 2 };
const ways = { worked: 'worked on it with me', demo: 'saw', note: 'read about', name: 'heard my name' } as const;

/** What was seen, by the names of wins and projects; of a contact only the project is told. */
export function seenWords(career: Career, { how, entries, projects }: Pick<Seen, 'how' | 'entries' | 'projects'>): string {
  const works = [
    ...entries.flatMap((one) => {
      const row = career.entry.get(one);
      return row ? [`“${workTitle(row)}”`] : [];
    }),
    ...(entries.length > 0 ? [] : projects.flatMap((one) => career.project.get(one)?.name ?? [])),
  ];
  if (how === 'name') return ways.name;
  if (works.length === 0) return how === 'worked' ? 'worked with me' : `${ways[how]} my work`;
  return how === 'worked' ? `worked with me on ${works.join(', ')}` : `${ways[how]} ${works.join(', ')}`;
}

function rowOf(career: Career, seat: RoomSeat, today: Day): RoomPageRow {
  const { person, seen, row } = seat;
  return {
    name: person.name,
    facts: [person.title, partTitles[row.part].toLowerCase()].filter(Boolean).join(' · '),
    standing: standingWords(seat, today).replace('your', 'my'),
    saw: seen
      .filter(({ how }) => how !== 'name')
      .slice(0, most.saw)
      .map((one) => ({ day: one.day, what: seenWords(career, one) })),
  };
}

/** One page to take to one's manager: who knows what, where the gaps are, and what would help. */
export function roomPage(career: Career, today: Day): RoomPage {
  const map = roomMap.of(career, today);
  const others = map.seats.filter(({ isManager }) => !isManager);
  const alone = unwitnessed(map, map.claims.wins);
  const shown = alone.length > most.claims ? most.claims - 1 : alone.length;
  const asks = map.showings.slice(0, most.asks).map(({ seat, claim, how }) => {
    const work = claim ? `“${claim.title}”` : 'what we have done this quarter';
    return how === 'demo'
      ? `Could you get me half an hour with ${seat.person.name}, to show ${work}?`
      : `Could you pass a short note about ${work} on to ${seat.person.name}?`;
  });
  return {
    title: 'Who knows my work',
    name: profileOf(career).name,
    goal: map.committee.goal ?? (roleOn(career, today) ? profileOf(career).goal : undefined),
    on: map.committee.on,
    rows: [...others, ...map.informed].map((seat) => rowOf(career, seat, today)),
    quiet: quietSeats(map, today).map((seat) => ({ name: seat.person.name, standing: standingWords(seat, today).replace('your', 'my') })),
    claimsFinding: witnessFinding(map, map.claims.wins)
      .replace('your manager', 'you')
      .replace(/^Your\b/, 'My')
      .replace(/\byour\b/g, 'my'),
    claims: [...alone.slice(0, shown).map(({ title }) => title), ...(alone.length > shown ? [`and ${sayNumber(alone.length - shown)} more`] : [])],
    asks: asks.length > 0 ? asks : ['Who else will be asked, and what do they need to have seen?'],
  };
}
