import type { DateReader } from '../text/rough-dates.ts';

/** One row of a file of LinkedIn's export: its cells by what they hold. */
export type LinkedInRow = { readonly file: string; readonly line: number; readonly cell: (field: string) => string; readonly dateOf: DateReader };
