import { fold } from '../../fold.ts';
import type { Person } from '../people.ts';

export type Want = NonNullable<Person['wants']>[number];

/** Whether two wants are the same, however they are written. */
export const sameWant = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

/** What somebody said they need and nothing has met yet. */
export const openWants = (row: Person): readonly Want[] => (row.wants ?? []).filter((one) => one.met === undefined);
