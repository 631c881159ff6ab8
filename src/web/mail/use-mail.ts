import { useEffect, useState } from 'react';
import { type Mail, readMail } from './mail-api.ts';

/** The mail server, asked for when the page comes up, and again each time `turn` changes; null until it answers or where none does. */
export function useMail(turn: unknown): Mail | null {
  const [mail, setMail] = useState<Mail | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let here = true;
    readMail().then((answer) => here && setMail(answer.ok ? answer.mail : null));
    return () => {
      here = false;
    };
  }, [turn]);
  return mail;
}
