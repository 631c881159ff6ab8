import type { Kysely, Transaction } from 'kysely';

/** The tables as both engines keep them; `account_id` leads every key, so that they can be split by account later. */
export type Tables = {
  /** `rev` counts the pushes that changed something; `lineage` names the history those revisions belong to. */
  account: { id: string; lineage: string; rev: number };
  /** The newest version of each record. `body` is canonical JSON text; null says the record was removed. */
  record: { account_id: string; kind: string; id: string; rev: number; body: string | null };
  /** Every version a record ever had, with the instant it was written. */
  history: { account_id: string; kind: string; id: string; rev: number; body: string | null; at: string };
  /** Who is logged in. Only the hash of a token is kept, so a stolen copy of this table opens nothing. */
  session: { token_hash: string; account_id: string; created: string; last_seen: string };
  /** The secret address at which an account's due days can be read, at most one. Only the hash of the secret is kept. */
  feed: { account_id: string; secret_hash: string; created: string };
};

export type Engine = 'sqlite' | 'postgres';
export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
