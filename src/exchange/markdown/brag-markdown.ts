import type { BragDocument } from '#core/insights/brag-document.ts';
import { lineFacts, projectFacts, spanWords } from '#core/insights/brag-words.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const inOneLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());
const under = (facts: readonly string[]): string => (facts.length > 0 ? `  *${facts.map(inOneLine).join(' · ')}*` : '');
/** The facts stand on a line of their own under the item; two blanks break it. */
const withFacts = (text: string, facts: readonly string[]): string => [`${item(text)}${facts.length > 0 ? '  ' : ''}`, under(facts)].filter(Boolean).join('\n');

/** The brag document as Markdown: the same words as on the screen, each person's text escaped. */
export function bragMarkdown(document: BragDocument): string {
  const { sections, projects, thanks } = document;
  const parts = [
    `# ${inOneLine(document.title)}`,
    inOneLine(spanWords(document)),
    ...sections.map((section) =>
      [
        `## ${inOneLine(section.title)}`,
        section.lines.map((line) => withFacts(escapeMarkdown(line.text, '  '), [...lineFacts(line, section), ...(line.link ? [line.link] : [])])).join('\n'),
      ].join('\n\n'),
    ),
    ...(projects.length > 0
      ? [
          `## Projects`,
          projects.map((project) => withFacts(`**${inOneLine(project.name)}** ${escapeMarkdown(project.outcome, '  ')}`, projectFacts(project))).join('\n'),
        ]
      : []),
    ...(thanks.length > 0 ? ['## With thanks to', thanks.map(({ name }) => item(inOneLine(name))).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
