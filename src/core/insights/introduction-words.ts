import { capitalised, sayCount, sayList, sayWeeks } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import type { Acquaintance, Introducer } from './introductions.ts';

function throughWords({ through }: Acquaintance): string {
  if (through.what === 'project') return `both were on ${through.name} with you`;
  if (through.what === 'community') return `you met both at ${through.name}`;
  return through.what === 'contact' ? 'both were in one talk with you' : 'one entry of yours names both';
}

/** How near a tie is. */
export function tieWords({ contacts, last }: { readonly contacts: number; readonly last: Day | undefined }, today: Day): string {
  if (last === undefined) return 'never in touch yet';
  const weeks = Math.max(0, Math.floor(daysBetween(last, today) / 7));
  const when = weeks < 1 ? 'in touch this week' : weeks >= 52 ? `last in touch ${sayWeeks(weeks)} ago` : `in touch ${sayWeeks(weeks)} ago`;
  return contacts > 1 ? `${when} (${sayCount(contacts, 'contact')})` : when;
}

/** Why people stand in a list whom one hardly knows, or has not seen for long; empty where there are none. */
export function looseTies(found: readonly { readonly contacts: number; readonly last: Day | undefined }[], today: Day): string {
  const loose = found.some(({ contacts, last }) => last === undefined || contacts <= 1);
  const rested = found.some(({ last }) => last !== undefined && daysBetween(last, today) >= 365);
  return loose || rested
    ? `${capitalised(sayList([...(loose ? ['loose ties'] : []), ...(rested ? ['ties that have rested'] : [])]))} stand here on purpose: they often hear of what close ones do not.`
    : '';
}

/** Why somebody could introduce, in pieces of a sentence. */
export function introducerWords({ person, because }: Introducer, company: string, today: Day): string[] {
  const { named, there, knows, mentioned } = because;
  return [
    named ? 'you named them' : '',
    there === 'now' ? `works there now${person.title ? ` as ${person.title}` : ''}` : there === 'before' ? `their title says they were at ${company}` : '',
    knows ? `knows ${knows.person.name}, who works there: ${throughWords(knows)}` : '',
    mentioned ? `your note on them names ${company}` : '',
    tieWords(because, today),
  ].filter(Boolean);
}
