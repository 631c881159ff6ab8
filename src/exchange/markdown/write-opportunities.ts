import type { Career } from '#core/career.ts';
import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { closedOpportunities, isClosed, openOpportunities } from '#core/opportunities/opportunities-of.ts';
import { closedInWords, stageTitles } from '#core/opportunities/opportunity-words.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const under = (label: string, text: string | undefined): string | undefined => (text ? `  ${item(label, escapeMarkdown(text, '    '))}` : undefined);

function opportunityText(career: Career, row: Opportunity): string {
  const names = (ids: readonly string[] | undefined): string | undefined => (ids ?? []).map((id) => career.person.get(id)?.name ?? id).join(', ') || undefined;
  const { next } = row;
  const facts = [row.company, isClosed(row) ? closedInWords(row) : stageTitles[row.stage], row.heardFrom, row.pay, row.link].filter((one) => one !== undefined);
  return [
    item(`**${escapeLine(row.title)}**`, escapeLine(facts.join(' · '))),
    under('Next:', next && [next.what, next.on].filter(Boolean).join(', ')),
    ...(row.steps ?? []).map(({ on, what, how }) => under(on, [what, how].filter(Boolean).join(': '))),
    under('Could introduce:', names(row.introducers)),
    under('Talked to:', names(row.talked)),
    under('I would learn:', row.learn),
    under('Note:', row.note),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** The opportunities, those still open first. */
export function opportunityLines(career: Career): string[] {
  const rows = [...openOpportunities(career), ...closedOpportunities(career)];
  return rows.length > 0 ? [rows.map((row) => opportunityText(career, row)).join('\n')] : [];
}
