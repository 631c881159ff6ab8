import { fold } from '../fold.ts';
import { needKey } from '../need-words.ts';
import { type Body, type Json, sameBody } from '../record.ts';
import { firstDayOf } from '../time.ts';

/** A field where both said something else and one was chosen. */
export type Chosen = { readonly field: string; readonly kept: Json; readonly over: Json };
export type MergedPerson = { readonly body: Body; readonly chosen: readonly Chosen[] };

type List = readonly Json[];
const isList = (value: Json | undefined): value is List => Array.isArray(value);
const saysNothing = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || (isList(value) && value.length === 0);
const same = (a: Json | undefined, b: Json | undefined): boolean => sameBody({ value: a }, { value: b });

const joinedTexts = ['note', 'met', 'boundaries'];
const earliest = ['connectedOn'];
/** Fields that only mean something together: the rhythm and the day it was set. */
const together: { readonly [field: string]: string } = { rhythmSince: 'rhythmWeeks' };

const keyIn: { readonly [field: string]: (item: string) => string } = {
  emails: (item) => item.trim().toLowerCase(),
  tags: fold,
  needs: needKey,
  otherNames: fold,
};

function united(field: string, a: List, b: List): List {
  const key = (item: Json): string => (typeof item === 'string' ? (keyIn[field]?.(item) ?? item) : JSON.stringify(item));
  const held = new Set(a.map(key));
  return [...a, ...b.filter((item) => !held.has(key(item)) && held.add(key(item)))];
}

const joined = (a: string, b: string): string => (a.includes(b) ? a : b.includes(a) ? b : `${a}\n\n${b}`);

type Item = { readonly [field: string]: Json | undefined };
const isOpen = (item: Item): boolean => item.to === undefined && item.ended === undefined;

/** Ties or seats of both: of the same that holds now, the stronger stays, with what only the other said. */
function unitedItems(field: 'ties' | 'serves', a: List, b: List, chosen: Chosen[]): List {
  const nameOf = (item: Item): string => (field === 'ties' ? String(item.tie) : needKey(String(item.need)));
  const result = [...a] as Item[];
  for (const item of b as readonly Item[]) {
    const at = result.findIndex((held) => same(held, item) || (isOpen(held) && isOpen(item) && nameOf(held) === nameOf(item)));
    const held = result[at];
    if (!held) result.push(item);
    else if (!same(held, item)) {
      const [strong, weak] = Number(item.rating ?? 0) > Number(held.rating ?? 0) ? [item, held] : [held, item];
      const both = { ...weak, ...strong };
      for (const key of Object.keys(weak))
        if (key !== 'need' && !same(both[key], weak[key])) chosen.push({ field: `${field}.${key}`, kept: both[key] ?? null, over: weak[key] ?? null });
      result[at] = both;
    }
  }
  return result as List;
}

/**
 * One person out of two. What only one says stays; lists, ties and seats are united, notes joined, the earliest beginning
 * kept. Where both say something else, `keep` is right but for the fields in `take`; `chosen` tells each such choice.
 */
export function mergeFields(keep: Body, other: Body, take: readonly string[] = []): MergedPerson {
  const chosen: Chosen[] = [];
  const body: { [field: string]: Json | undefined } = {};
  const choose = (field: string, a: Json, b: Json, takesOther: boolean): void => {
    body[field] = takesOther ? b : a;
    chosen.push({ field, kept: takesOther ? b : a, over: takesOther ? a : b });
  };
  for (const field of new Set([...Object.keys(keep), ...Object.keys(other)])) {
    const [a, b] = [keep[field], other[field]];
    const leader = together[field];
    if (leader && !saysNothing(keep[leader]) && !saysNothing(other[leader])) {
      const takesOther = take.includes(leader);
      const [mine, theirs] = takesOther ? [b, a] : [a, b];
      if (!saysNothing(mine)) body[field] = mine;
      if (!saysNothing(theirs) && !same(mine, theirs)) chosen.push({ field, kept: mine ?? null, over: theirs ?? null });
    } else if (saysNothing(a) || saysNothing(b) || same(a, b)) body[field] = saysNothing(a) ? b : a;
    else if ((field === 'ties' || field === 'serves') && isList(a) && isList(b)) body[field] = unitedItems(field, a, b, chosen);
    else if (isList(a) && isList(b)) body[field] = united(field, a, b);
    else if (joinedTexts.includes(field) && typeof a === 'string' && typeof b === 'string') body[field] = joined(a, b);
    else if (earliest.includes(field) && typeof a === 'string' && typeof b === 'string')
      choose(field, a, b, firstDayOf(b) < firstDayOf(a) || (b.startsWith(a) && b !== a));
    else choose(field, a as Json, b as Json, take.includes(field));
  }
  const names = [keep.name, other.name].filter((name): name is string => typeof name === 'string' && name !== body.name);
  const otherNames = united('otherNames', (body.otherNames ?? []) as List, names).filter((name) => fold(String(name)) !== fold(String(body.name)));
  return { body: { ...body, ...(otherNames.length > 0 && { otherNames }) }, chosen };
}
