import type { Career } from '#core/career.ts';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { sayPercent } from '#core/say.ts';
import { skillTitle } from '#core/skills/skills.ts';
import { escapeLine, escapeMarkdown, item } from './markdown-text.ts';
import { experimentLines } from './write-experiments.ts';

function hypothesisText(career: Career, row: Hypothesis): string {
  const { start, now, rows } = confidenceIn(career, row);
  const facts = [
    `${row.about}${row.subject ? `: ${row.about === 'skill' ? skillTitle(row.subject) : row.subject}` : ''}`,
    `${sayPercent(now)} sure${rows.length > 0 ? `, from ${sayPercent(start)} by ${rows.length} readout${rows.length === 1 ? '' : 's'}` : ''}`,
    `worth ${row.gain} weeks if right, costs ${row.loss} if wrong`,
    `written ${row.written}`,
    row.decided && `${row.decision === 'drop' ? 'dropped' : 'gone with'} ${row.decided}`,
  ].filter((one): one is string => Boolean(one));
  const note = row.note?.trim() ? `\n  ${item('Why:', escapeMarkdown(row.note, '    '))}` : '';
  return [`${item(`**${escapeLine(row.belief)}**`, escapeLine(facts.join(' · ')))}${note}`, ...experimentLines(career, row.id)].join('\n');
}

/** What is believed and how sure of it, with its tests, the latest first. */
export function hypothesisLines(career: Career): string[] {
  const rows = [...career.hypothesis.values()].sort((a, b) => (a.written === b.written ? (a.id < b.id ? -1 : 1) : a.written < b.written ? 1 : -1));
  return rows.length > 0 ? [rows.map((row) => hypothesisText(career, row)).join('\n')] : [];
}
