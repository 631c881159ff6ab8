import type { Career } from '../career.ts';
import type { AgendaItem, TalkKind } from '../conversations/conversations.ts';
import type { Feedback } from '../conversations/feedback.ts';
import { feedbackFrom, feedbackState } from '../conversations/feedback-state.ts';
import { isOpen, promisesWith } from '../conversations/promise-order.ts';
import type { Promised } from '../conversations/promises.ts';
import { carriedItem, lastHeld, leftOpen } from '../conversations/talks.ts';
import { adviceFrom, adviceState } from '../people/advice/advice.ts';
import { openPromises } from '../people/advice/promises.ts';
import type { Person } from '../people/people.ts';
import { profileOf } from '../profile/profile.ts';
import { quote, sayDate } from '../say.ts';
import { type Day, daysBetween } from '../time.ts';
import { questionLine } from './agenda-questions.ts';
import { tellsSince, winLines } from './agenda-wins.ts';
import { openingLine } from './opening-sentence.ts';

/** An action that has had a week can be shown. */
const actedDays = 7;
const most = 30;

function promiseLine(row: Promised, since: Day, day: Day): AgendaItem[] {
  const sources = [{ kind: 'promise', id: row.id }];
  const kept = row.done !== undefined && row.done >= since;
  if (kept) return [{ key: `kept.${row.id}`, part: 'promise', text: `${row.whose === 'mine' ? 'Done' : 'You did'}: ${row.text}`, sources }];
  if (!isOpen(row)) return [];
  const by = row.due === undefined ? '' : ` (by ${sayDate(row.due, day)})`;
  return [{ key: `promise.${row.id}`, part: 'promise', text: `${row.whose === 'mine' ? 'From me' : 'From you'}: ${row.text}${by}`, sources }];
}

/** What waits on either side: promises of conversations, what one meant to do after a contact, advice they have not heard back on. */
function openBetween(career: Career, person: Person, kind: TalkKind, day: Day): AgendaItem[] {
  const since = tellsSince(career, person.id, kind, day);
  return [
    ...promisesWith(career, person.id).flatMap((row) => promiseLine(row, since, day)),
    ...openPromises(career, person.id, day).map((row): AgendaItem => {
      return { key: `next.${row.id}`, part: 'promise', text: `From me: ${row.next}`, sources: [{ kind: 'touchpoint', id: row.id }] };
    }),
    ...adviceFrom(career, person.id)
      .filter((row) => adviceState(row) === 'to-tell')
      .map((row): AgendaItem => {
        const text = `What came of your advice ${quote(row.said, 120)}: ${row.outcome?.trim() || '…'}`.slice(0, 2_000);
        return { key: `advice.${row.id}`, part: 'feedback', text, sources: [{ kind: 'advice', id: row.id }] };
      }),
  ];
}

/** About the work and the next step, whatever was said (Kluger & DeNisi 1996). */
function feedbackLine(row: Feedback, day: Day): AgendaItem[] {
  const state = feedbackState(row);
  const said = quote(row.said, 160);
  const line = (text: string): AgendaItem[] => [{ key: `feedback.${state}.${row.id}`, part: 'feedback', text, sources: [{ kind: 'feedback', id: row.id }] }];
  if (state === 'vague') return line(`You told me ${said}. Where did you see it last, what would you have done there, and by what will we see that it works?`);
  if (state === 'acting' && ((row.showBy ?? '9999') <= day || daysBetween(row.chosen ?? day, day) >= actedDays))
    return line(`You told me ${said}. What I do now: ${row.ifThen} Does it land?`);
  return state === 'shown' ? line(`You told me ${said}. Did what I showed you land?`) : [];
}

/** What was left open the last time. A line made of the record goes on only while the record still says it. */
function carriedOver(career: Career, person: Person, kind: TalkKind, fresh: readonly AgendaItem[]): AgendaItem[] {
  const last = lastHeld(career, person.id, kind);
  if (!last) return [];
  const still = new Set(fresh.map(({ key }) => key));
  return leftOpen(last)
    .filter(({ key, part }) => part !== 'opening' && part !== 'question' && ((part !== 'promise' && part !== 'feedback') || still.has(key)))
    .map((item) => carriedItem(item, last.day));
}

/**
 * What there is to talk about with somebody on a day, out of the record since the last conversation of the same sort: what is
 * open on either side, feedback that waits, wins they have not heard of, and one question. A career talk begins with where one wants to go.
 */
export function agendaFor(career: Career, person: Person, kind: TalkKind, day: Day): AgendaItem[] {
  const between = openBetween(career, person, kind, day);
  const feedback = feedbackFrom(career, person.id).flatMap((row) => feedbackLine(row, day));
  const carried = carriedOver(career, person, kind, [...between, ...feedback]);
  const told = new Set(carried.flatMap(({ sources }) => (sources ?? []).flatMap((source) => (source.kind === 'entry' ? [source.id] : []))));
  const goal = kind === 'mentor' ? profileOf(career).goal : undefined;
  const question = questionLine(career, person, kind, day);
  const all: readonly AgendaItem[] = [
    ...(kind === 'career' ? [openingLine(career, person.id, day)] : []),
    ...carried,
    ...between,
    ...feedback,
    ...winLines(career, person, kind, day, told),
    ...(goal ? [{ key: 'goal', part: 'goal', text: `What I am working toward: ${goal}` } as const] : []),
    ...(question ? [question] : []),
  ];
  return [...new Map([...all].reverse().map((item) => [item.key, item])).values()].reverse().slice(0, most);
}
