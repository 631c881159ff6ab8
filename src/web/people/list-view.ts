import type { Tie } from '#core/people/people.ts';
import type { NarrowBy } from '#core/people/people-filter.ts';
import type { PeopleOrder } from '#core/people/people-order.ts';

export const shows = ['due', 'rhythm', 'everyone'] as const;
export type Show = (typeof shows)[number];

/** What the list of people is narrowed to, the order of everyone, who was opened from it last; `show` is null until one is chosen. */
export type ListView = {
  readonly show: Show | null;
  readonly words: string;
  readonly tie: Tie | '';
  readonly by: NarrowBy;
  readonly order: PeopleOrder;
  readonly lastSeen: string | null;
};

export const emptyView: ListView = { show: null, words: '', tie: '', by: {}, order: 'name', lastSeen: null };
let kept = emptyView;

/** The list as it was left, for as long as the page lives: looking at somebody and coming back loses nothing. */
export const keptView = (): ListView => kept;
export const keepView = (view: ListView): void => {
  kept = view;
};
