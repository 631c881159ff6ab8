/** The part of papaparse used here. Its published types pull in those of Node, which this folder must not see. */
export type ParseError = { readonly type: string; readonly code: string; readonly row?: number };
export type ParseResult = { readonly data: string[][]; readonly errors: readonly ParseError[]; readonly meta: { readonly cursor: number } };
declare const Papa: {
  parse(text: string, options: { delimiter: string; newline: '\n'; preview: number; fastMode: false }): ParseResult;
  unparse(rows: readonly (readonly string[])[], options: { quotes: true; newline: '\r\n' }): string;
};
export default Papa;
