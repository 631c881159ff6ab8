import type { Tie } from '#core/people/people.ts';
import type { NarrowBy } from '#core/people/people-filter.ts';

export const shows = ['due', 'rhythm', 'everyone'] as const;
export type Show = (typeof shows)[number];

/** What the list of people is narrowed to, who was opened from it last; `show` is null until one is chosen. */
export type ListView = { readonly show: Show | null; readonly words: string; readonly tie: Tie | ''; readonly by: NarrowBy; readonly lastSeen: string | null };

let kept: ListView = { show: null, words: '', tie: '', by: {}, lastSeen: null };

/** The list as it was left, for as long as the page lives: looking at somebody and coming back loses nothing. */
export const keptView = (): ListView => kept;
export const keepView = (view: ListView): void => {
  kept = view;
};
