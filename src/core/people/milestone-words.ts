import { monthName, sayNumber } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import type { MilestoneType } from './milestones.ts';
import type { NearMilestone } from './milestones-near.ts';

/** Days until it, negative once it has been; for a month the days do not tell, so that it counts as now. */
const daysUntil = ({ on }: NearMilestone, today: Day): number => (on.length === 10 ? daysBetween(today, on) : 0);

/** `today`, `tomorrow`, `nine days ago`, `in three days`, `in November`. */
function sayWhen(near: NearMilestone, today: Day): string {
  if (near.on.length !== 10) return `in ${monthName(Number(near.on.slice(5, 7)))}`;
  const days = daysUntil(near, today);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days === 1 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${sayNumber(days)} days` : `${sayNumber(-days)} days ago`;
}

/** What happens, now or soon, and what happened. */
const verbs: Record<MilestoneType, readonly [present: string, past: string]> = {
  'new-job': ['begins a new job', 'began a new job'],
  promotion: ['is promoted', 'was promoted'],
  launch: ['launches', 'launched'],
  child: ['expects a child', 'had a child'],
  birthday: ['has a birthday', 'had a birthday'],
  anniversary: ['has an anniversary', 'had an anniversary'],
  award: ['receives an award', 'received an award'],
  move: ['moves', 'moved'],
  other: ['has news', 'had news'],
};

/** "Ana began a new job nine days ago". */
export function milestoneSentence(near: NearMilestone, today: Day): string {
  const [present, past] = verbs[near.what];
  const isPast = near.on.length === 10 ? near.on < today : near.what !== 'birthday';
  if (near.what === 'child' && near.again) return `${near.person.name}’s child ${isPast ? 'had' : 'has'} a birthday ${sayWhen(near, today)}`;
  if (near.what === 'child' && !isPast && near.on === today) return `${near.person.name} has a child, since today`;
  return `${near.person.name} ${isPast ? past : present} ${sayWhen(near, today)}`;
}

/** The move as an imperative. */
export function milestoneTask({ what, person: { name }, again }: NearMilestone): string {
  if (what === 'birthday') return `Wish ${name} a happy birthday`;
  if (what === 'child') return again ? `Remember the birthday of ${name}’s child` : `Send ${name} a line about the child`;
  const about: Partial<Record<MilestoneType, string>> = {
    'new-job': 'the new job',
    promotion: 'the promotion',
    launch: 'the launch',
    anniversary: 'the anniversary',
    award: 'the award',
    move: 'the move',
  };
  return `Send ${name} a line about ${about[what] ?? 'the news'}`;
}

type Line = { readonly subject: string; readonly lines: readonly string[] };

/** Two sentences for each, from the one who writes: before the day, and on it or after. */
const sayings: Record<MilestoneType, { readonly subject: string; readonly before: string; readonly after: string; readonly close: string }> = {
  'new-job': {
    subject: 'Your new job',
    before: 'I heard that you begin a new job soon. I wish you a good start.',
    after: 'I heard about your new job, and I am glad for you. How are the first weeks?',
    close: 'If it would help to talk something through, tell me.',
  },
  promotion: {
    subject: 'Your promotion',
    before: 'I heard that you are about to be promoted, and I am glad for you.',
    after: 'I heard about your promotion, and I am glad for you.',
    close: 'What changes for you now? If a second view is of use, I am here.',
  },
  launch: {
    subject: 'Your launch',
    before: 'I heard that your launch is close. I hope the last days are calm ones.',
    after: 'I saw that your launch is out. I hope that there was a quiet day after it.',
    close: 'If you want somebody to try it with fresh eyes, I will.',
  },
  child: {
    subject: 'Your news',
    before: 'I think of you in these weeks, and wish you all well.',
    after: 'I heard the news, and I am happy for you all.',
    close: 'No need to answer, I only wanted to say it.',
  },
  birthday: {
    subject: 'Happy birthday',
    before: 'I wish you a happy birthday, a little early.',
    after: 'I wish you a happy birthday.',
    close: 'I hope that the day leaves you time for what you like.',
  },
  anniversary: {
    subject: 'Your anniversary',
    before: 'I remembered that you have an anniversary soon, and wanted to send you a greeting.',
    after: 'I remembered your anniversary, and wanted to send you a greeting.',
    close: 'How are you, and what comes next?',
  },
  award: {
    subject: 'Your award',
    before: 'I heard that you are to receive an award. I am glad that the work was seen.',
    after: 'I heard about your award. I am glad that the work was seen.',
    close: 'I would like to hear how it came about, when there is time.',
  },
  move: {
    subject: 'Your move',
    before: 'I heard that you are about to move. I hope that it goes smoothly.',
    after: 'I heard that you have moved. I hope that the new place feels like yours soon.',
    close: 'If there is anything I can help with, tell me.',
  },
  other: {
    subject: 'Your news',
    before: 'I heard what is ahead of you, and wanted to say that I think of you.',
    after: 'I heard your news, and wanted to say that I thought of you.',
    close: 'How are you?',
  },
};

const lateAfterDays = 2;

/** A short plain line for a milestone. It says only that it is known; notes stay here. */
export function milestoneLine(near: NearMilestone, today: Day): Line {
  const { subject, before, after, close } = sayings[near.what];
  const days = daysUntil(near, today);
  if (near.what === 'child' && near.again)
    return { subject: 'A birthday greeting', lines: ['I remembered that your child has a birthday in these days. A greeting to the whole family.', close] };
  if (near.what === 'birthday' && days < -lateAfterDays)
    return { subject: 'Happy birthday, a little late', lines: ['I wish you a happy birthday, a little late.', 'I hope that it was a good day.'] };
  return { subject, lines: [days > 0 ? before : after, close] };
}
