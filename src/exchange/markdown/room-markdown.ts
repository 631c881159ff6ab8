import type { RoomPage } from '#core/insights/room-page.ts';
import type { Day } from '#core/time.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const inOneLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());
const part = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`## ${title}`, lines.join('\n')] : []);

/** The room map for one's manager as Markdown: the same words as on the screen, each person's text escaped. */
export function roomMarkdown(page: RoomPage, asks: string, today: Day): string {
  const facts = [page.name, page.goal && `For: ${page.goal}`, page.on && `discussed on ${page.on}`, `as of ${today}`].filter(Boolean).join(' · ');
  const parts = [
    `# ${inOneLine(page.title)}`,
    inOneLine(facts),
    ...part(
      'Who knows what',
      page.rows.map(({ name, facts: said, standing, saw }) =>
        [item(`**${inOneLine(name)}**`, `(${inOneLine(said)})`, inOneLine(standing)), ...saw.map(({ day, what }) => `  ${item(day, inOneLine(what))}`)].join(
          '\n',
        ),
      ),
    ),
    ...part('Where the gaps are', [
      ...page.quiet.map(({ name, standing }) => item(`**${inOneLine(name)}**`, inOneLine(standing))),
      item(inOneLine(page.claimsFinding)),
      ...page.claims.map((claim) => `  ${item(inOneLine(claim))}`),
    ]),
    ...(asks.trim() ? ['## What I would like help with', escapeMarkdown(asks)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
