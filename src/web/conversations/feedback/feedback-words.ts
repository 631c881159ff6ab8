import type { Feedback } from '#core/conversations/feedback.ts';
import { feedbackState } from '#core/conversations/feedback-state.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { onDay } from '../../people/advice/advice-words.ts';

/** Where a piece of feedback stands and what comes next, in a line. */
export function feedbackStanding(row: Feedback, name: string | undefined, today: Day): string {
  const who = name ?? 'whoever said it';
  switch (feedbackState(row)) {
    case 'vague':
      return row.asked === undefined
        ? 'Still vague: a situation, a behaviour and a sign of success would make it something to do.'
        : `Still vague. You asked ${who} ${onDay(row.asked, today)}; the answers go here.`;
    case 'observable':
      return 'It is clear what it would look like. Choose one thing to do differently.';
    case 'acting':
      return `${row.ifThen}${row.showBy === undefined ? '' : ` To be shown ${onDay(row.showBy, today)}.`}`;
    case 'shown':
      return `Shown ${onDay(row.shown ?? today, today)}. Whether it landed is not written down yet.`;
    case 'landed':
      return row.landed === 'yes'
        ? `It landed. ${row.told === undefined ? `${who} has not heard thanks yet.` : 'It can be closed.'}`
        : `It landed ${row.landed === 'partly' ? 'in part' : 'not yet'}. Another try, or let it rest.`;
    case 'closed':
      return `Closed ${onDay(row.closed ?? today, today)}.${row.landed === 'yes' ? ' It landed.' : ''}`;
  }
}

/** "“Be more strategic” is still vague": the headline of one piece of feedback. */
export function feedbackFinding(row: Feedback): string {
  const said = quote(row.said, 60);
  switch (feedbackState(row)) {
    case 'vague':
      return `${said} is still vague`;
    case 'observable':
      return `${said} can be seen by now`;
    case 'acting':
      return `You act on ${said}`;
    case 'shown':
      return `You showed what you did about ${said}`;
    case 'landed':
      return row.landed === 'yes' ? `${said}: it landed` : row.landed === 'partly' ? `${said}: it landed in part` : `${said}: not landed yet`;
    case 'closed':
      return `${said} is closed`;
  }
}
