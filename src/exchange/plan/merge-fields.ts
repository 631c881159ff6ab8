import type { Body, Json } from '#core/record.ts';
import { nameKey } from '../people/identity.ts';
import { joinLists, listFields } from '../people/person-fields.ts';
import { joinKept } from '../vcard/kept-lines.ts';
import type { Difference } from './plan.ts';

export type Merged = { readonly body: Body; readonly adds: readonly string[]; readonly differs: readonly Difference[] };

const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isList = (value: Json | undefined): value is readonly string[] => Array.isArray(value);
const lists = new Set<string>(listFields);
const mostInList = 200;

const dates = new Set(['connectedOn', 'birthday', 'from', 'to']);
const names = new Set(['name', 'title', 'company', 'place', 'headline']);

/** A less exact date agrees with a more exact one; names agree whatever their case and accents. */
function agrees(field: string, here: string, found: string): boolean {
  if (here.trim() === found.trim()) return true;
  if (dates.has(field)) return here.startsWith(found) || found.startsWith(here);
  return names.has(field) && nameKey(here) !== '' && nameKey(here) === nameKey(found);
}

function joined(field: string, here: readonly string[], found: readonly string[]): readonly string[] {
  if (found.every((value) => here.includes(value))) return here;
  if (field === 'vcard') return joinKept(here, found);
  if (!lists.has(field) || here.length >= mostInList) return here;
  const all = joinLists(field as (typeof listFields)[number], here, found);
  return all.length > here.length ? all.slice(0, mostInList) : here;
}

/**
 * What is here with what was found: an empty field is filled, lists grow, and nothing that is here is changed or lost.
 * Where both say something different, what is here stays and the difference is told.
 */
export function mergeFields(here: Body, found: Body): Merged {
  const filled: { [field: string]: Json | undefined } = {};
  const differs: Difference[] = [];
  for (const field of Object.keys(found)) {
    const [held, more] = [here[field], found[field]];
    if (isEmpty(more)) continue;
    if (isEmpty(held)) filled[field] = more;
    else if (isList(held) && isList(more)) {
      const all = joined(field, held, more);
      if (all.length > held.length) filled[field] = all;
    } else if (!agrees(field, String(held), String(more))) differs.push({ field, here: String(held), found: String(more) });
  }
  const adds = Object.keys(filled);
  return { body: adds.length === 0 ? here : { ...here, ...filled }, adds, differs };
}
