import type { Day } from '../time.ts';

export const moveKinds = ['contact', 'experiment', 'feedback', 'exposure', 'evidence', 'reflection', 'recovery', 'own'] as const;
export type MoveKind = (typeof moveKinds)[number];

/**
 * What a move's button opens: the thing that does it. The web app and the CLI each know how. The target is a person
 * (set-rhythm, write-to, log-contact, milestone, person, prepare, give, ask-growth), a piece of advice (advice), a journal entry (entry), an entry
 * type (capture), a week (check-in), a need (board), a skill (assess, levels, evidence), a person and a skill with a blank between
 * (ask-level), a community, a ladder or a month's update (update).
 * (ask-level), a community, a ladder, or a view of the radar (radar).
 * (ask-level), a community, a ladder or an opportunity.
 * A review is a quarter (2026-Q3) or a year (2026).
 * (ask-level), a community, a ladder, something to learn from (learning), a person and what they recommended with a blank between
 * (thank-for), or a journal entry whose version to keep is written (portable).
 * (ask-level), a hypothesis, an experiment (start-test, readout, experiment), a hypothesis and the steps of a test with a blank between
 * (design-test), an experiment and a week with a blank between (reading), a community or a ladder.
 * (ask-level), a person, a way and a win with blanks between (show), a community or a ladder.
 * (set-rhythm, write-to, log-contact, milestone, person, prepare, give), a piece of advice (advice), a journal entry (entry, follow-up), an entry
 * type (capture), a week (check-in), a need (board), a skill (assess, levels, evidence), a person and a skill with a blank between
 * (ask-level), a community, a ladder, a conversation (talk), a person to plan one with (plan-talk), a promise (promise, nudge) or a
 * piece of feedback.
 */
export const opens = [
  'set-goal',
  'add-person',
  'set-rhythm',
  'write-to',
  'log-contact',
  'capture',
  'check-in',
  'entry',
  'roles',
  'import',
  'board',
  'person',
  'prepare',
  'give',
  'advice',
  'milestone',
  'community',
  'talk',
  'plan-talk',
  'promise',
  'nudge',
  'feedback',
  'follow-up',
  'assess',
  'levels',
  'ask-level',
  'fork',
  'hypothesis',
  'design-test',
  'start-test',
  'evidence',
  'ladder',
  'update',
  'radar',
  'ask-growth',
  'opportunity',
  'review',
  'learning',
  'thank-for',
  'portable',
  'reading',
  'readout',
  'experiment',
  'room',
  'show',
  'none',
] as const;
export type Open = { readonly open: (typeof opens)[number]; readonly target?: string };

/** Something a room suggests for a week. The weekly plan chooses among all rooms' candidates. */
export type Candidate = {
  /** Stable across days, so that what was declined is not offered again: `contact.<person>`. */
  readonly key: string;
  readonly kind: MoveKind;
  /** The move as an imperative sentence: "Write to Ines Moreau". */
  readonly what: string;
  /** Why now, in one or two sentences made of the record. */
  readonly why: string;
  /** "If …, then I …": when and where it will be done. */
  readonly ifThen: string;
  /** The principle behind it, `P23`. */
  readonly principle: string;
  readonly skill?: string;
  readonly minutes: number;
  /** What doing it this week is worth; comparable across rooms, about 0 to 10. */
  readonly value: number;
  readonly opens: Open;
};

/** That a move's need has been met since it was planned, in whatever way: how ("Contact logged"), and on which day where the record says. */
export type Settled = { readonly how: string; readonly on?: Day };
