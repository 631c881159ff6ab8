import type { WholeLadder } from '#core/ladders/whole-ladder.ts';
import { guardFormula } from '../csv/formula-guard.ts';

const headers = ['Ladder', 'Ladder note', 'Level order', 'Level', 'Level description', 'Group', 'Skill', 'Skill description', 'Statement'];
const cell = (text: string): string => `"${guardFormula(text.replace(/\r\n?/g, '\n')).replaceAll('"', '""')}"`;

/**
 * A ladder as CSV for a spreadsheet, a row for each level of each skill, more where a level has several statements. A hole
 * is a row without a statement, and a ladder without skills has a row for each level. Read back, it is the same ladder.
 */
export function ladderToCsv({ name, note, levels, skills }: WholeLadder): string {
  const unwritten = levels.map((level, at) => [name, note ?? '', String(at + 1), level.title, level.about ?? '', '', '', '', '']);
  const written = skills.flatMap(({ title, group, about, statements }) =>
    levels.flatMap((level, at) => {
      const said = statements.filter((one) => one.level === at).map(({ text }) => text);
      return (said.length > 0 ? said : ['']).map((text) => [
        name,
        note ?? '',
        String(at + 1),
        level.title,
        level.about ?? '',
        group ?? '',
        title,
        about ?? '',
        text,
      ]);
    }),
  );
  return `\uFEFF${[headers, ...(skills.length > 0 ? written : unwritten)].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
