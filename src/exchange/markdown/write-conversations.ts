import type { Career } from '#core/career.ts';
import type { Conversation } from '#core/conversations/conversations.ts';
import type { Feedback } from '#core/conversations/feedback.ts';
import { feedbackByDay, feedbackState, feedbackStateTitles } from '#core/conversations/feedback-state.ts';
import { promisesInOrder } from '#core/conversations/promise-order.ts';
import { talkTitles } from '#core/conversations/talks.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const under = (label: string, text: string | undefined): string | undefined => (text ? `  ${item(label, escapeMarkdown(text, '    '))}` : undefined);
const block = (...lines: readonly (string | undefined | false)[]): string => lines.filter(Boolean).join('\n');
const nameOf = (career: Career, id: string | undefined): string | undefined => (id === undefined ? undefined : (career.person.get(id)?.name ?? id));

function talkText(career: Career, row: Conversation): string {
  const head = [talkTitles[row.kind] ?? row.kind, nameOf(career, row.person), row.state === 'planned' && 'planned'].filter((one): one is string =>
    Boolean(one),
  );
  return block(
    item(`**${row.day}**`, escapeLine(head.join(' · '))),
    ...(row.agenda ?? []).map(({ text, done, mine }) => `  ${item(`[${done ? 'x' : ' '}]`, escapeMarkdown(text, '    '), mine && '(only for me)')}`),
    under('Notes:', row.notes),
    under('Only for me:', row.private),
  );
}

function feedbackText(career: Career, row: Feedback): string {
  const head = [nameOf(career, row.from), row.about, feedbackStateTitles[feedbackState(row)]].filter((one): one is string => Boolean(one));
  return block(
    item(`**${row.day}**`, `${escapeLine(head.join(' · '))}:`, escapeMarkdown(row.said, '  ')),
    under('The situation:', row.situation),
    under('What to do there:', row.behaviour),
    under('The sign that it works:', row.sign),
    under('What I do:', row.ifThen),
    under('Their answer:', [row.landed, row.answer].filter(Boolean).join(': ') || undefined),
  );
}

/** Conversations with their agendas and notes, the latest first. */
export function conversationLines(career: Career): string[] {
  const rows = [...career.conversation.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  return rows.length > 0 ? [rows.map((row) => talkText(career, row)).join('\n')] : [];
}

/** What was promised on either side, the open ones first. */
export function promiseLines(career: Career): string[] {
  const rows = promisesInOrder(career.promise).map(({ person, whose, text, due, done, dropped }) =>
    item(
      `[${done ? 'x' : ' '}]`,
      escapeLine(whose === 'mine' ? `To ${nameOf(career, person)}:` : `${nameOf(career, person)}:`),
      escapeLine(text.replace(/\s+/g, ' ')),
      due && `(by ${due})`,
      dropped && `(let go ${dropped})`,
    ),
  );
  return rows.length > 0 ? [rows.join('\n')] : [];
}

/** Feedback as it was said and how it went, the latest first. */
export function feedbackLines(career: Career): string[] {
  const rows = feedbackByDay(career.feedback).map((row) => feedbackText(career, row));
  return rows.length > 0 ? [rows.join('\n')] : [];
}
