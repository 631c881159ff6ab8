import * as z from 'zod/mini';
import { amount, day, ids, line, link, optionalLine, optionalText, roughDay } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const communityTypes = ['community', 'conference', 'association', 'course', 'meetup', 'other'] as const;
export type CommunityType = (typeof communityTypes)[number];
export const communityTitles: Record<CommunityType, string> = {
  community: 'Community',
  conference: 'Conference',
  association: 'Association',
  course: 'Course',
  meetup: 'Meetup',
  other: 'Other',
};

export const communityRoles = ['member', 'speaker', 'organiser'] as const;

export const communityRoleTitles: Record<(typeof communityRoles)[number], string> = { member: 'Member', speaker: 'Speaker', organiser: 'Organiser' };

export const costPeriods = ['once', 'year', 'month'] as const;

export const communityShape = {
  name: line(200),
  what: z.enum(communityTypes),
  from: z.optional(roughDay()),
  to: z.optional(roughDay()),
  /** The day of the next gathering. */
  next: z.optional(day()),
  /** What it costs, in the currency it is paid in. */
  cost: z.optional(
    z.looseObject({
      amount: amount('cost'),
      currency: line(12),
      per: z.enum(costPeriods),
    }),
  ),
  place: optionalLine(200),
  link: z.optional(link()),
  /** Who was met there: the only place that says so. */
  people: ids(),
  /** What came of it. */
  outcome: optionalText(5_000),
  role: z.optional(z.enum(communityRoles)),
  note: optionalText(20_000),
};

export const community = defineKind('community', communityShape, { people: 'person' });
export type Community = Row<BodyOfKind<typeof community>>;
