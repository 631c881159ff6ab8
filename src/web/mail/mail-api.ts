export type MailServer = {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly from: string;
  readonly hasPassword: boolean;
};
/** The mail server as far as it is told, and the mailings that are under way. */
export type Mail = { readonly server: MailServer | null; readonly busy: readonly string[] };
export type MailAnswer = { readonly ok: true; readonly mail: Mail } | { readonly ok: false; readonly reason: string };
export type MailServerInput = Omit<MailServer, 'hasPassword'> & { readonly password?: string };

const away = 'The server cannot be reached. Start Windward again and try once more.';

async function ask(path: string, body?: unknown): Promise<MailAnswer> {
  try {
    const change = { method: 'POST', body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json', 'X-Windward': '1' } };
    const answer = await fetch(path, { cache: 'no-store', ...(body !== undefined && change) });
    const json = (await answer.json()) as Partial<Mail> & { reason?: string };
    if (answer.ok) return { ok: true, mail: { server: json.server ?? null, busy: json.busy ?? [] } };
    return { ok: false, reason: json.reason ?? away };
  } catch {
    return { ok: false, reason: away };
  }
}

export const readMail = (): Promise<MailAnswer> => ask('/api/mail');
export const saveMailServer = (server: MailServerInput): Promise<MailAnswer> => ask('/api/mail/server', server);
export const forgetMailServer = (): Promise<MailAnswer> => ask('/api/mail/forget', {});
/** Sends one letter to one's own address. */
export const testMailServer = (): Promise<MailAnswer> => ask('/api/mail/test', {});
/** Begins, or goes on, sending a mailing. How each letter went comes with the career. */
export const sendMailing = (mailing: string, mode: 'each' | 'together'): Promise<MailAnswer> => ask('/api/mail/send', { mailing, mode });
