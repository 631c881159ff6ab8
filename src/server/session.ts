import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Sessions } from '#storage/sessions.ts';

/** 256 random bits as text. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));

/** The cookie's name, and the two secrets: one for programs, one for the address printed at the start. */
export type Keys = { readonly cookie: string; readonly bearer: string; readonly launch: string };

/** As long as browsers keep a cookie at most. */
export const sessionDays = 400;
const lifetimeSeconds = sessionDays * 86_400;
const onceMilliseconds = 60_000;

/** Who may come in: browsers by a cookie that a launch token was exchanged for, programs by the bearer token. */
export class Doorkeeper {
  private readonly onceTokens = new Map<string, number>();
  private readonly sessions: Sessions;
  private readonly account: string;
  private readonly keys: Keys;

  constructor(sessions: Sessions, account: string, keys: Keys) {
    this.sessions = sessions;
    this.account = account;
    this.keys = keys;
  }

  /** A launch token good for one use within a minute: the browser is handed it on a command line, which others can see. */
  tokenForOnce(): string {
    const token = newToken();
    this.onceTokens.set(hashOf(token), Date.now() + onceMilliseconds);
    return token;
  }

  private takesLaunch(token: string): boolean {
    const ends = this.onceTokens.get(hashOf(token));
    this.onceTokens.delete(hashOf(token));
    return same(token, this.keys.launch) || (ends !== undefined && Date.now() < ends);
  }

  /** Exchanges a launch token for a session cookie; false when the token is not one of ours. */
  async launch(c: Context, token: string): Promise<boolean> {
    if (!this.takesLaunch(token)) return false;
    const session = newToken();
    await this.sessions.create(this.account, hashOf(session), new Date().toISOString());
    setCookie(c, this.keys.cookie, session, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: lifetimeSeconds });
    return true;
  }

  hasBearer(c: Context): boolean {
    const [, token] = /^Bearer ([\w-]+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
    return token !== undefined && same(token, this.keys.bearer);
  }

  async hasSession(c: Context): Promise<boolean> {
    const session = getCookie(c, this.keys.cookie);
    if (!session) return false;
    const known = await this.sessions.find(hashOf(session));
    return known?.account === this.account && Date.now() < Date.parse(known.created) + lifetimeSeconds * 1000;
  }
}
