import * as z from 'zod/mini';
import { type Context, defineAction, refuse } from '../../action.ts';
import type { Career } from '../../career.ts';
import { experiment } from '../../experiments/experiments.ts';
import { hypothesis } from '../../experiments/hypotheses.ts';
import { line } from '../../fields.ts';
import { ifThen } from '../../if-then.ts';
import { move, moveId } from '../../moves/moves.ts';
import type { Write } from '../../record.ts';
import { moveInWeek } from '../../skills/practised.ts';
import { weekOf } from '../../time.ts';
import { fourWays } from '../four-ways.ts';
import { type Way, type WayMove, type WayTest, wayTestId } from './way.ts';

/** Before anything is known of it; the Lab lets one say it better before the first readout. */
const startGuess = { confidence: 0.5, gain: 8, loss: 4 };

function planTest(way: Way, { test, type, belief, about, subject, person }: WayTest, career: Career, { today, newId }: Context): Write[] {
  const planned = wayTestId(way.id, weekOf(today));
  const id = career.experiment.has(planned) ? `${planned}.${newId()}` : planned;
  // Two names: the Lab finds either by its id.
  const believed = `${id}.belief`;
  return [
    hypothesis.put(believed, { belief, about, subject, ...startGuess, written: today, note: `From the radar: ${way.title.toLowerCase()}.` }),
    experiment.put(id, {
      title: test.title,
      what: `${test.what}\n\nHow to ask: “${test.ask}”\n\nLook for: ${test.lookFor}`,
      hypotheses: [believed],
      type,
      template: test.id,
      hours: test.hours,
      risk: test.risk,
      strength: test.strength,
      person,
    }),
  ];
}

function planMove(way: Way, made: WayMove, { today }: Context): Write[] {
  const { key, doing, person, skill, what, why, minutes } = made;
  const week = weekOf(today);
  return [
    move.put(moveId(week, key), {
      week,
      key,
      kind: person ? 'contact' : 'experiment',
      what,
      why,
      ifThen: ifThen(person ? 'contact' : 'experiment', key, today, doing),
      principle: way.principle,
      skill,
      minutes,
      opens: person ? { open: 'ask-growth', target: person } : way.id === 'learning' ? { open: 'learning' } : { open: 'none' },
      state: 'open',
      planned: today,
      chosen: true,
    }),
  ];
}

export const takeWay = defineAction({
  name: 'radar.take-way',
  title: 'Way taken',
  description: 'Takes one of the four ways through a plateau: plans its test in the Lab, or makes its step a move of this week.',
  input: z.strictObject({ offer: line(160) }),
  writes: (career, input, context) => {
    const way = fourWays.of(career, context.today).find(({ offers }) => offers.some(({ id }) => id === input.offer));
    const offer = way?.offers.find(({ id }) => id === input.offer);
    if (!way || !offer) return refuse('Your record has moved on. Open the radar again to see the ways as they are now.');
    if (offer.taken) return refuse(`${offer.taken.words}. It is taken already.`);
    if (offer.step.does === 'test') return planTest(way, offer.step.plan, career, context);
    const held = moveInWeek(career, offer.step.move.key, context.today);
    if (held?.state === 'done') return refuse(`You have done “${held.what}” this week.`);
    return planMove(way, offer.step.move, context);
  },
});
