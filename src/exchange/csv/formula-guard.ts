/**
 * A spreadsheet runs a cell as a formula when it begins with one of these, even after blanks or a byte order mark; some
 * programs look at each line of a cell. An apostrophe in front makes it text.
 */
const risky = /^'*[\s\u00A0\uFEFF\u200B\u2060]*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/;

const eachLine = (cell: string, change: (line: string) => string): string => (cell.includes('\n') ? cell.split('\n').map(change).join('\n') : change(cell));

const guardLine = (line: string): string => (risky.test(line) ? `'${line}` : line);
const unguardLine = (line: string): string => (line.startsWith("'") && risky.test(line) ? line.slice(1) : line);

/** A cell (line ends as `\n`) that no spreadsheet takes for a formula. */
export const guardFormula = (cell: string): string => eachLine(cell, guardLine);
/** Exactly what was guarded. */
export const unguardFormula = (cell: string): string => eachLine(cell, unguardLine);
