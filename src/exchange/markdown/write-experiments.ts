import type { Career } from '#core/career.ts';
import { confidenceIn } from '#core/experiments/confidence.ts';
import { type Experiment, testsOf } from '#core/experiments/experiments.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { decisionTitles, outcomeTitles, signed } from '#core/experiments/test-words.ts';
import { sayPercent } from '#core/say.ts';
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

function hypothesisText(career: Career, row: Hypothesis): string {
  const { start, now } = confidenceIn(career, row);
  const decided = row.decision && `${row.decision === 'go' ? 'decided to go with it' : 'dropped'}${row.decided ? ` ${row.decided}` : ''}`;
  const facts = [`${sayPercent(start)} sure on ${row.written}`, now === start ? undefined : `${sayPercent(now)} now`, decided].filter(Boolean).join(', ');
  return [item(`**${escapeLine(row.belief)}**`, escapeLine(facts)), ...testsOf(career, row.id).map((test) => experimentText(career, test))].join('\n');
}

/** What was believed, how sure one is of it, and the tests of each belief with what they taught. */
export function hypothesisLines(career: Career): string[] {
  const rows = [...career.hypothesis.values()].sort((a, b) => (a.written === b.written ? (a.id < b.id ? -1 : 1) : a.written < b.written ? -1 : 1));
  const loose = [...career.experiment.values()].filter((row) => !row.hypotheses.some((id) => career.hypothesis.has(id)));
  const all = [...rows.map((row) => hypothesisText(career, row)), ...loose.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => experimentText(career, row))];
  return all.length > 0 ? [all.join('\n')] : [];
}
