import { type AgendaItem, conversation, talkKinds } from '../src/core/conversations/conversations.ts';
import { feedback } from '../src/core/conversations/feedback.ts';
import { promise } from '../src/core/conversations/promises.ts';
import type { Write } from '../src/core/record.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';

const weeks = 520;
const planned = 6;
const talkedWith = 6;

/** Ten years of a talk each week with a few people, what was promised in every second one, and feedback now and then. */
export function makeTalks(dice: Dice, people: readonly string[], entries: number, today: Day): Write[] {
  if (people.length === 0 || entries === 0) return [];
  const partners = people.slice(0, talkedWith);
  const line = (key: string): AgendaItem => ({
    key: `wins.${key}`,
    part: 'win',
    text: 'Execution: a step less in the flow; the release kept its date',
    sources: [{ kind: 'entry', id: `entry-${dice.whole(1, entries)}` }],
    ...(dice.chance(0.8) ? { done: true } : {}),
  });
  return Array.from({ length: weeks + planned }, (_, i): Write[] => {
    const ahead = i >= weeks;
    const day = ahead ? addDays(today, 2 + (i - weeks) * 3) : addDays(today, (i - weeks) * 7);
    const person = partners[i % partners.length] as string;
    const agenda = [line('a'), line('b'), line('c')];
    const made = conversation.put(`talk-${i}`, {
      person,
      day,
      kind: dice.pick(talkKinds),
      state: ahead ? 'planned' : 'held',
      agenda,
      notes: 'We agreed on the order.',
    });
    if (ahead) return [made];
    const due = addDays(day, 14);
    const done = due < addDays(today, -21) ? due : undefined;
    return [
      made,
      ...(i % 2 === 0
        ? [
            promise.put(`promise-${i}`, {
              person,
              whose: i % 4 === 0 ? 'mine' : 'theirs',
              text: 'Send the draft',
              made: day,
              due,
              done,
              conversation: `talk-${i}`,
            }),
          ]
        : []),
      ...(i % 8 === 0
        ? [
            feedback.put(`feedback-${i}`, {
              from: person,
              day,
              said: 'Say the price of it first',
              ...(i % 16 === 0 ? { clear: true, closed: due < today ? due : undefined } : {}),
            }),
          ]
        : []),
    ];
  }).flat();
}
