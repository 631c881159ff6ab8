import type { Json } from '#core/record.ts';

export type PlainJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly reason: string; readonly at?: number };

const deepest = 60;
const tooDeep = Symbol('too deep');

function clean(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest) throw tooDeep;
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') kept[key] = clean((value as Record<string, unknown>)[key], depth + 1);
  return kept;
}

/** JSON text as plain data: without `__proto__` keys, at most 60 levels deep. `at` is where the text stops being JSON, when known. */
export function parsePlainJson(text: string): PlainJson {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return { ok: false, reason: 'This is not complete JSON.', at: at === undefined ? undefined : Number(at) };
  }
  try {
    return { ok: true, value: clean(parsed, 0) as Json };
  } catch (error) {
    if (error !== tooDeep) throw error;
    return { ok: false, reason: 'This JSON is nested too deeply.' };
  }
}

/** The line, counted from 1, that a position in a text lies on. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
