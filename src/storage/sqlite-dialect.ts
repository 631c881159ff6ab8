import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { endsConnection, explainSqlite } from './sqlite-errors.ts';

/** Lets through what SQLite stores as it is. Anything else node:sqlite would take for named values, or store as NULL. */
export function bind(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`Bug: a value of type ${Object.prototype.toString.call(value)} cannot be stored`);
}

type Prepared = { readonly statement: StatementSync; readonly reads: boolean };
const statementsKept = 200;

class SqliteConnection implements DatabaseConnection {
  readonly db: DatabaseSync;
  broken = false;
  private readonly statements = new Map<string, Prepared>();
  constructor(db: DatabaseSync) {
    this.db = db;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { statement, reads } = this.prepare(sql);
      if (reads) return { rows: statement.all(...parameters.map(bind)) as R[] };
      const { changes } = statement.run(...parameters.map(bind));
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      if (endsConnection(error)) this.broken = true;
      throw explainSqlite(error);
    }
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for a stream; nothing here reads one.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Bug: no query is streamed');
  }

  private prepare(sql: string): Prepared {
    const known = this.statements.get(sql);
    if (known) return known;
    if (this.statements.size >= statementsKept) this.statements.clear();
    const statement = this.db.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    this.statements.set(sql, prepared);
    return prepared;
  }
}

const [begin, beginWrite, commit, rollback] = ['begin', 'begin immediate', 'commit', 'rollback'].map((sql) => CompiledQuery.raw(sql)) as [
  CompiledQuery,
  CompiledQuery,
  CompiledQuery,
  CompiledQuery,
];

/**
 * One connection. After an error that leaves the state of the file unknown it is closed, and the next caller gets a
 * newly opened one.
 */
class SqliteDriver implements Driver {
  private readonly open: () => DatabaseSync;
  private connection: SqliteConnection | undefined;
  constructor(open: () => DatabaseSync) {
    this.open = open;
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return (this.connection ??= new SqliteConnection(this.open()));
  }
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.executeQuery(accessMode === 'read only' ? begin : beginWrite);
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(commit);
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { db, broken } = connection as SqliteConnection;
    if (!broken && db.isTransaction) await connection.executeQuery(rollback);
  }
  async releaseConnection(): Promise<void> {
    if (this.connection?.broken) await this.destroy();
  }
  async destroy(): Promise<void> {
    const gone = this.connection;
    this.connection = undefined;
    try {
      gone?.db.close();
    } catch (error) {
      if (!gone?.broken) throw explainSqlite(error);
    }
  }
}

/** Kysely over node:sqlite. `open` is called for the first query, and again after the file had to be closed. */
export const sqliteDialect = (open: () => DatabaseSync): Dialect => ({
  createDriver: () => new SqliteDriver(open),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature.
  createIntrospector: (db: Kysely<any>): DatabaseIntrospector => new SqliteIntrospector(db),
});
