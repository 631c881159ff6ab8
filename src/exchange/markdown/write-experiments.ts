import type { Career } from '#core/career.ts';
import { type Experiment, testsOf } from '#core/experiments/experiments.ts';
import { decisionTitles, outcomeTitles, signed } from '#core/experiments/test-words.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';

const under = (label: string, text: string | undefined): string | undefined =>
  text?.trim() ? `    ${item(label, escapeMarkdown(text, '      '))}` : undefined;

function state(row: Experiment): string {
  if (row.readOut !== undefined) return `read out ${row.readOut}: ${outcomeTitles[row.outcome ?? 'inconclusive']?.toLowerCase()}`;
  if (row.stopped !== undefined) return `stopped ${row.stopped}`;
  return row.started === undefined ? `planned${row.from ? ` for ${row.from}` : ''}` : `running since ${row.started}`;
}

function experimentText(career: Career, row: Experiment): string {
  const name = row.person === undefined ? undefined : career.person.get(row.person)?.name;
  const weeks = (row.readings ?? []).map(({ week, energy, line }) => [week, signed(energy), line && escapeLine(line)].filter(Boolean).join(' '));
  return [
    `  ${item(`**${escapeLine(row.title)}**`, escapeLine([state(row), name && `with ${name}`].filter(Boolean).join(' · ')))}`,
    under('Success means:', row.success),
    under('I would drop it if:', row.wouldDrop),
    weeks.length > 0 ? `    ${item('Energy by week:', weeks.join('; '))}` : undefined,
    under('Learnt:', row.learnt),
    row.missing?.length ? `    ${item('Missing:', row.missing.map((id) => escapeLine(skillTitle(id))).join(', '))}` : undefined,
    row.decision ? `    ${item('Decision:', decisionTitles[row.decision])}` : undefined,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** The tests of a belief, each an item under it: what was agreed, noted, learnt and decided. */
export const experimentLines = (career: Career, hypothesisId: string): string[] => testsOf(career, hypothesisId).map((row) => experimentText(career, row));
