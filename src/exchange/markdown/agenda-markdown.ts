import type { Career } from '#core/career.ts';
import type { Conversation } from '#core/conversations/conversations.ts';
import { promisesInOrder } from '#core/conversations/promise-order.ts';
import { shareable, talkTitles } from '#core/conversations/talks.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const inOneLine = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());

/** What both may see of a conversation, as Markdown: the lines in their order, the shared notes, who does what by when. Nothing that is only for oneself. */
export function agendaMarkdown(career: Career, row: Conversation): string {
  const name = career.person.get(row.person)?.name;
  const lines = shareable(row).map(({ text, done }) => item(`[${done ? 'x' : ' '}]`, inOneLine(text)));
  const promised = promisesInOrder(career.promise)
    .filter((one) => one.conversation === row.id)
    .map(({ whose, text, due, done }) =>
      item(`[${done ? 'x' : ' '}]`, `${whose === 'mine' ? 'Me' : inOneLine(name ?? 'You')}:`, inOneLine(text), due && `(by ${due})`),
    );
  const parts = [
    `# ${inOneLine([talkTitles[row.kind], name && `with ${name}`, row.day].filter(Boolean).join(' '))}`,
    lines.join('\n'),
    ...(row.notes ? ['## Notes', escapeMarkdown(row.notes)] : []),
    ...(promised.length > 0 ? ['## Who does what by when', promised.join('\n')] : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
