import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { Day } from '../time.ts';
import type { Promised, promise } from './promises.ts';

export const isOpen = ({ done, dropped }: Promised): boolean => done === undefined && dropped === undefined;
export const isOverdue = (row: Promised, today: Day): boolean => isOpen(row) && row.due !== undefined && row.due < today;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Promised, b: Promised): number => compare(a.due ?? '9999', b.due ?? '9999') || compare(a.made, b.made) || compare(a.id, b.id);

/** All promises: the open ones first by the day they are due, then the closed, the latest first. */
export const promisesInOrder = perTable((table: Table<BodyOfKind<typeof promise>>): readonly Promised[] => {
  const rows = [...table.values()];
  const closedOn = (row: Promised): Day => row.done ?? row.dropped ?? '';
  return [...rows.filter(isOpen).sort(inOrder), ...rows.filter((row) => !isOpen(row)).sort((a, b) => compare(closedOn(b), closedOn(a)) || inOrder(a, b))];
});

export const promisesWith = (career: Career, personId: string): readonly Promised[] => promisesInOrder(career.promise).filter((row) => row.person === personId);
