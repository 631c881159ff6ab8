import type { MailAccount } from '#storage/mail-file.ts';

export type Letter = { readonly subject: string; readonly text: string; readonly html: string };
export type Posted =
  /** Taken by the mail server, all but `refused`. */
  | { readonly how: 'taken'; readonly refused: readonly string[]; readonly why: string }
  /** Not sent, and it would be the same for anybody else: no server there, or it does not let one in. */
  | { readonly how: 'closed'; readonly why: string }
  /** Not sent to these. */
  | { readonly how: 'refused'; readonly why: string }
  /** The line broke while the letter was on its way: nobody knows whether it was taken. */
  | { readonly how: 'unknown'; readonly why: string };

/** Hands one letter to a mail server: to one address, or to several that do not see each other. */
export type Post = (account: MailAccount, to: readonly string[], letter: Letter) => Promise<Posted>;

const patience = 20_000;

type MailFault = {
  readonly code?: string;
  readonly command?: string;
  readonly syscall?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message?: string;
};

const saidBy = ({ response, message }: MailFault): string => (response ?? message ?? 'no reason given').replace(/\s+/g, ' ').trim().slice(0, 300);

/** What went wrong, by where in the talk with the server it went wrong (RFC 5321). */
function faultOf(fault: MailFault, { host, port }: MailAccount): Posted {
  const { code, command, syscall, message, responseCode } = fault;
  // A line that breaks says the same wherever it breaks, so the letter may have arrived.
  if (code === 'ECONNECTION' || message === 'Timeout' || syscall === 'read' || syscall === 'write') return { how: 'unknown', why: saidBy(fault) };
  if (code === 'EAUTH' || code === 'ENOAUTH') return { how: 'closed', why: `The mail server did not take the user name or password: ${saidBy(fault)}` };
  if (code === 'ETLS') return { how: 'closed', why: 'The mail server offers no encrypted connection of this sort. Try the other one in the settings.' };
  if (command === 'CONN' || code === 'EDNS') return { how: 'closed', why: `No mail server answers at ${host}, port ${port}: ${saidBy(fault)}` };
  if (code === 'EENVELOPE' && command === 'MAIL FROM') return { how: 'closed', why: `The mail server does not let you send as this address: ${saidBy(fault)}` };
  if (code === 'EENVELOPE' || (responseCode !== undefined && responseCode >= 400)) return { how: 'refused', why: saidBy(fault) };
  return { how: 'unknown', why: saidBy(fault) };
}

/** By SMTP. Text and addresses go as data: a letter can read no file, open no address, and add no header. */
export const smtpPost: Post = async (account, to, letter) => {
  const { createTransport } = await import('nodemailer');
  const { host, port, security, user, password, from } = account;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const several = to.length > 1;
    const sent = await transport.sendMail({ from, to: several ? from : to[0], envelope: { from, to: [...to] }, ...letter });
    const refused = (sent.rejected ?? []).map(String);
    const [why] = sent.rejectedErrors ?? [];
    return { how: 'taken', refused, why: why ? saidBy(why as MailFault) : '' };
  } catch (error) {
    return faultOf(error as MailFault, account);
  } finally {
    transport.close();
  }
};
