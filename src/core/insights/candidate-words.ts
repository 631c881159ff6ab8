import { needInSentence } from '../need-words.ts';
import { functionTitle } from '../people/arena.ts';
import { relationTitles } from '../people/people.ts';
import { sayCount, sayWeeks } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import type { SeatCandidate } from './seat-candidates.ts';

function whyThem({ person, because }: SeatCandidate, need: string): string {
  if (because.match === 'words') return person.title ? `${needInSentence(need)} is in what they do` : `you noted ${needInSentence(need)} on them`;
  if (because.match === 'function' && because.function)
    return `their trade is ${(because.function === 'general' ? undefined : person.function?.toLowerCase()) ?? functionTitle(because.function)}`;
  return 'has led long enough to know it';
}

function whereFrom({ person, because }: SeatCandidate): string {
  if (because.newPart === 'function') return 'a function your board lacks';
  if (because.newPart === 'industry') return `an industry your board lacks${person.industry ? `: ${person.industry}` : ''}`;
  return '';
}

function howNear({ person, because }: SeatCandidate, today: Day): string {
  const { last, contacts, worked } = because;
  const year = person.connectedOn?.slice(0, 4);
  if (last !== undefined) {
    const weeks = Math.floor(daysBetween(last, today) / 7);
    const when =
      weeks < 1
        ? 'in touch this week'
        : weeks >= 52
          ? `last in touch ${sayWeeks(weeks)} ago, and rested ties advise as well as close ones`
          : `in touch ${sayWeeks(weeks)} ago`;
    return contacts > 1 ? `${when} (${sayCount(contacts, 'contact')})` : when;
  }
  if (worked) return worked.now ? `works at ${worked.company} like you` : `worked at ${worked.company} like you`;
  if (person.relation && person.relation !== 'other') return relationTitles[person.relation].toLowerCase();
  return year ? `connected since ${year}, never written to` : 'never written to yet';
}

/** Why somebody could take the seat, in pieces of a sentence: what they know, which view they bring, how near they are. */
export function candidateWords(candidate: SeatCandidate, need: string, today: Day): string[] {
  const { seats } = candidate.because;
  const also = seats > 0 ? `already has ${sayCount(seats, 'seat')}` : '';
  return [whyThem(candidate, need), whereFrom(candidate), howNear(candidate, today), also].filter(Boolean);
}
