import type { Career } from '#core/career.ts';
import { type CycleRow, type Outlook, type SignalRow, upTo } from '#core/promotion/promotion.ts';
import { outlookItems, outlookQuestions } from '#core/promotion/questions.ts';
import { escapeMarkdown, item } from './markdown-text.ts';

const outcomes: Record<CycleRow['outcome'], string> = {
  'not-considered': 'not considered',
  'passed-over': 'considered, somebody else was chosen',
  promoted: 'promoted',
};
const signs: Record<SignalRow['sign'], string> = { good: 'spoke for it', none: 'said nothing of it', bad: 'spoke against it' };
const end = '9999-12-31';
const text = (said: string | undefined): string | undefined => said && escapeMarkdown(said, '  ');

const answers = (row: Outlook): string => outlookItems.map((one) => `  ${item(`${outlookQuestions[one]}:`, String(row[one]))}`).join('\n');

/** Promotion rounds, what a manager said of one, and the quarterly views, each the latest first. */
export function promotionLines(career: Career): string[] {
  const lists = [
    upTo(career.cycle, end).map((row) => item(`**Promotion round, ${row.day}**`, outcomes[row.outcome] ?? row.outcome, text(row.note))),
    upTo(career.signal, end).map((row) => item(`**Manager, ${row.day}**`, signs[row.sign] ?? row.sign, text(row.said))),
    upTo(career.outlook, end).map((row) => `${item(`**Quarterly view, ${row.day}**`)}\n${answers(row)}`),
  ];
  return lists.filter((rows) => rows.length > 0).map((rows) => rows.join('\n'));
}
