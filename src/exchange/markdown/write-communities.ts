import type { Career } from '#core/career.ts';
import { type Community, communityRoleTitles, communityTitles } from '#core/communities/communities.ts';
import { sayAmount } from '#core/communities/costs.ts';
import { milestoneTitles } from '#core/people/milestones.ts';
import { milestonesOf } from '#core/people/milestones-near.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const periods = { once: '', year: ' a year', month: ' a month' } as const;
const span = ({ from, to }: Community): string | undefined => (from || to ? `${from ?? '…'} – ${to ?? 'now'}` : undefined);
const under = (label: string, text: string | undefined): string | undefined => (text ? `  ${item(label, escapeMarkdown(text, '    '))}` : undefined);

function communityText(career: Career, row: Community): string {
  const people = (row.people ?? []).map((id) => escapeLine(career.person.get(id)?.name ?? id));
  const facts = [
    communityTitles[row.what] ?? row.what,
    row.role && communityRoleTitles[row.role],
    span(row),
    row.next && `next ${row.next}`,
    row.place,
    row.cost && `${sayAmount(row.cost.amount, row.cost.currency)}${periods[row.cost.per] ?? ''}`,
    row.link,
  ].filter((one): one is string => Boolean(one));
  return [
    item(`**${escapeLine(row.name)}**`, escapeLine(facts.join(' · '))),
    people.length > 0 ? `  ${item('Met:', people.join(', '))}` : undefined,
    under('What came of it:', row.outcome),
    under('Note:', row.note),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** The communities with whom one met and what came of each, the latest first. */
export function communityLines(career: Career): string[] {
  const rows = [...career.community.values()].sort(
    (a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
  return rows.length > 0 ? [rows.map((row) => communityText(career, row)).join('\n')] : [];
}

/** The milestones of one person, each an item. */
export const milestoneLines = (career: Career, personId: string): string[] =>
  milestonesOf(career, personId).map((row) => {
    const answer = row.sent ? `(line sent ${row.sent})` : row.skipped ? '(let pass)' : undefined;
    return `  ${item(row.day, milestoneTitles[row.what] ?? row.what, answer, row.note && escapeMarkdown(row.note, '    '))}`;
  });
