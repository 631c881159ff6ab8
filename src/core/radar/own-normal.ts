import type { PulseItem } from '../pulse/pulse.ts';
import {
  type Answer,
  allowance,
  bump,
  bumpWeeks,
  holiday,
  type Items,
  items,
  normalAge,
  normalFromTenure,
  pseudoWeeks,
  tickSays,
  usualAnswer,
  weights,
} from './model.ts';

export type Term = PulseItem | 'tick' | 'allowance';
/** An answered week beside what is normal for this person in this role, and what it says for a plateau, term by term. */
export type Reading = {
  readonly answer: Answer;
  /** The items without what holidays and a new role do to them. */
  readonly level: Items;
  readonly normal: Items;
  readonly terms: Readonly<Record<Term, number>>;
  /** The sum of the terms. */
  readonly says: number;
};

const forItems = (value: (item: PulseItem) => number): Items => ({
  challenge: value('challenge'),
  learning: value('learning'),
  energy: value('energy'),
  impact: value('impact'),
  support: value('support'),
});

function levelOf({ items: said, tenure, ofYear }: Answer): Items {
  const [fade, off] = [Math.exp(-tenure / bumpWeeks), holiday(ofYear)];
  return forItems((item) => said[item] - bump[item] * fade + (item === 'challenge' || item === 'learning' ? off : 0));
}

const tickTerm = (tick: boolean | undefined): number => (tick === undefined ? 0 : tick ? tickSays.ticked : tickSays.clear);

function read(answer: Answer, level: Items, normal: Items): Reading {
  const terms = {
    ...forItems((item) => weights[item] * (normal[item] - level[item])),
    tick: tickTerm(answer.tick),
    allowance: -allowance,
  };
  return { answer, level, normal, terms, says: items.reduce((sum, item) => sum + terms[item], terms.tick + terms.allowance) };
}

/** Reads every answered week against one's own normal in that role, the earliest first, whatever order they come in. */
export function readAnswers(answers: readonly Answer[]): Reading[] {
  const readings: Reading[] = [];
  let before = forItems(() => usualAnswer);
  let latest = before;
  let role: string | undefined;
  let waiting: { week: number; level: Items }[] = [];
  let sums = { ...before };
  let count = 0;
  for (const answer of [...answers].sort((a, b) => a.week - b.week)) {
    if (answer.role !== role) {
      [role, before, waiting, count] = [answer.role, latest, [], 0];
      sums = { ...forItems(() => 0) };
    }
    while (waiting[0] && waiting[0].week <= answer.week - normalAge) {
      for (const item of items) sums[item] += waiting[0].level[item];
      count += 1;
      waiting.shift();
    }
    latest = forItems((item) => (pseudoWeeks * before[item] + sums[item]) / (pseudoWeeks + count));
    const level = levelOf(answer);
    readings.push(read(answer, level, latest));
    if (answer.tenure >= normalFromTenure) waiting.push({ week: answer.week, level });
  }
  return readings;
}
