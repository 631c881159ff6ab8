import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { writeDurably } from './durable-file.ts';

const schema = z.looseObject({
  host: z.string(),
  port: z.int(),
  /** Encrypted from the first byte, after a greeting, or not at all. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.optional(z.string()),
  password: z.optional(z.string()),
  from: z.string(),
});

/** One's own mail server and how to log in there. It is no part of the career: no export, backup or other device ever holds it. */
export type MailAccount = Readonly<z.infer<typeof schema>>;

/** Where a mail account is kept. */
export type MailFile = { read(): MailAccount | null; write(account: MailAccount): void; forget(): void };

/** A mail account in a file that only its owner may read. What cannot be read counts as none. */
export const mailFileAt = (path: string): MailFile => ({
  read: () => {
    try {
      return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
    } catch {
      return null;
    }
  },
  write: (account) => writeDurably(path, `${JSON.stringify(account, null, 2)}\n`),
  forget: () => rmSync(path, { force: true }),
});
