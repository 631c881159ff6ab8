import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import { quote, sayOn } from '../say.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import type { Feedback } from './feedback.ts';
import { feedbackByDay, feedbackState } from './feedback-state.ts';

const most = 2;
/** What was said longer ago is remembered by nobody. */
const forgottenDays = 180;
const answerDays = 10;
const landDays = 4;

type Step = 'ask' | 'answer' | 'act' | 'show' | 'landed' | 'tell';
type Said = Pick<Candidate, 'what' | 'why' | 'minutes' | 'value'> & { readonly doing: string };

const keyOf = (step: Step, row: Feedback): string => `feedback.${step}.${row.id}`;

/** The step a piece of feedback waits for on a day; nothing while one only has to wait. */
function feedbackStep(row: Feedback, day: Day): Step | undefined {
  switch (feedbackState(row)) {
    case 'vague':
      if (row.from === undefined) return 'answer';
      if (row.asked === undefined) return 'ask';
      return daysBetween(row.asked, day) >= answerDays ? 'answer' : undefined;
    case 'observable':
      return 'act';
    case 'acting':
      return (row.showBy ?? day) <= day ? 'show' : undefined;
    case 'shown':
      return daysBetween(row.shown ?? day, day) >= landDays ? 'landed' : undefined;
    case 'landed':
      return row.told === undefined && row.from !== undefined ? 'tell' : undefined;
    case 'closed':
      return undefined;
  }
}

function wordsFor(step: Step, row: Feedback, name: string, day: Day): Said {
  const said = quote(row.said, 100);
  const told = `${name} told you ${sayOn(row.day, day)}: ${said}.`;
  switch (step) {
    case 'ask':
      return {
        what: `Ask ${name} three questions about what they told you`,
        why: `${told} With a situation, a behaviour and a sign of success it becomes something to do.`,
        minutes: 10,
        value: 5.4,
        doing: `send ${name} the three questions`,
      };
    case 'answer':
      return {
        what: 'Say what a piece of feedback would look like',
        why: `${told} Three short answers make it observable: where it shows, what to do there, by what one sees it.`,
        minutes: 8,
        value: 4.4,
        doing: 'write down the three answers, or ask again',
      };
    case 'act':
      return {
        what: 'Choose one thing to do differently',
        why: `${told} It is clear by now what it would look like; one if-then sentence is the next step.`,
        minutes: 8,
        value: 5.2,
        doing: 'write one sentence that begins with “If”',
      };
    case 'show':
      return {
        what: `Show ${name} what you did`,
        why: `${told} You act on it: ${quote(row.ifThen ?? '', 100)}. Two weeks on is a good time to ask whether it lands.`,
        minutes: 10,
        value: 5.6,
        doing: `show ${name} one place where I did it`,
      };
    case 'landed':
      return {
        what: `Note whether it landed with ${name}`,
        why: `You showed ${name} what you did ${sayOn(row.shown ?? row.day, day)}. Their answer closes it, or names the next try.`,
        minutes: 4,
        value: 4,
        doing: `write down what ${name} said, or ask`,
      };
    case 'tell':
      return {
        what: `Thank ${name} for their feedback`,
        why: `${told} You acted on it and know how it landed. A line of thanks brings the next honest piece.`,
        minutes: 5,
        value: 4.2,
        doing: `send ${name} two lines of thanks`,
      };
  }
}

const letters: Partial<Record<Step, 'questions' | 'shown' | 'told'>> = { ask: 'questions', show: 'shown', tell: 'told' };

/** What feedback waits for, the longest waiting first: asking, choosing, showing, hearing whether it landed (P16). */
export function feedbackMoves(career: Career, day: Day): Candidate[] {
  const oldest = addDays(day, -forgottenDays);
  const waiting = feedbackByDay(career.feedback).flatMap((row): Candidate[] => {
    const step = row.day >= oldest ? feedbackStep(row, day) : undefined;
    const name = career.person.get(row.from ?? '')?.name;
    if (step === undefined || (name === undefined && letters[step] !== undefined)) return [];
    const { doing, ...words } = wordsFor(step, row, name ?? 'Somebody', day);
    const key = keyOf(step, row);
    return [{ key, kind: 'feedback', ...words, ifThen: ifThen('feedback', key, day, doing), principle: 'P16', opens: { open: 'feedback', target: row.id } }];
  });
  return waiting.reverse().slice(0, most);
}

const done: Record<Step, (row: Feedback) => Settled | undefined> = {
  ask: (row) => (row.asked === undefined ? answered(row) : { how: 'Asked', on: row.asked }),
  answer: (row) => answered(row),
  act: (row) => (row.ifThen === undefined ? undefined : { how: 'Action chosen', ...(row.chosen ? { on: row.chosen } : {}) }),
  show: (row) => (row.shown === undefined ? undefined : { how: 'Shown', on: row.shown }),
  landed: (row) => (row.landed === undefined ? undefined : { how: 'Answer kept' }),
  tell: (row) => (row.told === undefined ? undefined : { how: 'Told', on: row.told }),
};
const answered = (row: Feedback): Settled | undefined => (feedbackState(row) === 'vague' ? undefined : { how: 'Made observable' });

export function feedbackMet(career: Career, { key }: Move): Settled | undefined {
  const [, step, id = ''] = /^feedback\.(ask|answer|act|show|landed|tell)\.(.+)$/.exec(key) ?? [];
  const row: Feedback | undefined = career.feedback.get(id);
  if (!row || step === undefined) return undefined;
  return row.closed !== undefined ? { how: 'Closed', on: row.closed } : done[step as Step](row);
}
