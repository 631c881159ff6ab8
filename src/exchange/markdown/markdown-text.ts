/** Marks that would make a heading, list, quote, code, table or rule of a line that is only text. */
const lineMarks = /^(\s{0,3})([#>~|]|[-+*](?=\s|$)|={3,}|-{3,}|\d{1,9}[.)](?=\s))/;

/** One line of somebody's text, so that Markdown shows it as it was written. */
export const escapeLine = (line: string): string =>
  line
    .replace(/[\\`*_[\]<&]/g, '\\$&')
    .replace(lineMarks, (_, blanks: string, mark: string) => (/^\d/.test(mark) ? `${blanks}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blanks}\\${mark}`));

/** Text of several lines; each keeps its line, `indent` puts it under a list item. */
export const escapeMarkdown = (text: string, indent = ''): string =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : escapeLine(line)))
    .join(`\n${indent}`)
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n');

/** A list item from its parts; the ones that say nothing are left out. */
export const item = (...parts: readonly (string | false | undefined)[]): string => `- ${parts.filter(Boolean).join(' ')}`;
