import { type Career, kindNamed } from '../career.ts';
import type { Tables } from '../change.ts';
import { moveId } from '../moves/moves.ts';
import { type Body, type Json, put, type Row, remove, rowToBody, type Write } from '../record.ts';

/** Fields inside others that hold the ids of people, beside those a kind names. */
const insideFields = new Set(['people', 'person', 'target']);

function renamed(value: Json | undefined, from: string, to: string, isRef: boolean): Json | undefined {
  if (typeof value === 'string') {
    // A target may name somebody and, after a blank, what it is about.
    if (isRef && value.startsWith(`${from} `)) return to + value.slice(from.length);
    return isRef && value === from ? to : value;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => renamed(item, from, to, isRef));
    return items.every((item, at) => item === value[at]) ? value : isRef ? ([...new Set(items)] as Json[]) : (items as Json[]);
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [key, renamed(inner as Json, from, to, insideFields.has(key))] as const);
  return pairs.every(([key, inner]) => inner === (value as Body)[key]) ? value : (Object.fromEntries(pairs) as Json);
}

/** A move about somebody is known by their id: it becomes one about the other, unless that one is there already and done. */
function movedMove(career: Career, row: Row, body: Body, from: string, to: string): Write[] {
  const key = String(row.key);
  const [start, end] = key.endsWith(`.${from}`) ? [key.slice(0, -from.length), ''] : ['', ''];
  if (!start) return [put('move', row.id, body)];
  const nextKey = `${start}${to}${end}`;
  const nextId = moveId(String(row.week), nextKey);
  const there = career.move.get(nextId);
  if (there && (there.state === 'done' || row.state !== 'done')) return [remove('move', row.id)];
  return [remove('move', row.id), put('move', nextId, { ...body, key: nextKey })];
}

/** The writes that make everything that names one person name another, in every kind a career knows. */
export function moveReferences(career: Career, from: string, to: string): Write[] {
  return Object.entries(career as unknown as Tables).flatMap(([kind, table]) => {
    const refs = kindNamed(kind)?.refs ?? {};
    return [...table.values()].flatMap((row): Write[] => {
      if (kind === 'person' && (row.id === from || row.id === to)) return [];
      const before = rowToBody(row);
      const pairs = Object.entries(before).map(([field, value]) => [field, renamed(value, from, to, refs[field] === 'person')] as const);
      const isSame = pairs.every(([field, value]) => value === before[field]);
      const body = isSame ? before : Object.fromEntries(pairs);
      if (kind === 'move' && String(row.key).endsWith(`.${from}`)) return movedMove(career, row, body, from, to);
      return isSame ? [] : [put(kind, row.id, body)];
    });
  });
}
