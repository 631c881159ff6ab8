import type { Career } from './career.ts';
import type { Day } from './time.ts';

export type Insight<T = unknown> = {
  readonly name: string;
  readonly title: string;
  of(career: Career, day: Day): T;
};

/** An answer computed from a career and a day. Kept by the identity of the career, so asking again costs nothing. */
export function defineInsight<T>(insight: Insight<T>): Insight<T> {
  const kept = new WeakMap<Career, Map<Day, T>>();
  return {
    ...insight,
    of(career, day) {
      let byDay = kept.get(career);
      if (!byDay) kept.set(career, (byDay = new Map()));
      const known = byDay.get(day);
      if (known !== undefined) return known;
      const answer = insight.of(career, day);
      byDay.set(day, answer);
      return answer;
    },
  };
}

/** Remembers what is derived from one table for as long as the table itself is unchanged. */
export function perTable<K extends object, T>(derive: (table: K) => T): (table: K) => T {
  const kept = new WeakMap<K, T>();
  return (table) => {
    const known = kept.get(table);
    if (known !== undefined) return known;
    const derived = derive(table);
    kept.set(table, derived);
    return derived;
  };
}
