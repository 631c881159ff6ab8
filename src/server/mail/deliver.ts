import type { Context } from '#core/action.ts';
import { isAddress } from '#core/people/mailto.ts';
import { handedOver, sendAgain, startHandingOver } from '#core/updates/mailing-actions.ts';
import type { Mailing } from '#core/updates/mailings.ts';
import { waitingIn } from '#core/updates/mailings-of.ts';
import { updateLetter } from '#exchange/mail/update-letter.ts';
import type { MailAccount } from '#storage/mail-file.ts';
import type { OwnCareer } from '../own-career.ts';
import type { Pokes } from '../pokes.ts';
import type { Post } from './post.ts';

/** One letter each, or one for all, who then do not see each other. */
export const mailModes = ['each', 'together'] as const;
export type MailMode = (typeof mailModes)[number];

export type Delivering = {
  readonly own: OwnCareer;
  readonly pokes: Pokes;
  readonly context: () => Context;
  readonly account: MailAccount;
  readonly post: Post;
};

type Act = (action: Parameters<OwnCareer['act']>[0], input: unknown) => Promise<boolean>;
type Waiting = readonly { readonly who: string; readonly address: string | undefined }[];

/** Says for whom a letter is before it goes, and how it went after: a crash in between leaves them as nobody knows, never written to twice. */
async function handOver({ account, post }: Delivering, act: Act, row: Mailing, all: Waiting): Promise<'on' | 'stop'> {
  const { id } = row;
  const unreachable = all.filter(({ address }) => address === undefined).map(({ who }) => who);
  if (unreachable.length > 0) await act(handedOver, { id, failed: unreachable, reason: 'There is no e-mail address for them.' });
  const reachable = all.flatMap(({ who, address }) => (address === undefined ? [] : [{ who, address }]));
  if (reachable.length === 0) return 'on';
  const people = reachable.map(({ who }) => who);
  if (!(await act(startHandingOver, { id, people }))) return 'stop';
  const posted = await post(
    account,
    reachable.map(({ address }) => address),
    updateLetter(row),
  );
  const refused = posted.how === 'taken' ? reachable.filter(({ address }) => posted.refused.includes(address)).map(({ who }) => who) : people;
  const reason = posted.why.slice(0, 500);
  if (posted.how === 'taken') {
    const sent = people.filter((who) => !refused.includes(who));
    await act(handedOver, { id, sent, failed: refused, ...(refused.length > 0 && reason && { reason }) });
  } else if (posted.how === 'refused') await act(handedOver, { id, failed: refused, reason: reason || 'The mail server gave no reason.' });
  else if (posted.how === 'closed') {
    await act(sendAgain, { id, people });
    await act(handedOver, { id, reason: reason || 'The mail server let nobody in.' });
    return 'stop';
  } else {
    await act(handedOver, { id, reason: reason || 'The line to the mail server broke.' });
    return 'stop';
  }
  return 'on';
}

/** Sends a mailing to everybody who still waits for it, the state of each kept in the mailing itself. */
export async function deliver(parts: Delivering, mailing: string, mode: MailMode): Promise<void> {
  const { own, pokes, context } = parts;
  const act: Act = async (action, input) => {
    const outcome = await own.act(action, input, context());
    if (outcome.ok) pokes.tell(outcome.rev);
    return outcome.ok;
  };
  for (;;) {
    const career = await own.read();
    const row: Mailing | undefined = career.mailing.get(mailing);
    const waiting = row ? waitingIn(row) : [];
    if (!row || waiting.length === 0) return;
    const addressed = waiting.map((who) => ({ who, address: career.person.get(who)?.emails?.find(isAddress) }));
    if ((await handOver(parts, act, row, mode === 'each' ? addressed.slice(0, 1) : addressed)) === 'stop') return;
  }
}
