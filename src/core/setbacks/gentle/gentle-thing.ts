import type { Stage } from '../setbacks.ts';

/** One small thing for a hard day. It is offered, never asked for. */
export type GentleThing = {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly minutes: number;
  /** The stage whose page helps with it, where one does. */
  readonly at?: Stage;
};
