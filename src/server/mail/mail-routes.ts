import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Context } from '#core/action.ts';
import { id, line, optionalLine, whole } from '#core/fields.ts';
import { isAddress } from '#core/people/mailto.ts';
import type { MailAccount, MailFile } from '#storage/mail-file.ts';
import { type Log, noteFault } from '../fault.ts';
import { isLoopback } from '../guards/loopback.ts';
import { jsonOf } from '../json-of.ts';
import type { OwnCareer } from '../own-career.ts';
import type { Pokes } from '../pokes.ts';
import { refuse } from '../refusal.ts';
import { deliver, mailModes } from './deliver.ts';
import type { Post } from './post.ts';

/** Where the mail account is kept, and what hands letters over. */
export type Mail = { readonly file: MailFile; readonly post: Post };

const accountRequest = z.strictObject({
  host: line(253),
  port: whole(1, 65_535),
  security: z.enum(['tls', 'starttls', 'none']),
  user: optionalLine(320),
  /** Left out: the one there is stays. */
  password: optionalLine(1_000),
  from: line(320),
});
const sendRequest = z.strictObject({ mailing: id(), mode: z.enum(mailModes) });

const none = 'There is no mail server yet. Say in Settings which one is yours.';
/** All but the password, which never leaves this machine again. */
const shown = (account: MailAccount | null) =>
  account && {
    host: account.host,
    port: account.port,
    security: account.security,
    user: account.user ?? '',
    from: account.from,
    hasPassword: !!account.password,
  };

/** Sending through one's own mail server, when asked to and not before. Mailings that are under way are `busy`. */
export function mailRoutes({ file, post }: Mail, own: OwnCareer, pokes: Pokes, context: () => Context, log: Log): Hono {
  const busy = new Set<string>();
  const told = () => ({ server: shown(file.read()), busy: [...busy] });
  return new Hono()
    .get('/api/mail', (c) => c.json(told()))
    .post('/api/mail/server', async (c) => {
      const { password, ...asked } = await jsonOf(c, accountRequest);
      const before = file.read();
      const same = before?.host === asked.host && before.user === asked.user;
      const account = { ...asked, password: password || (same ? before?.password : undefined) };
      if (!isAddress(asked.from)) return refuse(c, 400, 'From: write one plain e-mail address.');
      if (asked.security === 'none' && account.password && !isLoopback(asked.host))
        return refuse(c, 400, 'Without encryption anybody on the way could read your password. Choose one of the encrypted ways.');
      file.write(account);
      return c.json(told());
    })
    .post('/api/mail/forget', (c) => {
      file.forget();
      return c.json(told());
    })
    .post('/api/mail/test', async (c) => {
      const account = file.read();
      if (!account) return refuse(c, 409, none);
      const text = 'This is a test letter from Windward to yourself. Your mail server works.';
      const posted = await post(account, [account.from], { subject: 'Windward can send', text, html: `<p>${text}</p>` });
      return posted.how === 'taken' && posted.refused.length === 0 ? c.json({ ok: true }) : refuse(c, 502, posted.why || 'The mail server refused the letter.');
    })
    .post('/api/mail/send', async (c) => {
      const { mailing, mode } = await jsonOf(c, sendRequest);
      const account = file.read();
      if (!account) return refuse(c, 409, none);
      if (!(await own.read()).mailing.has(mailing)) return refuse(c, 404, 'That mailing has not reached the server yet. Try again in a moment.');
      if (!busy.has(mailing)) {
        busy.add(mailing);
        // The answer does not wait for a hundred letters: how each went comes with the career.
        deliver({ own, pokes, context, account, post }, mailing, mode)
          .catch((error) => noteFault(error, log))
          .finally(() => busy.delete(mailing));
      }
      return c.json(told(), 202);
    });
}
