import type { Career } from '#core/career.ts';
import type { Seen } from '#core/insights/exposure-sources.ts';
import type { RoomMap } from '#core/insights/room-map.ts';
import { seenWords } from '#core/insights/room-page.ts';
import { sayCount, sayDay, sayNumber, sayOn, sayWeeks } from '#core/say.ts';
import { type Day, daysBetween } from '#core/time.ts';

/** "For Head of Product, discussed on 15 January, in 6 weeks. Two seats have no name yet." */
export function roomLead({ committee: { goal, on }, size, seats, informed }: RoomMap, today: Day): string | undefined {
  if (seats.length + informed.length === 0) return undefined;
  const days = on === undefined ? -1 : daysBetween(today, on);
  const when =
    on === undefined
      ? ''
      : days < 0
        ? `last discussed ${sayOn(on, today)}`
        : days < 14
          ? `discussed ${sayOn(on, today)}`
          : `discussed ${sayOn(on, today)}, in ${sayWeeks(Math.floor(days / 7))}`;
  const what = [goal && `For ${goal}`, when].filter(Boolean).join(', ');
  const missing = size - seats.length;
  const unnamed =
    missing > 0 ? ` ${missing === 1 ? 'One seat has' : `${sayNumber(missing).replace(/^./, (letter) => letter.toUpperCase())} seats have`} no name yet.` : '';
  const said = what
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
    : `${sayCount(seats.length, 'person')
        .replace('persons', 'people')
        .replace(/^./, (letter) => letter.toUpperCase())} decide${seats.length === 1 ? 's' : ''} or ${seats.length === 1 ? 'is' : 'are'} asked.`;
  return said + unnamed;
}

/** What somebody saw, said to oneself: "saw “New price plans”", "worked with you on Packaging". */
export const sawWords = (career: Career, seen: Pick<Seen, 'how' | 'entries' | 'projects'>): string =>
  seenWords(career, seen)
    .replace(/\bwith me\b/, 'with you')
    .replace(/\bmy\b/, 'your');

const sources: Record<Seen['from']['kind'], string> = {
  exposure: 'logged',
  project: 'from the project',
  entry: 'named in the win',
  touchpoint: 'from a contact',
  move: 'by a move you ticked',
};
export const sourceWords = ({ from }: Seen): string => sources[from.kind];

/** "today", "12 November", "Thursday". */
export const dayWords = (day: Day, today: Day): string => sayDay(day, today);
