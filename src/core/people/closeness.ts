import type { Career } from '../career.ts';
import { hasTie, type Person } from './people.ts';
import { touchpointsWith } from './touchpoints.ts';

const contactsToHalve = 4;

/**
 * How close somebody is, 0 to 1: every four contacts logged halve the distance, and a friend, a mentor or the manager is
 * at least half way. A design choice, not a finding.
 */
export function closenessOf(career: Career, row: Person): number {
  const near = row.relation === 'friend' || row.relation === 'family' || hasTie(row, 'mentor') || hasTie(row, 'manager');
  return 1 - (near ? 0.5 : 1) * 2 ** (-touchpointsWith(career, row.id).length / contactsToHalve);
}
