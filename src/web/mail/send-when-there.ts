import { type MailAnswer, sendMailing } from './mail-api.ts';

const tries = 20;
const pause = 250;

/** Sends a mailing as soon as it has reached the server: it is kept on this device first, and follows within a moment. */
export async function sendWhenThere(mailing: string, mode: 'each' | 'together'): Promise<MailAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sendMailing(mailing, mode);
    if (answer.ok || attempt === tries || !answer.reason.startsWith('That mailing has not reached')) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
