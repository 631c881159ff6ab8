import type { Career } from '#core/career.ts';
import type { Community } from '#core/communities/communities.ts';
import { sayAmount, yearCosts } from '#core/communities/costs.ts';
import { asksOutcome, communitiesByTime, endOf, nextGathering } from '#core/communities/gatherings.ts';
import { sayList } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { agoInWords, counted, dayInWords, roughInWords } from '../../ui/words.ts';

/** "6 Oct 2026 to 7 Oct 2026", "since 2023", "October 2024"; empty when nothing is known. */
export function datesInWords({ from, to, what }: Community): string {
  if (from === undefined) return to === undefined ? '' : `until ${roughInWords(to)}`;
  if (to === undefined) return what === 'conference' ? roughInWords(from) : `since ${roughInWords(from)}`;
  return from === to ? roughInWords(from) : `${roughInWords(from)} to ${roughInWords(to)}`;
}

/** "today", "on Thursday", "on 3 Nov": a day inside a sentence. */
export function onDay(day: Day, today: Day): string {
  const said = dayInWords(day, today);
  return /^(Today|Tomorrow|Yesterday)$/.test(said) ? said.toLowerCase() : `on ${said}`;
}

const periods = { once: '', year: ' a year', month: ' a month' } as const;
/** "240 EUR", "120 GBP a year". */
export const costInWords = ({ cost }: Community): string => (cost ? `${sayAmount(cost.amount, cost.currency)}${periods[cost.per]}` : '');

/** "1,240 EUR and 120 GBP"; empty for a year that cost nothing. */
export const yearInWords = (career: Career, today: Day): string => sayList(yearCosts(career, today).map(({ amount, currency }) => sayAmount(amount, currency)));

/** The headline of the list: what is ahead, else what asks to be written down, else how many there are. */
export function communitiesFinding(career: Career, today: Day, gentle: boolean): string {
  const all = communitiesByTime(career, today);
  const [first] = all;
  const next = first && nextGathering(first, today);
  const asks = gentle ? undefined : all.find((row) => asksOutcome(row, today));
  if (!first) return 'Belonging begins with one place';
  if (next !== undefined) return `${first.name} ${first.from === next ? 'is' : 'meets'} ${onDay(next, today)}`;
  if (asks) return `${asks.name} ended ${agoInWords(endOf(asks) ?? today, today)}`;
  return all.length === 1 ? `You belong to ${first.name}` : `${counted(all.length, 'place', 'places')} where you meet people`;
}
