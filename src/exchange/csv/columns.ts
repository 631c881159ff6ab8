/** What a column of a plain CSV holds. */
export const columnFields = ['name'] as const;
export type ColumnField = (typeof columnFields)[number];
/** For each column, in order, what it holds; null for one to leave out. */
export type ColumnMapping = readonly (ColumnField | null)[];
