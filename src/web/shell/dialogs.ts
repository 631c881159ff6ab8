import { useSyncExternalStore } from 'react';
import type { TalkKind } from '#core/conversations/conversations.ts';
import type { TalkLetter } from '#core/insights/talk-letters.ts';
import type { EntryType } from '#core/journal/journal.ts';
import type { SetbackType } from '#core/setbacks/setbacks.ts';
import type { LetterAbout } from '../people/letter-about.ts';

/** What floats above the page; one at a time. */
export type OpenDialog =
  | { readonly name: 'capture'; readonly type?: EntryType | 'contact'; readonly person?: string; readonly entry?: string; readonly learning?: string }
  | { readonly name: 'palette' }
  | { readonly name: 'keys' }
  | { readonly name: 'more' }
  | { readonly name: 'person'; readonly person?: string }
  | ({ readonly name: 'write-to'; readonly person: string } & LetterAbout)
  | { readonly name: 'advice'; readonly person?: string; readonly advice?: string; readonly edits?: true }
  | { readonly name: 'milestone'; readonly person?: string; readonly milestone?: string }
  | { readonly name: 'community'; readonly community?: string }
  | { readonly name: 'opportunity'; readonly opportunity?: string }
  /** `from` is one of the library to begin with. */
  | { readonly name: 'experiment'; readonly experiment?: string; readonly from?: string; readonly hypothesis?: string }
  /** With `example`, the belief of that name to begin from. */
  | { readonly name: 'hypothesis'; readonly hypothesis?: string; readonly example?: string }
  | { readonly name: 'decider'; readonly decider?: string; readonly person?: string }
  | { readonly name: 'exposure'; readonly exposure?: string; readonly person?: string; readonly how?: 'demo' | 'note'; readonly entry?: string }
  | { readonly name: 'talk'; readonly conversation?: string; readonly person?: string; readonly kind?: TalkKind }
  | { readonly name: 'promise'; readonly promise?: string; readonly person?: string }
  | { readonly name: 'feedback'; readonly feedback?: string; readonly entry?: string; readonly person?: string; readonly conversation?: string }
  | { readonly name: 'talk-letter'; readonly letter: TalkLetter; readonly about: string }
  | { readonly name: 'seat'; readonly need: string; readonly person?: string; readonly ends?: true }
  | { readonly name: 'snooze'; readonly person: string }
  | { readonly name: 'group'; readonly group?: string }
  | { readonly name: 'merge'; readonly people: readonly string[] }
  | { readonly name: 'erase'; readonly people: readonly string[] }
  | { readonly name: 'learning'; readonly learning?: string; readonly skill?: string; readonly asks?: true }
  | { readonly name: 'setback'; readonly setback?: string; readonly type?: SetbackType; readonly role?: string | undefined }
  | { readonly name: 'goal' }
  | { readonly name: 'move' };

let current: OpenDialog | null = null;
const listeners = new Set<() => void>();

function set(next: OpenDialog | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export const openDialog = (dialog: OpenDialog): void => set(dialog);
export const closeDialog = (): void => set(null);
export const isDialogOpen = (): boolean => current !== null;
export const useOpenDialog = (): OpenDialog | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
