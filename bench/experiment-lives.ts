import type { Dice } from './dice.ts';
import type { Rule } from './experiment-rules.ts';
import { hoursLeft, type Maze, placeAt } from './experiment-states.ts';
import { readoutsOf, type Truth } from './experiment-truths.ts';
import { chooserOf } from './experiment-value.ts';

/** What following a rule comes to where the world is as it is: in weeks net of costs, hours spent, and how often one moves, and moves wrongly. */
export type Life = { readonly worth: number; readonly hours: number; readonly moves: number; readonly wrong: number };

export type Values = readonly { readonly gain: number; readonly loss: number }[];
export const trueValues = ({ world }: Maze, truth: Truth, dice: Dice): Values =>
  world.beliefs.map(({ gain, loss }) => ({ gain: truth.value(gain, dice), loss: truth.value(loss, dice) }));

/** Exactly, over all readouts that can come: decided by what the app believes, paid by what is true. */
export function lifeOf(maze: Maze, rule: Rule, truth: Truth, values: Values, dice: Dice): Life {
  const choose = chooserOf(maze, rule, dice);
  const really = maze.at.map((_, k) => truth.chance(placeAt(maze, k).chance));
  const total = { worth: 0, hours: 0, moves: 0, wrong: 0 };
  const decide = (weight: number): void => {
    let [best, most] = [-1, 0];
    for (let k = 0; k < maze.at.length; k++) if (placeAt(maze, k).acting > most) [best, most] = [k, placeAt(maze, k).acting];
    const [p, value] = [really[best], values[best]];
    total.hours += weight * (maze.world.hours - hoursLeft(maze));
    if (p === undefined || value === undefined) return;
    total.worth += weight * (p * value.gain - (1 - p) * value.loss);
    total.moves += weight;
    total.wrong += weight * (1 - p);
  };
  const walk = (weight: number): void => {
    const chosen = choose();
    if (!chosen) {
      decide(weight);
      return;
    }
    const { k, step } = chosen;
    const [here, p] = [maze.at[k] as number, really[k] as number];
    total.worth -= weight * step.test.cost;
    readoutsOf(step.test.steps, truth).forEach(([whenTrue, whenFalse], o) => {
      const chance = p * whenTrue + (1 - p) * whenFalse;
      maze.at[k] = step.to[o] as number;
      really[k] = (p * whenTrue) / chance;
      walk(weight * chance);
    });
    [maze.at[k], really[k]] = [here, p];
  };
  walk(1);
  return total;
}
