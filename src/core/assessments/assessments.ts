import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line, optionalText, whole } from '../fields.ts';
import { textToNumber } from '../if-then.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import { isRecordId, type Row, type Table } from '../record.ts';
import type { Day } from '../time.ts';

export const raterSides = ['self', 'manager', 'peer'] as const;
export type RaterSide = (typeof raterSides)[number];

export const assessmentShape = {
  day: day(),
  /** A built-in skill's id, or the id of a competency of a company's ladder. */
  skill: line(100),
  /** Absent where the skill does not apply. */
  level: z.optional(whole(1, 5)),
  /** Who gave the rating; absent for one's own, and for somebody who is not to be named. */
  by: z.optional(id()),
  as: z.enum(raterSides),
  notApplicable: optionalText(1_000),
  /** What the level's text said when it was chosen: ladders are rewritten, and a rating means the words it was given for. */
  wording: optionalText(2_000),
  ladder: z.optional(id()),
  /** The ladder's own level: of a ladder with more than five, two can have one place on the scale. */
  ladderLevel: z.optional(id()),
  ladderVersion: z.optional(whole(1, 100_000)),
  note: optionalText(2_000),
};

/** One rating of one skill, by one rater, on one day. */
export const assessment = defineKind('assessment', assessmentShape, { by: 'person' });
export type Assessment = Row<BodyOfKind<typeof assessment>>;

type Rated = Pick<Assessment, 'day' | 'skill' | 'as' | 'by'>;

/** What tells raters apart: the person, else the side that an unnamed rating came from. */
export const raterOf = ({ as, by }: Pick<Rated, 'as' | 'by'>): string => (by === undefined ? as : `~${by}`);

/** The person behind a rater; undefined for oneself and for somebody who is not named. */
export const personOfRater = (rater: string): string | undefined => (rater.startsWith('~') ? rater.slice(1) : undefined);

const longestTail = 117;

/** The id of a rating is its day, rater and skill, so that rating again replaces, whichever device did it. */
export function assessmentId(of: Rated): string {
  const skill = isRecordId(of.skill) ? of.skill : `~${textToNumber(of.skill).toString(36)}`;
  const tail = `${raterOf(of)}.${skill}`;
  return `${of.day}.${tail.length <= longestTail ? tail : `${tail.slice(0, longestTail - 8)}~${textToNumber(tail).toString(36)}`}`;
}

/** All ratings by day, the earliest first; within a day by id. */
export const ratingsByDay = perTable((table: Table<BodyOfKind<typeof assessment>>): readonly Assessment[] =>
  [...table.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
);

function groupedBy(rows: readonly Assessment[], say: (row: Assessment) => string): Map<string, Assessment[]> {
  const groups = new Map<string, Assessment[]>();
  for (const row of rows) {
    const group = groups.get(say(row));
    if (group) group.push(row);
    else groups.set(say(row), [row]);
  }
  return groups;
}

export type Snapshot = {
  readonly day: Day;
  readonly raters: readonly { readonly rater: string; readonly as: RaterSide; readonly by: string | undefined; readonly ratings: readonly Assessment[] }[];
};

/** The days on which skills were rated, the latest first, each with its raters: oneself, then managers, then peers. */
export function snapshots(career: Career): Snapshot[] {
  const days = groupedBy(ratingsByDay(career.assessment), (row) => row.day);
  return [...days].reverse().map(([on, rows]) => {
    const raters = [...groupedBy(rows, (row) => `${row.as} ${raterOf(row)}`).values()].flatMap((ratings) =>
      ratings[0] ? [{ rater: raterOf(ratings[0]), as: ratings[0].as, by: ratings[0].by, ratings }] : [],
    );
    return { day: on, raters: raters.sort((a, b) => raterSides.indexOf(a.as) - raterSides.indexOf(b.as)) };
  });
}

export type Compared = {
  readonly skill: string;
  readonly rater: string;
  readonly as: RaterSide;
  readonly before: Assessment | undefined;
  readonly after: Assessment | undefined;
  /** Levels gained; undefined where one of the two has no level. */
  readonly change: number | undefined;
  /** The two were given for different ladders, versions or words, so that the same figure need not mean the same. */
  readonly reworded: boolean;
};

const saysOther = (a: Assessment, b: Assessment): boolean =>
  a.ladder !== b.ladder ||
  a.ladderVersion !== b.ladderVersion ||
  (a.level === b.level && a.wording !== undefined && b.wording !== undefined && a.wording !== b.wording);

/** Two days side by side, skill by skill and rater by rater; what only one of them rated has no other side. */
export function compareSnapshots(career: Career, earlier: Day, later: Day): Compared[] {
  const on = (of: Day) => new Map(ratingsByDay(career.assessment).flatMap((row) => (row.day === of ? [[`${raterOf(row)} ${row.skill}`, row] as const] : [])));
  const [was, is] = [on(earlier), on(later)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const row = after ?? before;
    if (!row) return [];
    const change = before?.level === undefined || after?.level === undefined ? undefined : after.level - before.level;
    return [
      {
        skill: row.skill,
        rater: raterOf(row),
        as: row.as,
        before,
        after,
        change,
        reworded: before !== undefined && after !== undefined && saysOther(before, after),
      },
    ];
  });
}
