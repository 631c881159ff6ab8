import { type PortableSet, portableFacts } from '#core/insights/portable-set.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { escapeLine, escapeMarkdown, item } from '../markdown/markdown-text.ts';

const inOneLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());
const span = ({ from, to }: PortableSet['parts'][number]): string => (from || to ? ` (${from ?? '…'} – ${to ?? 'now'})` : '');

/** The portable set as Markdown, to read anywhere. */
export function portableMarkdown(set: PortableSet): string {
  const parts = set.parts.map((part) =>
    [
      `## ${inOneLine(part.title)}${span(part)}`,
      part.lines
        .map((line) =>
          [item(`${line.day}`, escapeMarkdown(line.text, '  ')), portableFacts(line).length > 0 && `  *${portableFacts(line).map(inOneLine).join(' · ')}*`]
            .filter(Boolean)
            .join('  \n'),
        )
        .join('\n'),
    ].join('\n\n'),
  );
  return `${[`# ${inOneLine(set.title)}`, ...parts].join('\n\n')}\n`;
}

/** The portable set as JSON: the same, for programs. */
export const portableJson = ({ title, made, parts }: PortableSet): string =>
  `${JSON.stringify(
    {
      format: 'windward-portable',
      title,
      made,
      roles: parts.map(({ lines, ...role }) => ({
        ...role,
        entries: lines.map(({ day, type, text, skills }) => ({ day, type, text, skills: skills.map(skillTitle) })),
      })),
    },
    null,
    2,
  )}\n`;
