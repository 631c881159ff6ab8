import { openPostgres } from '../postgres.ts';
import { openSqlite } from '../sqlite.ts';
import type { Store } from '../store.ts';
import type { Engine } from '../tables.ts';
import { startPostgres } from './postgres-server.ts';

/** An engine with an empty store, for the tests of one file. `more` opens the same store again, as a second server would. */
export type Running = { readonly store: Store; more(): Promise<Store>; stop(): Promise<void> };

export const engines: readonly Engine[] = ['sqlite', 'postgres'];

export async function startEngine(engine: Engine): Promise<Running> {
  if (engine === 'sqlite') {
    const store = await openSqlite(':memory:');
    return { store, more: async () => store, stop: () => store.close() };
  }
  const server = await startPostgres();
  const opened: Store[] = [];
  const more = async () => {
    const store = await openPostgres(server.url('postgres'));
    opened.push(store);
    return store;
  };
  const stop = async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.stop();
  };
  return { store: await more(), more, stop };
}

let accounts = 0;
export const lineage = 'lineage-1';
export const instant = '2026-11-23T09:00:00.000Z';

/** An account nobody else uses. */
export async function newAccount(store: Store): Promise<string> {
  accounts += 1;
  const account = `account-${process.pid}-${accounts}`;
  await store.ensureAccount(account, lineage);
  return account;
}
