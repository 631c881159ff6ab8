import type { ChosenRhythm } from '#core/people/chosen-rhythm.ts';
import { type Person, rhythmTitle } from '#core/people/people.ts';
import type { Rhythm } from '#core/people/rhythm.ts';
import type { Day } from '#core/time.ts';
import type { ChipTone } from '../ui/chip.tsx';
import { agoInWords, dayInWords } from '../ui/words.ts';

/** How long a number of days is: "12 days", "5 weeks", "4 months", "2 years". */
function span(days: number): string {
  const [count, unit] =
    days < 14
      ? [days, 'day']
      : days < 70
        ? [Math.round(days / 7), 'week']
        : days < 730
          ? [Math.round(days / 30.4), 'month']
          : [Math.round(days / 365.25), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A day inside a sentence: "today", "tomorrow", "Thursday", "on 3 Nov". */
function onDay(day: Day, today: Day): string {
  const said = dayInWords(day, today);
  return /^\d/.test(said) ? `on ${said}` : /^(Today|Tomorrow|Yesterday)$/.test(said) ? said.toLowerCase() : said;
}

type Options = {
  /** Somebody who gets over a setback is never told that they are late, or soon will be. */
  readonly gentle?: boolean;
};

/** Where a rhythm stands: "12 days late", "due since Thursday", "due tomorrow", "in 5 weeks", "paused until 3 Jan", "quiet until 1 Jan". Nothing without a rhythm. */
export function standingInWords(person: Person, rhythm: Rhythm, today: Day, { gentle = false }: Options = {}): string {
  if (rhythm.state === 'none') return '';
  if (rhythm.state === 'paused') return `paused until ${onDay(person.pausedUntil ?? today, today).replace(/^on /, '')}`;
  if (rhythm.state === 'quiet') return `quiet until ${onDay(rhythm.dueOn ?? today, today).replace(/^on /, '')}`;
  if (rhythm.state === 'ahead' && !(gentle && rhythm.days < 7))
    return rhythm.days < 7 ? `due ${soon(rhythm.days, rhythm.dueOn ?? today, today)}` : `in ${span(rhythm.days)}`;
  if (gentle) return 'when you are ready';
  const never = rhythm.last === undefined;
  if (rhythm.state === 'late') return `${never ? 'first contact ' : ''}${span(rhythm.days)} late`;
  if (never) return 'first contact due';
  return rhythm.days === 0 ? 'due today' : `due since ${onDay(rhythm.dueOn ?? today, today)}`;
}

const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const soon = (days: number, day: Day, today: Day): string => (days < 2 ? onDay(day, today) : weekdayName.format(new Date(`${day}T00:00:00Z`)));

/** "Quarterly, by the group Product leadership"; of a rhythm of their own only the first word. */
export const groupRhythmTitle = ({ weeks, from }: ChosenRhythm): string => `${rhythmTitle(weeks)}${from === 'own' ? '' : `, by the group ${from.name}`}`;

/** "monthly", "every 6 weeks". */
const rhythmName = (weeks: number): string => rhythmTitle(weeks).toLowerCase();

/** A row's line: "monthly · in 6 days"; without a rhythm when they were last in touch, and nothing for somebody never met. */
export function rhythmInWords(person: Person, rhythm: Rhythm, today: Day, options?: Options): string {
  if (rhythm.chosen) return `${rhythmName(rhythm.chosen.weeks)} · ${standingInWords(person, rhythm, today, options)}`;
  return rhythm.last === undefined ? '' : `in touch ${agoInWords(rhythm.last, today)}`;
}

export const rhythmTone = (rhythm: Rhythm, { gentle = false }: Options = {}): ChipTone =>
  gentle || (rhythm.state !== 'late' && rhythm.state !== 'due') ? 'plain' : rhythm.state === 'late' ? 'late' : 'watch';
