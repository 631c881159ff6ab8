import type { Career } from '../career.ts';
import { addDays, type Day, mondayOf } from '../time.ts';
import type { Entry } from './journal.ts';

/** What the last weeks of the journal hold, found in one pass: of each the latest. */
export type Recent = {
  readonly latestWin: Entry | undefined;
  readonly winsThisWeek: number;
  readonly winsLastWeek: number;
  /** Wins of the last four weeks without a skill, and without a figure. */
  readonly withoutSkill: Entry | undefined;
  readonly withoutNumber: Entry | undefined;
  /** A win of the last eight weeks that has no version that is safe to keep, the longest text first. */
  readonly withoutSafeText: Entry | undefined;
  /** Feedback of the last four weeks. */
  readonly feedback: Entry | undefined;
  /** What gave energy in the last twelve weeks, and what drained it in the last week. */
  readonly gave: Entry | undefined;
  readonly drained: Entry | undefined;
  readonly lessonThisWeek: boolean;
};

/** Whether a text holds a figure. */
export const hasNumber = (text: string): boolean => /\p{Nd}/u.test(text);

const later = (a: Entry | undefined, b: Entry): Entry => (!a || b.day > a.day || (b.day === a.day && b.id > a.id) ? b : a);
const longer = (a: Entry | undefined, b: Entry): Entry => (!a || b.text.length > a.text.length || (b.text.length === a.text.length && b.id > a.id) ? b : a);

export function recentEntries(career: Career, day: Day): Recent {
  const monday = mondayOf(day);
  const [week, month, twoMonths, quarter] = [addDays(monday, -7), addDays(day, -28), addDays(day, -56), addDays(day, -84)];
  const sevenDays = addDays(day, -7);
  const found: { -readonly [K in keyof Recent]: Recent[K] } = {
    latestWin: undefined,
    winsThisWeek: 0,
    winsLastWeek: 0,
    withoutSkill: undefined,
    withoutNumber: undefined,
    withoutSafeText: undefined,
    feedback: undefined,
    gave: undefined,
    drained: undefined,
    lessonThisWeek: false,
  };
  for (const row of career.entry.values()) {
    if (row.type === 'win') {
      found.latestWin = later(found.latestWin, row);
      if (row.day >= monday) found.winsThisWeek += 1;
      else if (row.day >= week) found.winsLastWeek += 1;
      if (row.day >= month && !row.skills?.length) found.withoutSkill = later(found.withoutSkill, row);
      if (row.day >= month && !hasNumber(row.text)) found.withoutNumber = later(found.withoutNumber, row);
      if (row.day >= twoMonths && !row.safeText) found.withoutSafeText = longer(found.withoutSafeText, row);
    }
    if (row.day < quarter) continue;
    if (row.type === 'feedback' && row.day >= month) found.feedback = later(found.feedback, row);
    if (row.energy === 'gave') found.gave = later(found.gave, row);
    if (row.energy === 'drained' && row.day >= sevenDays) found.drained = later(found.drained, row);
    if (row.type === 'lesson' && row.day >= monday) found.lessonThisWeek = true;
  }
  return found;
}
