import type { Forgetting } from './forget.ts';

function without(value: unknown, { ids, text }: Forgetting): unknown {
  if (typeof value === 'string') return ids.has(value) ? undefined : text(value);
  if (Array.isArray(value)) return value.map((item) => without(item, { ids, text } as Forgetting)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, { ids, text } as Forgetting)]));
}

function cleaned(kept: string, forgetting: Forgetting): string {
  try {
    return JSON.stringify(without(JSON.parse(kept), forgetting));
  } catch {
    return forgetting.text(kept);
  }
}

/** Takes people out of what was begun on forms and is kept beside the copy: a draft about one of them goes, others lose their names. */
export function forgetInDrafts(storages: readonly Storage[], forgetting: Forgetting): void {
  for (const storage of storages)
    for (const key of Object.keys(storage)) {
      const kept = storage.getItem(key);
      if (kept === null) continue;
      const left = cleaned(kept, forgetting);
      if ([...forgetting.ids].some((id) => key.includes(id))) storage.removeItem(key);
      else if (left !== kept) storage.setItem(key, left);
    }
}
