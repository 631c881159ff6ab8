import type { Career } from '../career.ts';
import type { Setback } from '../setbacks/setbacks.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import type { Lines } from './advice/letters.ts';

const happened: Record<Setback['type'], string> = {
  layoff: 'I was laid off',
  'passed-over': 'I did not get the promotion I had hoped for',
  'project-stopped': 'The project I was on was stopped',
  'bad-review': 'I had a review that was hard to hear',
  other: 'Something hard happened at work',
};

const typeNow = (career: Career, today: Day): Setback['type'] => {
  const now = recentLayoff(career, today);
  return now?.setback?.type ?? (now ? 'layoff' : 'other');
};

/** Two lines to somebody near: what happened in a few words, and that company is what helps. Nothing of what was written privately. */
export const lettersForSupport = (career: Career, today: Day): Lines => ({
  subject: 'A hard week',
  close: 'Thank you',
  lines: [
    `${happened[typeNow(career, today)]}, and I wanted you to hear it from me.`,
    'I do not need it solved. Would you have twenty minutes to talk in the next days?',
  ],
});

/** Two lines to somebody who may know of something: easy to answer, and as easy to leave. */
export const lettersToTell = (career: Career, today: Day): Lines => ({
  subject: 'What comes next for me',
  close: 'Thank you',
  lines: [
    typeNow(career, today) === 'layoff'
      ? 'My role has ended, and I am looking at what comes next.'
      : 'I am looking at what could come next for me, beside where I am now.',
    'Is there one person I should talk with, or one team worth a look? A name is plenty.',
  ],
});
