import type { Write } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import type { Place, Refused, Remark } from '../reading.ts';

export type Answer = 'same' | 'different';

export type PlanContext = {
  readonly today: Day;
  readonly newId: () => string;
  /** What the person said to the questions of an earlier plan, by their key. A question without an answer writes nothing. */
  readonly answers?: { readonly [key: string]: Answer };
};

/**
 * What becomes of something found. `folded`: it stands in the files more than once, and joins the item before it.
 * `asks`: it may or may not be somebody who is there already.
 */
export type ItemState = 'new' | 'merged' | 'unchanged' | 'folded' | 'asks' | 'refused';

/** A field on which both sides say something different; what is here stays. */
export type Difference = { readonly field: string; readonly here: string; readonly found: string };

export type PlanItem = Place & {
  /** `people`, `roles`, `projects`, `skills`, `profile`, or the kind of a record of a Windward export. */
  readonly what: string;
  readonly label: string;
  readonly state: ItemState;
  /** The record it is or joins, and how that was seen. */
  readonly with?: { readonly id: string; readonly label: string; readonly by: 'e-mail' | 'profile' | 'name' | 'id' };
  /** The fields it fills or adds to. */
  readonly adds: readonly string[];
  readonly differs: readonly Difference[];
};

/** The name of an item in `answers`: its place, which the same files give again. */
export const questionKey = ({ file, line }: Place): string => `${file}:${line}`;

export type Counts = {
  readonly new: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly folded: number;
  readonly asks: number;
  readonly refused: number;
};

export type ImportPlan = {
  readonly items: readonly PlanItem[];
  readonly counts: { readonly [what: string]: Counts };
  readonly refused: readonly Refused[];
  readonly remarks: readonly Remark[];
  /** What to apply, in an order that can be split anywhere. */
  readonly writes: readonly Write[];
};

/** A plan while it grows. */
export type Planning = {
  readonly items: PlanItem[];
  /** By kind and id: a record that several findings change is written once. */
  readonly writes: Map<string, Write>;
  readonly refused: Refused[];
  readonly remarks: Remark[];
};
