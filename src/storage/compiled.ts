import type { Compilable, CompiledQuery } from 'kysely';
import type { Database } from './tables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Stands for a value that comes later: of the statement (`row` -1) or of one of its rows. */
class Slot {
  readonly row: number;
  readonly name: string;
  constructor(row: number, name: string) {
    this.row = row;
    this.name = name;
  }
}

const slotsOf = <V extends Values>(row: number): V => new Proxy({} as V, { get: (_, name) => new Slot(row, String(name)) });

/**
 * A query that Kysely compiles once for each number of rows; asking again only fills in other values. Compiling costs
 * more than running a small statement does.
 */
export function compiledOnce<One extends Values, Many extends Values, R>(
  build: (values: One, rows: readonly Many[]) => Compilable<R>,
): (values: One, rows?: readonly Many[]) => CompiledQuery<R> {
  const kept = new Map<number, CompiledQuery<R>>();
  return (values, rows = []) => {
    let query = kept.get(rows.length);
    if (!query) {
      query = build(
        slotsOf<One>(-1),
        rows.map((_, row) => slotsOf<Many>(row)),
      ).compile();
      kept.set(rows.length, query);
    }
    const fill = (held: unknown) => (held instanceof Slot ? (held.row < 0 ? values : rows[held.row])?.[held.name] : held);
    return { ...query, parameters: query.parameters.map(fill) };
  };
}

const sizes = [100, 10, 1];

/** Splits rows into groups of few distinct sizes, so that few queries are ever compiled. */
export function inGroups<T>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  let at = 0;
  for (const size of sizes) for (; at + size <= rows.length; at += size) groups.push(rows.slice(at, at + size));
  return groups;
}

/** The rows a compiled query answers. */
export async function all<R>(db: Database, query: CompiledQuery<R>): Promise<R[]> {
  return (await db.executeQuery(query)).rows;
}
