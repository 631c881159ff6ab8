import type { WholeLadder } from '#core/ladders/whole-ladder.ts';
import type { Write } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import type { UnderstoodLadder } from '../ladder/understood.ts';
import type { Place, Refused, Remark } from '../reading.ts';

export type Answer = 'same' | 'different';

export type PlanContext = {
  readonly today: Day;
  readonly newId: () => string;
  /** What the person said to the questions of an earlier plan, by their key. A question without an answer writes nothing. */
  readonly answers?: { readonly [key: string]: Answer };
  readonly calendar?: CalendarChoices;
  readonly ladders?: LadderChoices;
};

/** What the person said of ladders in the preview, by the key of their offer. */
export type LadderChoices = {
  readonly [key: string]: {
    /** Not to be taken in. */
    readonly leave?: boolean;
    /** The ladder as corrected by hand. */
    readonly ladder?: WholeLadder;
  };
};

/** What the person chose in the preview of a calendar; what they did not touch is as proposed. */
export type CalendarChoices = {
  /** Their own addresses, all of them. */
  readonly own?: readonly string[];
  /** Meetings by UID: taken in or left out. */
  readonly meetings?: { readonly [uid: string]: boolean };
  /** People not known yet, by address: taken in or left out. */
  readonly people?: { readonly [email: string]: boolean };
};

/** A meeting, with all times it took place, as the preview offers it. */
export type MeetingOffer = {
  readonly uid: string;
  readonly title: string;
  /** Times that are not here yet, or changed since they were imported. */
  readonly times: number;
  readonly last: Day;
  /** The people known here, or ticked, who were there. */
  readonly people: readonly string[];
  readonly taken: boolean;
  /** Why it is not proposed, if it is not. */
  readonly why: 'many' | 'all-day' | undefined;
};

/** Somebody who was at meetings and is not known by e-mail. */
export type PersonOffer = {
  readonly email: string;
  readonly name: string;
  readonly times: number;
  /** Somebody here of the same name, who would get the address. */
  readonly namesake: string | undefined;
  readonly taken: boolean;
};

export type CalendarOffer = {
  readonly addresses: readonly { readonly email: string; readonly own: boolean }[];
  readonly meetings: readonly MeetingOffer[];
  readonly people: readonly PersonOffer[];
  /** People whose last contact an import would move to a later day. */
  readonly later: number;
};

/**
 * What becomes of something found. `folded`: it stands in the files more than once, and joins the item before it.
 * `asks`: it may or may not be somebody who is there already.
 */
export type ItemState = 'new' | 'merged' | 'unchanged' | 'folded' | 'asks' | 'refused';

/** A field on which both sides say something different; what is here stays. */
export type Difference = { readonly field: string; readonly here: string; readonly found: string };

/** A ladder that was found, and what becomes of it; `merged` is a new version of one that is here. */
export type LadderOffer = Place & {
  /** Its name among the choices, which the same files give again. */
  readonly key: string;
  readonly name: string;
  /** As corrected, where it was. */
  readonly ladder: WholeLadder;
  /** As it was read. */
  readonly found: UnderstoodLadder;
  readonly state: 'new' | 'merged' | 'unchanged' | 'folded' | 'refused' | 'left';
  /** Why it is refused. */
  readonly reason?: string;
};

export type PlanItem = Place & {
  /** `people`, `roles`, `projects`, `skills`, `profile`, `meetings`, `ladders`, or the kind of a record of a Windward export. */
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
  /** When the files held meetings: what of them is offered. */
  readonly calendar?: CalendarOffer;
  /** When the files held ladders: each of them. */
  readonly ladders?: readonly LadderOffer[];
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
