import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Received = {
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, unknown>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type MailServer = { readonly port: number; readonly received: Received[]; stop(): Promise<void> };
type MailServerOptions = {
  readonly user?: string;
  readonly password?: string;
  /** Addresses it does not take letters for. */
  readonly unknown?: readonly string[];
  /** Breaks the line instead of taking the letter with this number, counted from 1. */
  readonly breaksAt?: number;
  readonly encrypted?: boolean;
};

const refusal = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code });

/** A real SMTP server on loopback that keeps what it is handed. */
export async function startMailServer({ user, password, unknown = [], breaksAt, encrypted = false }: MailServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const lines = new Set<Socket>();
  let letters = 0;
  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: encrypted ? [] : ['STARTTLS'],
    onAuth: (auth, _, answer) =>
      auth.username === user && auth.password === password ? answer(null, { user }) : answer(refusal(535, '5.7.8 Authentication credentials invalid')),
    onRcptTo: ({ address }, _, answer) => answer(unknown.includes(address) ? refusal(550, `5.1.1 No such user here: ${address}`) : null),
    onData: (stream, session, answer) => {
      letters += 1;
      const at = letters;
      simpleParser(stream).then((mail) => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          headers: mail.headers,
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html || '',
        });
        if (at !== breaksAt) return answer();
        // As when a cable is pulled after the last line: the letter is there, and nobody hears of it.
        for (const line of lines) line.destroy();
      }, answer);
    },
  });
  server.server.on('connection', (line: Socket) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { port: (server.server.address() as AddressInfo).port, received, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
