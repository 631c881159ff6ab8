import * as z from 'zod/mini';
import { day, ids, line, lines, optionalLine, optionalText, roughDay, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const ties = ['board', 'peer', 'stakeholder', 'manager', 'managers-peer', 'report', 'mentor'] as const;
export type Tie = (typeof ties)[number];
export const tieTitles: Record<Tie, string> = {
  board: 'Board of directors',
  peer: 'Peer',
  stakeholder: 'Stakeholder',
  manager: 'Manager',
  'managers-peer': "Manager's peer",
  report: 'Report',
  mentor: 'Mentor',
};

export const relations = ['colleague', 'former-colleague', 'teacher', 'author', 'community', 'friend', 'family', 'other'] as const;
export const relationTitles: Record<(typeof relations)[number], string> = {
  colleague: 'Colleague',
  'former-colleague': 'Former colleague',
  teacher: 'Teacher',
  author: 'Author',
  community: 'Community',
  friend: 'Friend',
  family: 'Family',
  other: 'Other',
};

/** Rhythms people name, in weeks. */
export const rhythms = [
  { weeks: 4, title: 'Monthly' },
  { weeks: 13, title: 'Quarterly' },
  { weeks: 26, title: 'Twice a year' },
  { weeks: 52, title: 'Yearly' },
] as const;
export const rhythmTitle = (weeks: number): string => rhythms.find((rhythm) => rhythm.weeks === weeks)?.title ?? `Every ${weeks} weeks`;

/** Ways to reach somebody, as far as they may be unwelcome. */
export const ways = ['email', 'message', 'call', 'meeting'] as const;
export type Way = (typeof ways)[number];

export const personShape = {
  name: line(200),
  /** Other names they go or went by; a merge keeps the one that was not chosen here. */
  otherNames: lines(200),
  emails: lines(320),
  phones: lines(60),
  links: lines(500),
  company: optionalLine(200),
  title: optionalLine(300),
  /** How you met, in own words. */
  met: optionalText(2_000),
  connectedOn: z.optional(roughDay()),
  ties: z.optional(z.array(z.looseObject({ tie: z.enum(ties), from: z.optional(roughDay()), to: z.optional(roughDay()) })).check(z.maxLength(20))),
  /** Needs this person serves on the board: skill ids or own words. */
  needs: lines(120),
  /** How well they serve a need (0 to 3), why they were asked, since when and until when it is meant. */
  serves: z.optional(
    z
      .array(
        z.looseObject({
          need: line(120),
          rating: z.optional(whole(0, 3)),
          why: optionalLine(300),
          since: z.optional(day()),
          until: z.optional(day()),
          /** The day the seat was given up, and why. */
          ended: z.optional(day()),
          endedWhy: optionalLine(300),
        }),
      )
      .check(z.maxLength(100)),
  ),
  /** Weeks between contacts; without it there is no rhythm and never anything late. */
  rhythmWeeks: z.optional(whole(1, 260)),
  /** The day the rhythm was set: before the first contact the clock starts here. */
  rhythmSince: z.optional(day()),
  pausedUntil: z.optional(day()),
  /** No rhythm, also not by a group. */
  noRhythm: z.optional(z.boolean()),
  /** Months, 1 to 12, in which one does not write; at least one month stays open. */
  quietMonths: z.optional(z.array(whole(1, 12)).check(z.maxLength(11, 'leave at least one month open'))),
  /** The ways they want to be reached; without it every way is welcome. */
  onlyBy: z.optional(z.array(z.enum(ways)).check(z.maxLength(ways.length))),
  /** Whether they know that they are on the board. */
  aware: z.optional(z.boolean()),
  industry: optionalLine(120),
  function: optionalLine(120),
  relation: z.optional(z.enum(relations)),
  boundaries: optionalText(2_000),
  /** The small steps toward them: since when, for which need, and how it came to rest. */
  warmUp: z.optional(
    z.looseObject({
      since: day(),
      need: optionalLine(120),
      why: optionalLine(300),
      /** Steps one goes without. */
      skipped: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10))),
      ended: z.optional(day()),
      endedWhy: optionalLine(300),
    }),
  ),
  /** What they said they need, and how it was met. */
  wants: z.optional(z.array(z.looseObject({ want: line(300), since: day(), met: z.optional(day()), how: optionalLine(300) })).check(z.maxLength(100))),
  /** How much their advice matters now, 1 to 3. */
  weight: z.optional(whole(1, 3)),
  tags: lines(60),
  birthday: z.optional(roughDay()),
  note: optionalText(20_000),
  /** People who look alike but are somebody else: not asked again. */
  notSame: ids(),
  /** vCard lines this app has no field for, kept so that an export gives them back. */
  vcard: z.optional(z.array(z.string().check(z.maxLength(8_000))).check(z.maxLength(200))),
};

export const person = defineKind('person', personShape, { notSame: 'person' });
export type Person = Row<BodyOfKind<typeof person>>;

export const hasTie = (row: Person, tie: Tie): boolean => row.ties?.some((held) => held.tie === tie && held.to === undefined) ?? false;
export const initials = (name: string): string => {
  const parts = name.trim().split(/\s+/);
  return ((parts[0]?.charAt(0) ?? '') + (parts.length > 1 ? (parts.at(-1)?.charAt(0) ?? '') : '')).toUpperCase();
};
