import type { Experiment } from './experiments.ts';

/**
 * Names the group of tests that share a person or a method, by the id of its first: what one of them got wrong, the others
 * get wrong too. It does not matter which of two was entered as repeating which.
 */
export function biasGroups(rows: readonly Experiment[]): ReadonlyMap<string, string> {
  const parent = new Map(rows.map((row) => [row.id, row.id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [root(a), root(b)].sort();
    if (first !== undefined && second !== undefined) parent.set(second, first);
  };
  const byPerson = new Map<string, string>();
  for (const { id, repeats, person } of rows) {
    if (repeats !== undefined && parent.has(repeats)) join(id, repeats);
    if (person === undefined) continue;
    const other = byPerson.get(person);
    if (other === undefined) byPerson.set(person, id);
    else join(id, other);
  }
  return new Map(rows.map(({ id }) => [id, root(id)]));
}
