import type { Database } from './tables.ts';

/** The secret address of an account's due days. Callers hash their secrets: only hashes come in here. Instants are ISO texts. */
export type Feeds = {
  /** When the account's feed was made, or null when it has none. */
  madeAt(account: string): Promise<string | null>;
  /** Whose feed has this secret, or null. */
  accountOf(secretHash: string): Promise<string | null>;
  /** Makes the account's feed; one it had before ends. */
  replace(account: string, secretHash: string, at: string): Promise<void>;
  remove(account: string): Promise<void>;
};

export const feedsIn = (db: Database): Feeds => ({
  madeAt: async (account) => (await db.selectFrom('feed').select('created').where('account_id', '=', account).executeTakeFirst())?.created ?? null,
  accountOf: async (hash) => (await db.selectFrom('feed').select('account_id').where('secret_hash', '=', hash).executeTakeFirst())?.account_id ?? null,
  replace: async (account, hash, at) => {
    const feed = { secret_hash: hash, created: at };
    await db
      .insertInto('feed')
      .values({ account_id: account, ...feed })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(feed))
      .execute();
  },
  remove: async (account) => void (await db.deleteFrom('feed').where('account_id', '=', account).execute()),
});
