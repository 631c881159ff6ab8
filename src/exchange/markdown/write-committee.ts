import type { Career } from '#core/career.ts';
import { committeeOf, deciders } from '#core/committee/deciders.ts';
import { seenWords } from '#core/insights/room-page.ts';
import { partTitles } from '#core/insights/room-words.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

/** Who is in the promotion discussion, and what was logged that they saw, private notes included. */
export function committeeLines(career: Career): string[] {
  const { goal, on, size, needed } = committeeOf(career);
  const facts = [goal, on && `next discussion ${on}`, size && `${size} in the room`, needed && `${needed} have to speak for it`].filter(Boolean).join(' · ');
  const rows = deciders(career.decider).map((row) => {
    const note = row.note && `  ${item('Note:', escapeMarkdown(row.note, '    '))}`;
    return [item(`**${escapeLine(career.person.get(row.person)?.name ?? row.person)}**`, partTitles[row.part], `since ${row.since}`), note]
      .filter(Boolean)
      .join('\n');
  });
  const seen = [...career.exposure.values()]
    .sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const saw = seenWords(career, { how: row.how, entries: row.entries ?? [], projects: row.projects ?? [] }).replace(/\bme\b/, 'you');
      return item(row.day, escapeLine(career.person.get(row.person)?.name ?? row.person), escapeLine(saw), row.note && escapeMarkdown(row.note, '  '));
    });
  return [facts && escapeLine(facts), rows.join('\n'), seen.length > 0 && ['Seen:', ...seen].join('\n')].filter((one): one is string => Boolean(one));
}
