import type { Body } from '#core/record.ts';
import { roughInWords } from '../ui/words.ts';
import { fieldInWords } from './import-words.ts';

const longest = 80;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
const listOf = (value: Body[string]): string[] => (Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)]);

/** Post, addresses and the day of connecting: by these somebody sees whether two are one. */
export function factsOf(person: Body): string[] {
  const post = [person.title, person.company].filter(Boolean).join(', ');
  const links = listOf(person.links).map((link) => link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));
  const since = person.connectedOn ? [`connected ${roughInWords(String(person.connectedOn))}`] : [];
  return [post, ...listOf(person.emails), ...links, ...listOf(person.phones), ...since].filter(Boolean).map(cut);
}

/** What a field gains: "e-mail ines@example.com". Lines of a card are only named. */
export function gainInWords(field: string, before: Body | undefined, after: Body | undefined): string {
  if (!after || field === 'vcard') return fieldInWords(field);
  const held = new Set(listOf(before?.[field]));
  const added = listOf(after[field]).filter((value) => !held.has(value));
  return `${fieldInWords(field)} ${cut(added.slice(0, 3).join(', '))}`.trim();
}
