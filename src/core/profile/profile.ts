import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { line, optionalLine, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import { phases } from '../skills/skills.ts';

export const forks = ['individual', 'people', 'open'] as const;
export const forkTitles: Record<(typeof forks)[number], string> = {
  individual: 'Senior individual contributor',
  people: 'Leader of people',
  open: 'Not decided yet',
};

export const profileShape = {
  name: optionalLine(120),
  headline: optionalLine(300),
  goal: optionalLine(300),
  targetPhase: z.optional(z.enum(phases)),
  fork: z.optional(z.enum(forks)),
  hoursPerWeek: z.optional(
    z
      .number('write the hours as a number')
      .check(z.minimum(0.25, 'set aside at least a quarter of an hour'), z.maximum(40, 'a week has at most 40 hours for this')),
  ),
  /** 1 for Monday to 7 for Sunday. */
  checkinDay: z.optional(whole(1, 7)),
  needs: z.optional(z.array(line(120)).check(z.maxLength(50))),
  email: optionalLine(200),
  link: optionalLine(500),
  skills: z.optional(z.array(line(120)).check(z.maxLength(200))),
};

export const profile = defineKind('profile', profileShape);
export type Profile = Row<BodyOfKind<typeof profile>>;

/** There is one profile in a career. */
export const profileId = 'me';
export const defaultHours = 2;
export const defaultCheckinDay = 5;

export const profileOf = (career: Career): Profile => career.profile.get(profileId) ?? { id: profileId };
/** Hours a week set aside for the career. */
export const hoursOf = (career: Career): number => profileOf(career).hoursPerWeek ?? defaultHours;
export const checkinDayOf = (career: Career): number => profileOf(career).checkinDay ?? defaultCheckinDay;
