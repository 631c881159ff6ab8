import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, quote, sayCount, sayOn } from '../say.ts';
import { lastDone, recentLayoff } from '../standing.ts';
import { type Day, weekToMonday } from '../time.ts';
import { type Entry, entryTypeTitles } from './journal.ts';
import { hasNumber, type Recent, recentEntries } from './recent.ts';
import { afterLayoff, afterLowEnergy } from './recovery-moves.ts';

const firstWin = (day: Day): Candidate => ({
  key: 'journal.first-win',
  kind: 'evidence',
  what: 'Write your first win',
  why: 'The journal holds no win yet. Something small that went well this week will do, in one line and without a number.',
  ifThen: ifThen('evidence', 'journal.first-win', day, 'write one line about what went well'),
  principle: 'P19',
  minutes: 3,
  value: 7.5,
  opens: { open: 'capture', target: 'win' },
});

function weeksWin(latest: Entry, recent: Recent, day: Day): Candidate {
  const before = recent.winsLastWeek > 0 ? `Last week you wrote ${sayCount(recent.winsLastWeek, 'win')}; this week has none yet.` : '';
  return {
    ...firstWin(day),
    key: 'journal.win',
    what: "Write this week's first win",
    why: before || `Your latest win is ${quote(latest.text)}, written ${sayOn(latest.day, day)}.`,
    ifThen: ifThen('evidence', 'journal.win', day, 'write one line about what moved this week'),
    value: 5,
  };
}

const chooseSkill = (win: Entry, day: Day): Candidate => ({
  key: 'journal.skill',
  kind: 'evidence',
  what: 'Choose the skill a win shows',
  why: `${capitalised(sayOn(win.day, day))} you wrote ${quote(win.text)} without a skill, so it counts as evidence for none.`,
  ifThen: ifThen('evidence', 'journal.skill', day, 'choose the skill that win shows'),
  principle: 'P10',
  minutes: 1,
  value: 2.6,
  opens: { open: 'entry', target: win.id },
});

const addNumber = (win: Entry, day: Day): Candidate => ({
  key: 'journal.number',
  kind: 'evidence',
  what: 'Put a number on a win, if there is one',
  why: `${quote(win.text)} (${sayOn(win.day, day)}) says what happened. Who asks later will want to know how much; without a number it stays a win.`,
  ifThen: ifThen('evidence', 'journal.number', day, 'look up one figure and add it'),
  principle: 'P19',
  minutes: 5,
  value: 2.9,
  opens: { open: 'entry', target: win.id },
});

const feedbackKey = (row: Entry): string => `journal.feedback.${row.id}`;

const actOnFeedback = (row: Entry, day: Day): Candidate => ({
  key: feedbackKey(row),
  kind: 'feedback',
  what: 'Act on one piece of feedback, and show it',
  why: `${capitalised(sayOn(row.day, day))} you wrote down ${quote(row.text)}. It is worth most while whoever said it remembers.`,
  ifThen: ifThen('feedback', feedbackKey(row), day, 'choose one thing to do differently, and tell them'),
  principle: 'P16',
  minutes: 20,
  value: 4.8,
  opens: { open: 'follow-up', target: row.id },
});

/** Once it is followed up as feedback, its steps come as moves of their own. */
function isFollowedUp(career: Career, row: Entry): boolean {
  for (const { entry } of career.feedback.values()) if (entry === row.id) return true;
  return false;
}

const keepSafe = (win: Entry, day: Day): Candidate => ({
  key: 'journal.safe-text',
  kind: 'evidence',
  what: 'Write the version of a win that you can keep',
  why: `${quote(win.text)} (${sayOn(win.day, day)}) has no version without names and inside figures. That one stays yours when the job ends.`,
  ifThen: ifThen('evidence', 'journal.safe-text', day, 'write that win again without names and inside figures'),
  principle: 'P33',
  minutes: 5,
  value: 2.4,
  opens: { open: 'portable', target: win.id },
});

function offer(career: Career, day: Day): Candidate[] {
  const recent = recentEntries(career, day);
  const layoff = recentLayoff(career, day);
  if (layoff) return afterLayoff(career, layoff, day);
  const tired = afterLowEnergy(career, recent, day);
  if (!recent.latestWin) return [firstWin(day), ...tired];
  const { feedback, withoutSkill, withoutNumber, withoutSafeText } = recent;
  return [
    ...(feedback && !isFollowedUp(career, feedback) && lastDone(career, feedbackKey(feedback)) === undefined ? [actOnFeedback(feedback, day)] : []),
    ...tired,
    ...(recent.winsThisWeek === 0 ? [weeksWin(recent.latestWin, recent, day)] : []),
    ...(withoutNumber ? [addNumber(withoutNumber, day)] : []),
    ...(withoutSkill ? [chooseSkill(withoutSkill, day)] : []),
    ...(withoutSafeText ? [keepSafe(withoutSafeText, day)] : []),
  ];
}

/** The first entry of one of these types since a day. */
function writtenSince(career: Career, types: readonly string[], since: Day): Settled | undefined {
  let found: Entry | undefined;
  for (const row of career.entry.values())
    if (types.includes(row.type) && row.day >= since && (!found || row.day < found.day || (row.day === found.day && row.id < found.id))) found = row;
  return found && { how: `${entryTypeTitles[found.type]} written`, on: found.day };
}

const isForALesson = /^(journal\.drained$|recovery\.(lessons|reframe)\.)/;

function met(career: Career, move: Move): Settled | undefined {
  const row = move.opens?.target === undefined ? undefined : career.entry.get(move.opens.target);
  if (row && move.key === feedbackKey(row) && isFollowedUp(career, row)) return { how: 'Followed up' };
  if (move.key === 'journal.first-win') return writtenSince(career, ['win'], '');
  if (move.key === 'journal.win') return writtenSince(career, ['win'], weekToMonday(move.week));
  if (isForALesson.test(move.key)) return writtenSince(career, ['lesson'], move.planned);
  if (move.key === 'journal.skill' && row?.skills?.length) return { how: 'Skill chosen' };
  if (move.key === 'journal.number' && row && hasNumber(row.text)) return { how: 'Number added' };
  if (move.key === 'journal.safe-text' && row?.safeText) return { how: 'Safe version written' };
  return undefined;
}

export const journalMoves: RoomMoves = { offer, met };
