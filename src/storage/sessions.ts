import { compiledOnce } from './compiled.ts';
import type { Database } from './tables.ts';

export type Session = { readonly account: string; readonly created: string; readonly lastSeen: string };

/** Who is logged in. Callers hash their tokens: only hashes come in here. Instants are ISO texts. */
export type Sessions = {
  create(account: string, tokenHash: string, at: string): Promise<void>;
  /** The session of this token, or null; nothing is said about which part did not fit. */
  find(tokenHash: string): Promise<Session | null>;
  seen(tokenHash: string, at: string): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  /** Logs an account out everywhere. */
  removeAll(account: string): Promise<void>;
  /** Removes the sessions not seen since this instant. */
  removeIdle(since: string): Promise<void>;
};

export function sessionsIn(db: Database): Sessions {
  const make = compiledOnce((values: { account: string; hash: string; at: string }) =>
    db.insertInto('session').values({ account_id: values.account, token_hash: values.hash, created: values.at, last_seen: values.at }),
  );
  const find = compiledOnce(({ hash }: { hash: string }) =>
    db.selectFrom('session').select(['account_id as account', 'created', 'last_seen as lastSeen']).where('token_hash', '=', hash),
  );
  const seen = compiledOnce(({ hash, at }: { hash: string; at: string }) => db.updateTable('session').set({ last_seen: at }).where('token_hash', '=', hash));
  return {
    create: async (account, hash, at) => void (await db.executeQuery(make({ account, hash, at }))),
    find: async (hash) => (await db.executeQuery(find({ hash }))).rows[0] ?? null,
    seen: async (hash, at) => void (await db.executeQuery(seen({ hash, at }))),
    remove: async (hash) => void (await db.deleteFrom('session').where('token_hash', '=', hash).execute()),
    removeAll: async (account) => void (await db.deleteFrom('session').where('account_id', '=', account).execute()),
    removeIdle: async (since) => void (await db.deleteFrom('session').where('last_seen', '<', since).execute()),
  };
}
