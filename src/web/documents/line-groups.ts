import type { ShownLine } from '#core/documents/compose.ts';

/** Lines that follow one another in the same form stand together: bullets in a list, facts in a row. */
export function groupLines(lines: readonly ShownLine[]): ShownLine[][] {
  const groups: ShownLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.form === line.form && line.form !== 'title' && line.form !== 'subtitle') last.push(line);
    else groups.push([line]);
  }
  return groups;
}
