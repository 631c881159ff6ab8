import { useState } from 'react';
import { useShelf } from '../book/book.tsx';

type Fields = { readonly [field: string]: unknown };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const changesTo = (start: Fields, draft: Fields): Fields => Object.fromEntries(Object.entries(draft).filter(([field, value]) => !same(value, start[field])));

function kept(key: string): Fields {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? '{}') as Fields | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * A form's fields that outlive an accidental close: what was changed is kept in this tab until it is saved or dropped.
 * Only the changed fields are kept, so that the rest follows the record.
 */
export function useKeptDraft<T extends Fields>(name: string, start: T) {
  const { sample } = useShelf();
  const key = `windward-draft-${sample ? 'sample-' : ''}${name}`;
  const [draft, setDraft] = useState<T>(() => ({ ...start, ...kept(key) }));
  const [wasKept, setWasKept] = useState(() => Object.keys(kept(key)).length > 0);
  const change = (patch: Partial<T>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    const changes = changesTo(start, next);
    if (Object.keys(changes).length > 0) sessionStorage.setItem(key, JSON.stringify(changes));
    else sessionStorage.removeItem(key);
  };
  const drop = () => {
    sessionStorage.removeItem(key);
    setDraft(start);
    setWasKept(false);
  };
  return { draft, change, drop, wasKept };
}
