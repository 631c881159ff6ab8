import type { Career } from '#core/career.ts';
import { sayMonth } from '#core/say.ts';
import type { Mailing } from '#core/updates/mailings.ts';
import { mailingsByDay, reachedBy } from '#core/updates/mailings-of.ts';
import { linesFor, updatesByMonth } from '#core/updates/update-lines.ts';
import { sectionTitles, type Update } from '#core/updates/updates.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const toText = (lines: NonNullable<Mailing['lines']>): string[] =>
  lines.map(({ section, text }) => `  ${item(`${sectionTitles[section]}:`, escapeMarkdown(text, '    '))}`);

const sentText = (career: Career, row: Mailing): string => {
  const names = reachedBy(row).map((id) => career.person.get(id)?.name ?? id);
  return [
    item(`**Sent ${row.day}**`, escapeLine([row.subject, names.length > 0 && `to ${names.join(', ')}`].filter(Boolean).join(' '))),
    ...toText(row.lines ?? []),
  ].join('\n');
};

const draftText = (row: Update): string =>
  [item(`**Draft for ${sayMonth(row.month)}**`, escapeLine(row.subject)), ...toText(linesFor(row).map(({ section, text }) => ({ section, text })))].join('\n');

/** Monthly updates: what went out to whom, and drafts, the latest first. */
export function updateLines(career: Career): string[] {
  const sent = new Set([...career.mailing.values()].map((row) => row.update));
  const rows = [
    ...updatesByMonth(career.update)
      .filter(({ id }) => !sent.has(id))
      .map(draftText),
    ...mailingsByDay(career.mailing).map((row) => sentText(career, row)),
  ];
  return rows.length > 0 ? [rows.join('\n')] : [];
}
