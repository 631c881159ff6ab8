import { defineInsight } from '../insight.ts';
import { contactsDue as rank } from '../people/contacts.ts';
import type { Day } from '../time.ts';

export type ContactDue = {
  readonly person: string;
  readonly name: string;
  readonly state: 'due' | 'late';
  readonly last: Day | undefined;
  readonly dueOn: Day | undefined;
  /** Days since due. */
  readonly days: number;
  /** What waiting one more week loses, per hour of contact. */
  readonly index: number;
};

/** Whose rhythm is full and not paused, in the order a week's contact hours are filled. */
export const contactsDue = defineInsight({
  name: 'contacts-due',
  title: 'Who is due',
  of: (career, day): ContactDue[] =>
    rank(career, day).map(({ person, rhythm: { state, last, dueOn, days }, index }) => ({
      person: person.id,
      name: person.name,
      state: state === 'late' ? 'late' : 'due',
      last,
      dueOn,
      days,
      index,
    })),
});
