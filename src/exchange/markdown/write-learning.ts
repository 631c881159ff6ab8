import type { Career } from '#core/career.ts';
import { learningByState } from '#core/learning/asks.ts';
import type { Learning } from '#core/learning/learning.ts';
import { learningStateTitles, learningTitles } from '#core/learning/titles.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const under = (label: string, text: string | undefined): string | undefined => (text ? `  ${item(label, escapeMarkdown(text, '    '))}` : undefined);

function learningText(career: Career, row: Learning): string {
  const facts = [
    learningTitles[row.what] ?? row.what,
    learningStateTitles[row.state] ?? row.state,
    row.by,
    row.begun || row.ended ? `${row.begun ?? '…'} – ${row.ended ?? 'now'}` : undefined,
    row.skills?.map(skillTitle).join(', '),
    row.from && `recommended by ${career.person.get(row.from)?.name ?? row.from}`,
    row.link,
  ].filter(Boolean);
  const projects = (row.projects ?? []).map((id) => career.project.get(id)?.name ?? id).join(', ');
  return [
    item(`**${escapeLine(row.title)}**`, escapeLine(facts.join(' · '))),
    under('Taken from it:', row.taken),
    under('Used:', [projects, row.usedLine].filter(Boolean).join('\n') || undefined),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** What was learned from, by where it stands. */
export function learningLines(career: Career): string[] {
  const rows = learningByState(career);
  return rows.length > 0 ? [rows.map((row) => learningText(career, row)).join('\n')] : [];
}
