import type { Entry, EntryType } from '#core/journal/journal.ts';
import type { Touchpoint } from '#core/people/touchpoints.ts';

/** What stands in the capture box, as typed. */
export type Draft = {
  readonly type: EntryType | 'contact';
  readonly text: string;
  readonly people: readonly string[];
  readonly skills: readonly string[];
  readonly energy: 'gave' | 'drained' | '';
  readonly channel: NonNullable<Touchpoint['channel']>;
  readonly day: string;
  readonly safeText: string;
  readonly link: string;
  readonly project: string;
};

export const emptyDraft: Draft = {
  type: 'win',
  text: '',
  people: [],
  skills: [],
  energy: '',
  channel: 'meeting',
  day: '',
  safeText: '',
  link: '',
  project: '',
};

const key = 'windward-capture';

/** The draft left behind by a closed dialog or a closed tab; nothing typed is lost. */
export function keptDraft(): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    return kept ? { ...emptyDraft, ...kept } : null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: Draft): void {
  const worthKeeping = draft.text.trim() !== '' || draft.safeText.trim() !== '';
  if (worthKeeping) localStorage.setItem(key, JSON.stringify(draft));
  else localStorage.removeItem(key);
}

export const dropDraft = (): void => localStorage.removeItem(key);

export const entryToDraft = (entry: Entry): Draft => ({
  ...emptyDraft,
  type: entry.type,
  text: entry.text,
  people: entry.people ?? [],
  skills: entry.skills ?? [],
  energy: entry.energy ?? '',
  day: entry.day,
  safeText: entry.safeText ?? '',
  link: entry.link ?? '',
  project: entry.project ?? '',
});

/** The entry fields of a draft; null where a field was emptied, so that editing clears it. */
export const draftToEntry = (draft: Draft, type: EntryType) => ({
  type,
  text: draft.text.trim(),
  people: [...draft.people],
  skills: [...draft.skills],
  energy: draft.energy || null,
  safeText: draft.safeText.trim() || null,
  link: draft.link.trim() || null,
  project: draft.project || null,
});

/** Without the nulls: what a new entry is written with. */
export const withoutNulls = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]: Exclude<T[K], null> };
