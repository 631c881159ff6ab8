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

const keyOf = (entry: string | undefined) => (entry ? `windward-capture-${entry}` : 'windward-capture');

/** The draft left behind by a closed dialog or a closed tab, of a new entry or of one being changed; nothing typed is lost. */
export function keptDraft(entry?: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(entry)) ?? 'null') as Partial<Draft> | null;
    return kept ? { ...emptyDraft, ...kept } : null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: Draft, entry?: string): void {
  const worthKeeping = draft.text.trim() !== '' || draft.safeText.trim() !== '';
  if (worthKeeping) localStorage.setItem(keyOf(entry), JSON.stringify(draft));
  else localStorage.removeItem(keyOf(entry));
}

export const dropDraft = (entry?: string): void => localStorage.removeItem(keyOf(entry));

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

/** Of an edited entry what was changed here, so that what changed elsewhere meanwhile stays. */
export function changesToEntry(start: Draft, draft: Draft, type: EntryType) {
  const before: Readonly<Record<string, unknown>> = { ...draftToEntry(start, type), type: start.type, day: start.day };
  const after = { ...draftToEntry(draft, type), day: draft.day || start.day };
  const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]));
  return Object.fromEntries(changed) as Partial<typeof after>;
}

/** Without the nulls: what a new entry is written with. */
export const withoutNulls = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [K in keyof T]: Exclude<T[K], null> };
