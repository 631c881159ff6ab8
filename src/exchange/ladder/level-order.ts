import { isSurelyLevel, numberIn, rankOfProficiencyWord, rankOfTitle } from './level-rank.ts';

/** The order of levels, lowest first, as places in the list given; `known` when their names or numbers tell it. */
export type LevelOrder = { readonly order: readonly number[]; readonly known: boolean };

const places = (titles: readonly string[]): number[] => titles.map((_, at) => at);

/** Levels counted alike: "L3, L4, L5", "Band A, Band B". */
function byNumber(titles: readonly string[]): LevelOrder | undefined {
  const numbers = titles.map(numberIn);
  const [first] = numbers;
  if (!first || numbers.some((one) => one?.before !== first.before)) return undefined;
  const held = numbers.map((one) => one?.number ?? 0);
  if (new Set(held).size < titles.length) return undefined;
  return { order: places(titles).sort((a, b) => (held[a] ?? 0) - (held[b] ?? 0)), known: true };
}

/** Levels told by words; equals keep the order they have, or the reverse of it where the list runs from the top. */
function byRank(titles: readonly string[], rankOf: (title: string) => number | undefined): LevelOrder | undefined {
  const ranks = titles.map(rankOf);
  if (ranks.some((rank) => rank === undefined)) return undefined;
  const held = ranks.map((rank, at) => [rank ?? 0, numberIn(titles[at] ?? '')?.number ?? 0] as const);
  const compare = (a: number, b: number): number => {
    const [one, other] = [held[a] ?? [0, 0], held[b] ?? [0, 0]];
    return one[0] - other[0] || one[1] - other[1];
  };
  const here = places(titles);
  const downward = here.every((at) => at === 0 || compare(at - 1, at) >= 0);
  const order = (downward ? here.reverse() : here).sort(compare);
  const apart = new Set(held.map((one) => one.join())).size;
  return apart > 1 && apart * 2 > titles.length ? { order, known: true } : undefined;
}

/** Puts levels in order, lowest first, by their numbers, their words, else as they stand. */
export function orderLevels(titles: readonly string[]): LevelOrder {
  if (titles.length < 2)
    return { order: places(titles), known: titles.length > 0 && (numberIn(titles[0] ?? '') ?? rankOfTitle(titles[0] ?? '')) !== undefined };
  return byNumber(titles) ?? byRank(titles, rankOfTitle) ?? byRank(titles, rankOfProficiencyWord) ?? { order: places(titles), known: false };
}

/** Whether a list of names reads as levels: their order is known, and there are at least two. */
export const areLevels = (titles: readonly string[]): boolean => titles.length > 1 && orderLevels(titles).known;

/** Whether a list of names says of itself that they are levels, most of them at least. */
export const areSurelyLevels = (titles: readonly string[]): boolean => areLevels(titles) && titles.filter(isSurelyLevel).length * 2 >= titles.length;
