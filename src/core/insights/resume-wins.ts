import type { Career } from '../career.ts';
import type { DraftedLine } from '../documents/draft.ts';
import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import { type Entry, entriesByDay } from '../journal/journal.ts';
import { type Role, rolesByTime } from '../roles/roles.ts';
import { type Day, daysBetween, firstDayOf, lastDayOf } from '../time.ts';

/** How many wins of a role stand in a résumé, and how many more are on offer. */
const shownOf = { recent: 5, older: 3 } as const;
const offered = 30;
const recentDays = 5 * 365;

const hasFigure = /\d/;
/** Which wins are likelier to say something to a stranger: a design choice, not a finding. The person decides. */
const weigh = perTable((row: Entry): number => {
  const shows = Object.values(row.shows ?? {});
  return (
    (row.safeText ? 2 : 0) + (hasFigure.test(row.safeText ?? row.text) ? 1.5 : 0) + (shows.length > 0 ? 1 : 0) + (row.project ? 0.5 : 0) + (row.link ? 0.3 : 0)
  );
});

/** The first paragraph in one line; "@Ines Moreau" is a name like others outside the app. */
export const inOneLine = (text: string): string =>
  (text.trim().split(/\n\s*\n/)[0] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![^\s(])@(?=\p{L})/gu, '')
    .trim()
    .slice(0, 5_000);

/** The wins of each role, the latest first: by the project they name, else by the role held on their day. */
export function winsByRole(career: Career): ReadonlyMap<string, readonly Entry[]> {
  const held = rolesByTime(career).flatMap((row) =>
    row.from === undefined ? [] : [{ id: row.id, from: firstDayOf(row.from), to: row.to === undefined ? '9999-12-31' : lastDayOf(row.to) }],
  );
  const wins = new Map<string, Entry[]>();
  for (const row of entriesByDay(career.entry)) {
    if (row.type !== 'win') continue;
    const named = row.project === undefined ? undefined : career.project.get(row.project)?.role;
    const of = named !== undefined && career.role.has(named) ? named : held.find(({ from, to }) => from <= row.day && to >= row.day)?.id;
    if (of === undefined) continue;
    const rows = wins.get(of);
    if (rows) rows.push(row);
    else wins.set(of, [row]);
  }
  return wins;
}

const isOver = (row: Role, today: Day): boolean => row.to !== undefined && lastDayOf(row.to) < today;
/** A role that ended by a promotion or a move inside the company left no employer. */
const hasLeft = (career: Career, row: Role, today: Day): boolean =>
  isOver(row, today) &&
  !(row.company && [...career.role.values()].some((other) => !isOver(other, today) && fold(other.company ?? '') === fold(row.company ?? '')));

const originalWords = 'This is how you wrote it then, at an employer you have left. Look for names and figures that are not public before you send it.';

/** Said of what was written for oneself, at an employer that was left. */
export const remarkOnOld = (career: Career, role: Role | undefined, today: Day): { readonly remark?: string } =>
  role && hasLeft(career, role, today) ? { remark: originalWords } : {};

/** The lines for a role's wins: the weightiest few shown, the latest first, the next ones on offer; in the portable version where there is one. */
export function winLines(career: Career, role: Role, wins: readonly Entry[], today: Day): DraftedLine[] {
  const remark = remarkOnOld(career, role, today);
  const recent = role.to === undefined || daysBetween(lastDayOf(role.to), today) <= recentDays;
  const most = recent ? shownOf.recent : shownOf.older;
  // The sort is stable: of two that weigh the same the later one comes first.
  const ranked = [...wins].sort((a, b) => weigh(b) - weigh(a)).slice(0, most + offered);
  const shown = new Set(ranked.slice(0, most));
  const toLine = (row: Entry): DraftedLine => ({
    id: `win.${row.id}`,
    form: 'bullet',
    field: 'win',
    text: inOneLine(row.safeText ?? row.text),
    sources: [{ kind: 'entry', id: row.id }],
    ...(shown.has(row) ? {} : { spare: true as const }),
    ...(row.safeText ? {} : remark),
  });
  return [...wins.filter((row) => shown.has(row)), ...ranked.slice(most)].map(toLine).filter(({ text }) => text !== '');
}
