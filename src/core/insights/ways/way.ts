import type { ExperimentType } from '../../experiments/experiments.ts';
import type { LibraryExperiment } from '../../experiments/library/library-experiment.ts';
import type { PrincipleId } from '../../playbook/titles.ts';

export const wayIds = ['challenge', 'learning', 'advisers', 'move'] as const;
export type WayId = (typeof wayIds)[number];

/** A row of the record that a way was made from, and where it is seen. */
export type WayRow = { readonly words: string; readonly to: string };

/** A test to plan: what is believed, and the library's experiment that would speak to it. */
export type WayTest = {
  readonly test: LibraryExperiment;
  readonly type: ExperimentType;
  readonly belief: string;
  readonly about: 'skill' | 'industry' | 'role';
  readonly subject: string;
  readonly person?: string;
};

/** A move of this week. */
export type WayMove = {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly doing: string;
  readonly minutes: number;
  readonly skill?: string;
  /** Whom it is written to. */
  readonly person?: string;
};

export type WayStep = { readonly does: 'test'; readonly plan: WayTest } | { readonly does: 'move'; readonly move: WayMove };

/** That a step was taken already: what it became, and where it is. */
export type Taken = { readonly words: string; readonly to: string };

/** One thing to do: pressing it once makes it a test or a move, until it is taken. */
export type WayOffer = { readonly id: string; readonly label: string; readonly step: WayStep; readonly taken: Taken | undefined };

export type Way = {
  readonly id: WayId;
  readonly title: string;
  readonly principle: PrincipleId;
  readonly says: string;
  readonly rows: readonly WayRow[];
  readonly offers: readonly WayOffer[];
  /** What would make it concrete, where the record holds too little. */
  readonly missing: WayRow | undefined;
};

/** How tests of a way are named: by the week they were planned in, so that two devices that press the same agree. */
export const wayTestId = (way: WayId, week: string): string => `ways.${way}.${week}`;
export const wayMoveKey = (way: WayId, about: string): string => `ways.${way}.${about}`;
