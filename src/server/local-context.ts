import { randomUUID } from 'node:crypto';
import type { Context } from '#core/action.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The user's local day, as this machine has it, the instant, and new ids. */
export function localContext(): Context {
  const now = new Date();
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return { today, now: now.toISOString(), newId: randomUUID };
}
