import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import { quote, sayOn } from '../say.ts';
import { addDays, type Day, daysBetween, mondayOf, weekday } from '../time.ts';
import { isOpen, isOverdue, promisesInOrder } from './promise-order.ts';
import type { Promised } from './promises.ts';

const mostMine = 3;
const mostTheirs = 2;
/** A few days of grace, and as many again before anybody is reminded twice. */
const graceDays = 3;
const nudgeAgainDays = 12;
/** What was due this long ago has been forgotten by both. */
const forgottenDays = 120;

const mineKey = (row: Promised): string => `promise.mine.${row.id}`;
const theirsKey = (row: Promised): string => `promise.theirs.${row.id}`;

function keepMine(row: Promised, name: string, due: Day, day: Day): Candidate {
  const key = mineKey(row);
  const late = due < day;
  return {
    key,
    kind: 'feedback',
    what: `Keep what you promised ${name}`,
    why: `${quote(row.text, 120)} ${late ? 'was' : 'is'} due ${sayOn(due, day)}. ${late ? 'A new day said now is better than silence.' : 'What is promised and done is what the rest rests on.'}`,
    ifThen: ifThen('feedback', key, day, late ? `do it, or tell ${name} the new day` : `do what I promised ${name}`, late ? undefined : weekday(due)),
    principle: 'P17',
    minutes: 30,
    value: late ? 9.2 : 9,
    opens: { open: 'promise', target: row.id },
  };
}

function remindThem(row: Promised, name: string, due: Day, day: Day): Candidate {
  const key = theirsKey(row);
  return {
    key,
    kind: 'contact',
    what: `Ask ${name} how it stands`,
    why: `${name} was going to do this by ${sayOn(due, day).replace(/^on /, '')}: ${quote(row.text, 120)}. A kind line is usually all it takes.`,
    ifThen: ifThen('contact', key, day, `send ${name} two lines about it`),
    principle: 'P23',
    minutes: 5,
    value: 4.2,
    opens: { open: 'nudge', target: row.id },
  };
}

const isRemembered = (due: Day, day: Day): boolean => daysBetween(due, day) <= forgottenDays;

/** One's own promises due by the end of the week, and theirs that are overdue and not asked about lately. */
export function promiseMoves(career: Career, day: Day): Candidate[] {
  const weekEnds = addDays(mondayOf(day), 6);
  const mine: Candidate[] = [];
  const theirs: Candidate[] = [];
  for (const row of promisesInOrder(career.promise)) {
    const name = career.person.get(row.person)?.name;
    if (name === undefined || row.due === undefined || !isOpen(row) || !isRemembered(row.due, day)) continue;
    if (row.whose === 'mine' && row.due <= weekEnds) mine.push(keepMine(row, name, row.due, day));
    const asked = row.nudged !== undefined && row.nudged > addDays(day, -nudgeAgainDays);
    if (row.whose === 'theirs' && !asked && isOverdue(row, addDays(day, -graceDays))) theirs.push(remindThem(row, name, row.due, day));
  }
  return [...mine.slice(0, mostMine), ...theirs.slice(0, mostTheirs)];
}

export function promiseMet(career: Career, { key, opens, planned }: Move): Settled | undefined {
  const row = career.promise.get(opens?.target ?? '');
  if (!row || (key !== mineKey(row) && key !== theirsKey(row))) return undefined;
  if (row.done !== undefined) return { how: row.whose === 'mine' ? 'Promise kept' : 'They did it', on: row.done };
  if (row.dropped !== undefined) return { how: 'Let go', on: row.dropped };
  if (key === theirsKey(row)) return row.nudged !== undefined && row.nudged >= planned ? { how: 'Asked', on: row.nudged } : undefined;
  return row.due === undefined || row.due > addDays(mondayOf(planned), 6) ? { how: 'A new day was agreed' } : undefined;
}
