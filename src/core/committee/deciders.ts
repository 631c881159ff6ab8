import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { type Committee, committeeId, type Decider, type decider, deciderParts } from './committee.ts';

export const committeeOf = (career: Career): Committee => career.committee.get(committeeId) ?? { id: committeeId };

/** Everybody on the map once; of two records for one person, as a merge leaves them, the weightier part. */
export const deciders = perTable((table: Table<BodyOfKind<typeof decider>>): readonly Decider[] => {
  const rank = (row: Decider) => deciderParts.indexOf(row.part);
  const rows = [...table.values()].sort((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since) || (a.id < b.id ? -1 : 1));
  return [...new Map([...rows].reverse().map((row) => [row.person, row])).values()].sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
});
