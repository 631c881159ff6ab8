import type { Career } from '#core/career.ts';
import type { ShownMove } from '#core/insights/kept-week.ts';
import { thisWeek } from '#core/insights/this-week.ts';
import { sayMinutes } from '#core/say.ts';
import { type Day, weekNumber } from '#core/time.ts';

const marks: Record<ShownMove['state'], string> = { open: '[ ]', done: '[x]', settled: '[x]', declined: '[-]' };

function moveToText(move: ShownMove): string {
  const head = `${marks[move.state]} ${move.what} (${sayMinutes(move.minutes)}${move.principle ? `, ${move.principle}` : ''})`;
  const lines = move.state === 'open' ? [move.why, move.ifThen] : [move.because];
  return [head, ...lines.filter(Boolean).map((line) => `    ${line}`)].join('\n');
}

/** The week's moves as plain text: what, why now, minutes, when. */
export function weekToText(career: Career, today: Day): string {
  const week = thisWeek.of(career, today);
  const time = `Week ${weekNumber(week.week)}: ${sayMinutes(Math.round(week.hours * 60))} set aside, ${sayMinutes(week.minutes.open)} of it in open moves.`;
  const leftOut = week.leftOut.map(({ candidate, why }) => `  ${candidate.what}: ${why}`);
  return [week.headline, time, '', ...week.moves.map(moveToText), ...(leftOut.length > 0 ? ['', 'Left out:', ...leftOut] : [])].join('\n');
}
