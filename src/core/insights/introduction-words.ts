import { sayCount, sayWeeks } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import type { Acquaintance, Introducer } from './introductions.ts';

function throughWords({ through }: Acquaintance): string {
  if (through.what === 'project') return `both were on ${through.name} with you`;
  if (through.what === 'community') return `you met both at ${through.name}`;
  return through.what === 'contact' ? 'both were in one talk with you' : 'one entry of yours names both';
}

/** How near a tie is, and why a loose or a rested one counts too. */
export function tieWords({ contacts, last }: { readonly contacts: number; readonly last: Day | undefined }, today: Day): string {
  if (last === undefined) return 'never in touch yet: a loose tie often hears first';
  const weeks = Math.max(0, Math.floor(daysBetween(last, today) / 7));
  const when =
    weeks < 1
      ? 'in touch this week'
      : weeks >= 52
        ? `last in touch ${sayWeeks(weeks)} ago, and ties that rested help as well as close ones`
        : `in touch ${sayWeeks(weeks)} ago`;
  return contacts > 1 ? `${when} (${sayCount(contacts, 'contact')})` : when;
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
