import type { Career } from '#core/career.ts';
import { profileOf } from '#core/profile/profile.ts';

/** Nothing has been said or written yet. */
export const isUntouched = (career: Career): boolean =>
  profileOf(career).goal === undefined &&
  career.entry.size === 0 &&
  career.person.size === 0 &&
  career.role.size === 0 &&
  career.checkin.size === 0 &&
  career.setback.size === 0;
