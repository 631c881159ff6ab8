import type { Entry, EntryType } from '#core/journal/journal.ts';
import type { Touchpoint } from '#core/people/touchpoints.ts';

/** What stands in the capture box, as typed. */
export type Draft = {
  readonly type: EntryType | 'contact';
  readonly text: string;
  readonly people: readonly string[];
  readonly skills: readonly string[];
  /** Skills that were proposed for it and dropped. */
  readonly notSkills: readonly string[];
  readonly energy: 'gave' | 'drained' | '';
  readonly channel: NonNullable<Touchpoint['channel']>;
  readonly day: string;
  readonly safeText: string;
  readonly link: string;
  readonly project: string;
  /** What one learned from that was used. */
  readonly learning: readonly string[];
};

export const emptyDraft: Draft = {
  type: 'win',
  text: '',
  people: [],
  skills: [],
  notSkills: [],
  energy: '',
  channel: 'meeting',
  day: '',
  safeText: '',
  link: '',
  project: '',
  learning: [],
};

/** What a box was opened for: an entry that is changed, a type, a person, in the sample career or in one's own. */
export type Box = {
  readonly sample: boolean;
  readonly entry?: string | undefined;
  readonly type?: Draft['type'] | undefined;
  readonly person?: string | undefined;
  readonly learning?: string | undefined;
};

const keyOf = ({ sample, entry, type, person, learning }: Box): string =>
  ['windward-capture', sample && 'sample', entry, type && `for-${type}`, person, learning].filter(Boolean).join('-');

function keptAt(key: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    return kept ? { ...emptyDraft, ...kept } : null;
  } catch {
    return null;
  }
}

/**
 * The draft left behind by a closed dialog or a closed tab, and the key it is kept under; nothing typed is lost. What was
 * begun for one thing never stands in a box opened for another; the box that is for anything finds it again.
 */
export function findDraft(box: Box): { readonly key: string; readonly kept: Draft | null } {
  const key = keyOf(box);
  const kept = keptAt(key);
  if (kept || box.entry || box.type || box.person || box.learning) return { key, kept };
  const begun = Object.keys(localStorage).find((other) => other.startsWith(`${key}-for-`));
  return begun ? { key: begun, kept: keptAt(begun) } : { key, kept };
}

export function keepDraft(key: string, draft: Draft): void {
  const worthKeeping = draft.text.trim() !== '' || draft.safeText.trim() !== '';
  if (worthKeeping) localStorage.setItem(key, JSON.stringify(draft));
  else localStorage.removeItem(key);
}

export const dropDraft = (key: string): void => localStorage.removeItem(key);

export const entryToDraft = (entry: Entry): Draft => ({
  ...emptyDraft,
  type: entry.type,
  text: entry.text,
  people: entry.people ?? [],
  skills: entry.skills ?? [],
  notSkills: entry.notSkills ?? [],
  energy: entry.energy ?? '',
  day: entry.day,
  safeText: entry.safeText ?? '',
  link: entry.link ?? '',
  project: entry.project ?? '',
  learning: entry.learning ?? [],
});

/** The entry fields of a draft; null where a field was emptied, so that editing clears it. */
export const draftToEntry = (draft: Draft, type: EntryType) => ({
  type,
  text: draft.text.trim(),
  people: [...draft.people],
  skills: [...draft.skills],
  notSkills: draft.notSkills.filter((skill) => !draft.skills.includes(skill)),
  energy: draft.energy || null,
  safeText: draft.safeText.trim() || null,
  link: draft.link.trim() || null,
  project: draft.project || null,
  learning: [...draft.learning],
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
