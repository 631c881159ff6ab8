import { type Checkin, type PulseItem, pulseTitles } from '../pulse/pulse.ts';
import type { Contribution } from '../radar/contributions.ts';
import type { OtherCause } from '../radar/other-causes.ts';
import { sinceRange } from '../radar/since-range.ts';
import { capitalised, monthName, sayCount, sayList, sayNumber, sayWeeks } from '../say.ts';
import { addWeeks, type Week, weekToMonday } from '../time.ts';
import type { PlateauRadar } from './plateau-radar.ts';
import { sayChance } from './skill-level-words.ts';

/** "March 2026": since when is known to a few weeks, never to the day. */
const about = (week: Week): string => {
  const monday = weekToMonday(week);
  return `${monthName(Number(monday.slice(5, 7)))} ${monday.slice(0, 4)}`;
};

/** The finding, as sure as one may be and not more: "likely" is the most it says. */
export function plateauFinding({ standing, learning, since }: PlateauRadar): string {
  if (standing === 'no-role') return 'The radar reads one role at a time';
  if (learning) return `Learning your normal, ${learning.have} of ${learning.of} ${learning.counts === 'check-ins' ? 'check-ins' : 'weeks in this role'}`;
  if (standing === 'likely') return since ? `Likely a plateau, since about ${about(since)}` : 'Likely a plateau';
  if (standing === 'quiet') return 'The radar reads anew';
  if (standing === 'watch') return since ? `Worth watching, since about ${about(since)}` : 'Worth watching';
  return 'Nothing points to a plateau now';
}

/** How sure its beginning is: "between about April and September 2026". */
export function sinceWords({ since, standing }: PlateauRadar): string {
  if (since === undefined || (standing !== 'watch' && standing !== 'likely')) return '';
  const { from, to } = sinceRange(since, 'most');
  return `It may have begun between about ${about(from)} and ${about(to)}: on made-up careers that held in eight of ten.`;
}

/** How likely it is now and was four weeks ago, as told to people; never nearer to certain than nine in ten. */
export function chanceWords({ chance, weeks, standing }: PlateauRadar): string {
  if (standing !== 'watch' && standing !== 'likely') return '';
  const last = weeks.at(-1);
  const before = last && weeks.findLast(({ week, role }) => week <= addWeeks(last.week, -4) && role === last.role);
  const now = sayChance(chance);
  if (!before || before.standing === 'learning') return `${capitalised(now)} likely.`;
  const then = sayChance(before.chance);
  return then === now ? `${capitalised(now)} likely, as four weeks before.` : `${capitalised(now)} likely; four weeks before it was ${then}.`;
}

/** From how much evidence on it speaks up, and why there. */
export function thresholdWords({ evidence }: PlateauRadar): string {
  if (!evidence) return '';
  const { now, watchFrom, answered } = evidence;
  return `It speaks up from ${watchFrom.toFixed(1)} on and stands at ${now.toFixed(1)} (log evidence). The less often you answer, the sooner it speaks up, so that false alarms stay at about one in two years: you answered ${Math.round(answered * 100)} % of the last year’s weeks.`;
}

/** A fall this small is no fall. */
const clearFall = 0.25;

/** What lies how far below normal, and in how many check-ins. */
export function fallWords({ falls: { by, checkins }, below, ticked, since, standing }: PlateauRadar): string {
  if (checkins.length === 0) return '';
  const fallen = (['challenge', 'learning'] as const).filter((item) => by[item] >= clearFall);
  const when = since && standing !== 'clear' ? `Since about ${about(since)}` : `In the last ${sayCount(checkins.length, 'check-in')}`;
  if (fallen.length === 0) return `${when} challenge and learning sit at your normal in this role.`;
  const far = fallen.map((item) => `${pulseTitles[item].toLowerCase()} ${by[item].toFixed(1)}`);
  const ticks =
    ticked.length > 0 ? ` In ${sayCount(ticked.length, 'of those weeks', 'of those weeks')} you ticked that most of it could have been done a year ago.` : '';
  return `${when} you sit below your normal in this role: ${sayList(far)}, in ${below.length === checkins.length ? 'all' : `${sayNumber(below.length)} of`} ${sayCount(checkins.length, 'check-in')}.${ticks}`;
}

const causes: Record<OtherCause, string> = {
  life: 'Everything is down at once, which looks more like something outside of work.',
  manager: 'Support is down most of all, which looks more like something between you and your manager.',
  overload: 'Energy is down most of all, which looks more like too much at once.',
};

/** What else would look like this; without it, what speaks against a bad patch. */
export function otherCauseWords({ otherCause, falls: { by }, standing }: PlateauRadar): string {
  if (otherCause) return causes[otherCause];
  if (standing !== 'watch' && standing !== 'likely') return '';
  const calm = (['support', 'energy'] as const).filter((item) => by[item] < clearFall);
  return calm.length === 2 ? 'Support and energy are at your normal, so this does not look like a bad patch.' : '';
}

/** Time in the role as what it is here: a little weight, never the verdict. */
export const tenureWords = ({ tenure, role }: PlateauRadar): string =>
  role === undefined ? '' : `${sayWeeks(tenure)} in the role adds a little to the chance, and decides nothing.`.replace(/^a /, 'A ');

const termTitles: Record<Exclude<Contribution['term'], PulseItem>, string> = {
  tick: 'Could have done it a year ago',
  allowance: 'What a usual week is allowed',
  partly: 'Halved, as you said partly',
};

const isItem = (term: Contribution['term']): term is PulseItem => Object.hasOwn(pulseTitles, term);

/** What a term of the radar is called. */
export const termTitle = (term: Contribution['term']): string => (isItem(term) ? pulseTitles[term] : termTitles[term]);

/** The check-in's own figure for a term: "2 of 5", "ticked". */
export function answerFor(row: Checkin, term: Contribution['term']): string {
  if (isItem(term)) return `${row[term]} of 5`;
  if (term !== 'tick') return '';
  return row.couldAYearAgo === undefined ? 'not asked' : row.couldAYearAgo ? 'ticked' : 'not ticked';
}
