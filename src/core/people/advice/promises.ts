import type { Career } from '../../career.ts';
import { addDays, type Day } from '../../time.ts';
import { type Touchpoint, touchpointsWith } from '../touchpoints.ts';

/** What was meant a year ago and is still open is not going to be done by being listed. */
const rememberedDays = 366;

/** What you meant to do next after a contact with somebody and have not ticked, the oldest first. */
export const openPromises = (career: Career, personId: string, today: Day): readonly Touchpoint[] =>
  touchpointsWith(career, personId)
    .filter((row) => row.next && row.nextDone === undefined && row.day >= addDays(today, -rememberedDays))
    .reverse();
