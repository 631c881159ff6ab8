import type { DeciderPart } from '../committee/committee.ts';
import { capitalised, monthName, sayCount, sayList, sayNumber } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import type { Claim } from './room-claims.ts';
import type { RoomMap, RoomSeat } from './room-map.ts';

export const partTitles: Record<DeciderPart, string> = { decides: 'Decides', speaks: 'Is asked', informed: 'Hears of it' };

/** `January`, or with its year where it is not this one. */
const sayMonth = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? monthName(Number(day.slice(5, 7))) : `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

const longDays = 26 * 7;
const isLongAgo = (last: Day, today: Day): boolean => daysBetween(last, today) > longDays;

/** "knows your work", "has seen some of it", "has seen nothing since January", "has seen nothing yet". */
export function standingWords({ standing, last }: RoomSeat, today: Day): string {
  if (standing === 'knows') return 'knows your work';
  if (last === undefined) return standing === 'some' ? 'has seen some of it' : standing === 'little' ? 'knows your name' : 'has seen nothing yet';
  if (!isLongAgo(last, today)) return standing === 'some' ? 'has seen some of it' : 'has seen little of it';
  return `has seen nothing since ${sayMonth(last, today)}`;
}

/** Whether somebody knows too little to speak for it, or has seen nothing for half a year. The manager is not meant. */
export const isQuiet = ({ standing, last, isManager }: RoomSeat, today: Day): boolean =>
  !isManager && (standing === 'nothing' || standing === 'little' || (standing === 'some' && last !== undefined && isLongAgo(last, today)));

/** Those who know too little, who decide first, the longest unseen first. */
export const quietSeats = ({ seats }: RoomMap, today: Day): RoomSeat[] =>
  seats
    .filter((seat) => isQuiet(seat, today))
    .sort((a, b) => a.row.part.localeCompare(b.row.part) || (a.last ?? '').localeCompare(b.last ?? '') || a.person.name.localeCompare(b.person.name));

const given = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
/** First names where they tell people apart, whole names where two share one. */
export function shortNames(seats: readonly RoomSeat[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { person } of seats) count.set(given(person.name), (count.get(given(person.name)) ?? 0) + 1);
  return new Map(seats.map(({ person }) => [person.id, count.get(given(person.name)) === 1 ? given(person.name) : person.name]));
}

function quietWords(map: RoomMap, today: Day): string {
  const quiet = quietSeats(map, today);
  if (quiet.length === 0) return '';
  const shown = quiet.length > 3 ? quiet.slice(0, 2) : quiet;
  const names = shortNames([...map.seats, ...map.informed]);
  const more = quiet.length - shown.length;
  const said = sayList([...shown.map(({ person }) => names.get(person.id) ?? person.name), ...(more > 0 ? [`${sayNumber(more)} more`] : [])]);
  const last = quiet
    .flatMap((seat) => seat.last ?? [])
    .sort()
    .at(-1);
  const has = quiet.length === 1 ? 'has' : 'have';
  if (last === undefined) return `; ${said} ${has} seen nothing yet`;
  return isLongAgo(last, today) ? `; ${said} ${has} seen nothing since ${sayMonth(last, today)}` : `; ${said} ${has} seen little yet`;
}

/** "Three of seven know your work; Priya and Tom have seen nothing since January". */
export function roomFinding(map: RoomMap, today: Day): string {
  const { seats, size } = map;
  if (seats.length === 0) return 'Nobody is named yet where your next step is decided';
  const know = seats.filter(({ standing }) => standing === 'knows').length;
  if (size === 1) return `${seats[0]?.person.name} ${standingWords(seats[0] as RoomSeat, today)}`;
  const says =
    know === size
      ? `All ${sayNumber(size)} know your work`
      : know === 0
        ? `None of the ${sayNumber(size)} knows your work well yet`
        : `${capitalised(sayNumber(know))} of ${sayNumber(size)} ${know === 1 ? 'knows' : 'know'} your work`;
  return says + quietWords(map, today);
}

/** The claims that nobody in the room has seen but perhaps the manager. */
export function unwitnessed(map: Pick<RoomMap, 'seats'>, claims: readonly Claim[]): Claim[] {
  const others = map.seats.filter(({ isManager }) => !isManager).map(({ person }) => person.id);
  return claims.filter(({ witnesses }) => !others.some((who) => witnesses.has(who)));
}

/** "Four of nine claims have no witness but your manager". */
export function witnessFinding(map: Pick<RoomMap, 'seats'>, claims: readonly Claim[]): string {
  const alone = unwitnessed(map, claims).length;
  const but = map.seats.some(({ isManager }) => isManager) ? ' but your manager' : ' in the room';
  if (alone === 0) return 'Every claim has a witness in the room';
  if (alone === claims.length) return claims.length === 1 ? `Your claim has no witness${but}` : `None of your ${sayNumber(alone)} claims has a witness${but}`;
  return `${capitalised(sayCount(alone, 'claim has', 'claims have'))} no witness${but}`;
}
