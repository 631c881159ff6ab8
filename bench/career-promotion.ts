import { cycle, cycleOutcomes, outlook, signal, signalSigns } from '../src/core/promotion/promotion.ts';
import { ringing } from '../src/core/radar/answers.ts';
import type { Write } from '../src/core/record.ts';
import { addWeeks, type Day, weekOf, weekToMonday } from '../src/core/time.ts';
import { type Dice, rollDice } from './dice.ts';

const quarters = 40;
const score = (dice: Dice): number => dice.whole(1, 5);

/** Ten years of quarterly views, a signal with each, a promotion round every half year, and a few answers to the radar. */
export function makePromotion(seed: number, today: Day): Write[] {
  const dice = rollDice(seed);
  return Array.from({ length: quarters }, (_, i): Write[] => {
    const week = addWeeks(weekOf(today), -13 * (quarters - i));
    const day = weekToMonday(week);
    const answers = { opening: score(dice), ceiling: score(dice), effort: score(dice), routine: score(dice), stretch: score(dice) };
    return [
      outlook.put(week, { week, day, ...answers, teaches: score(dice), elsewhere: score(dice), wanted: score(dice) }),
      signal.put(`signal-${i}`, { day, sign: dice.pick(signalSigns), said: 'We will see after the budget' }),
      ...(i % 2 === 0 ? [cycle.put(`cycle-${i}`, { day, outcome: dice.pick(cycleOutcomes) })] : []),
      ...(i % 8 === 0 ? [ringing.put(week, { week, day, rings: dice.pick(['yes', 'partly']) })] : []),
    ];
  }).flat();
}
