import type { Dice } from './dice.ts';
import type { Rule } from './experiment-rules.ts';
import { afterStep, decidingHere, hoursLeft, keyOf, type Maze, placeAt, type Step } from './experiment-states.ts';

type Chosen = { readonly k: number; readonly step: Step };

function choose(maze: Maze, rule: Rule, dice: Dice): Chosen | undefined {
  const beliefs = maze.at.map((_, k) => placeAt(maze, k).belief);
  const pick = rule(beliefs, hoursLeft(maze), dice);
  if (!pick) return undefined;
  const k = beliefs.indexOf(pick.belief);
  const step = placeAt(maze, k).steps.find(({ test }) => test.id === pick.test.id);
  if (!step) throw new Error('Bug: a rule chose a test that is not there');
  return { k, step };
}

/** What a rule that rolls no dice chooses where one stands, remembered. */
export function chooserOf(maze: Maze, rule: Rule, dice: Dice): () => Chosen | undefined {
  const known = new Map<number, { readonly chosen: Chosen | undefined }>();
  return () => {
    const key = keyOf(maze);
    const found = known.get(key) ?? { chosen: choose(maze, rule, dice) };
    known.set(key, found);
    return found.chosen;
  };
}

/** What following a rule that rolls no dice is worth, exactly. */
export function exactValue(maze: Maze, rule: Rule, dice: Dice): number {
  const known = new Map<number, number>();
  const value = (): number => {
    const key = keyOf(maze);
    const found = known.get(key);
    if (found !== undefined) return found;
    const chosen = choose(maze, rule, dice);
    const worth = chosen ? afterStep(maze, chosen.k, chosen.step, value) : decidingHere(maze);
    known.set(key, worth);
    return worth;
  };
  return value();
}

/** The mean worth of playing a rule that rolls dice. */
export function playedValue(maze: Maze, rule: Rule, dice: Dice, plays: number): number {
  let sum = 0;
  for (let play = 0; play < plays; play++) {
    maze.at.fill(0);
    for (let chosen = choose(maze, rule, dice); chosen; chosen = choose(maze, rule, dice)) {
      const { to, chances, test } = chosen.step;
      const roll = dice.next();
      maze.at[chosen.k] = roll < chances[0] ? to[0] : roll < chances[0] + chances[1] ? to[1] : to[2];
      sum -= test.cost;
    }
    sum += decidingHere(maze);
  }
  maze.at.fill(0);
  return sum / plays;
}
