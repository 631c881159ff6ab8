import type { Row } from './columns.ts';

/** A line of Markdown that says something, with its place in the outline: headings 1 to 6, bold lines 7, list items from 10. */
export type Block =
  | { readonly kind: 'heading' | 'item'; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'table'; readonly rows: readonly Row[]; readonly line: number };

const punctuation = /[!-/:-@[-`{-~]/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Text of a line without the marks of emphasis, code, links and tags, in one pass over it. */
function plainText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (letter === '\\' && punctuation.test(text[at + 1] ?? '')) {
      at += 1;
      plain += text[at];
    } else if (letter === '*' || letter === '`') continue;
    else if (letter === '_' && !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))) continue;
    else if (letter === '<') {
      const tag = /^<(\/?[a-z][a-z0-9]{0,9})[^<>]{0,200}>/i.exec(text.slice(at, at + 220));
      if (!tag) plain += letter;
      else {
        if (/^br$/i.test(tag[1] ?? '')) plain += '\n';
        at += tag[0].length - 1;
      }
    } else if (letter === '&') {
      const named = /^&(amp|lt|gt|quot|nbsp|#39);/.exec(text.slice(at, at + 8));
      plain += named ? (entities[named[1] ?? ''] ?? '') : letter;
      at += named ? named[0].length - 1 : 0;
    } else if (letter === ']' && text[at + 1] === '(') {
      const end = text.slice(at, at + 2_000).indexOf(')');
      if (end > 0) at += end;
    } else if ((letter !== '[' || !text.includes('](', at)) && !(letter === '!' && text[at + 1] === '[')) plain += letter;
  }
  return plain.trim();
}

const mostMarks = 20_000;
/** Lines longer than this are no Markdown that somebody wrote; they are kept as they are. */
const plainWithin = (text: string): string => (text.length > mostMarks ? text.trim() : plainText(text));

const separator = /^[ \t]{0,3}\|?(?:[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}\|){0,200}[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}\|?[ \t]{0,20}$/;
const isSeparator = (line: string | undefined): boolean =>
  line !== undefined && line.length < 5_000 && line.includes('-') && line.includes('|') && separator.test(line);

/** The cells of a row; a bar after a backslash is text. */
function cellsOf(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let cell = '';
  for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at += 1) {
    if (text[at] === '\\' && text[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (text[at] === '|') {
      cells.push(cell);
      cell = '';
    } else cell += text[at];
  }
  if (cell.trim() !== '' || !text.endsWith('|')) cells.push(cell);
  return cells.map(plainWithin);
}

/** Whether a text has the marks of Markdown: headings, a table, or front matter. */
export const looksLikeMarkdown = (text: string): boolean => {
  const lines = text.slice(0, 20_000).split('\n');
  return lines.some((line, at) => /^#{1,6}\s/.test(line) || (line.includes('|') && isSeparator(lines[at + 1])));
};

/** The front matter of a text and the lines after it. */
export function frontMatter(text: string): { readonly front: string; readonly lines: readonly string[]; readonly skipped: number } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { front: '', lines, skipped: 0 };
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line.slice(0, 20)));
  return end === -1 ? { front: '', lines, skipped: 0 } : { front: lines.slice(1, end).join('\n'), lines: lines.slice(end + 1), skipped: end + 1 };
}

const boldLine = /^(\*\*|__)([^*_]{1,200})(\*\*|__):?$/;
const bullet = /^([ \t]{0,60})(?:[-*+•–]|\d{1,3}[.)])[ \t]{1,8}(\S.*)$/;
const indentOf = (blanks: string): number => [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? 4 : 1), 0);

/** The blocks of Markdown lines; `skipped` lines stand before them. Fenced code is left out. */
export function blocksOf(lines: readonly string[], skipped: number): Block[] {
  const blocks: Block[] = [];
  const indents: number[] = [];
  let fenced = false;
  for (let at = 0; at < lines.length; at += 1) {
    const raw = lines[at] ?? '';
    const [trimmed, line] = [raw.trim(), at + 1 + skipped];
    if (trimmed.startsWith('```') || trimmed.startsWith('~~~')) fenced = !fenced;
    if (fenced || trimmed === '' || trimmed.startsWith('```')) continue;
    const heading = /^(#{1,6})\s/.exec(trimmed);
    const item = raw.length > mostMarks ? null : bullet.exec(raw);
    if (heading) {
      indents.length = 0;
      blocks.push({ kind: 'heading', depth: heading[1]?.length ?? 1, text: plainWithin(trimmed.slice(heading[0].length)).replace(/ ?#{1,6}$/, ''), line });
    } else if (raw.includes('|') && isSeparator(lines[at + 1])) {
      const rows: Row[] = [{ line, cells: cellsOf(raw) }];
      for (at += 2; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) rows.push({ line: at + 1 + skipped, cells: cellsOf(lines[at] ?? '') });
      at -= 1;
      blocks.push({ kind: 'table', rows, line });
    } else if (boldLine.test(trimmed.slice(0, 220))) {
      indents.length = 0;
      blocks.push({ kind: 'heading', depth: 7, text: plainText(trimmed).replace(/:$/, ''), line });
    } else if (item) {
      const indent = indentOf(item[1] ?? '');
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
      blocks.push({ kind: 'item', depth: 9 + indents.length, text: plainWithin(item[2] ?? ''), line });
    } else {
      const last = blocks.at(-1);
      if (/^\s/.test(raw) && last?.kind === 'item' && (lines[at - 1] ?? '').trim() !== '')
        blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${plainWithin(trimmed)}` };
      else {
        if (!/^\s/.test(raw)) indents.length = 0;
        blocks.push({ kind: 'text', text: plainWithin(trimmed.replace(/^>\s?/, '')), line });
      }
    }
  }
  return blocks;
}
