import { randomUUID } from 'node:crypto';
import type { Context } from '#core/action.ts';
import { timeOrderedId } from '#core/time-id.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The user's local day, as this machine has it, the instant, and new ids. WINDWARD_NOW, an ISO instant, stands still for the present. */
export function localContext(env: NodeJS.ProcessEnv = process.env): Context {
  const fixed = env.WINDWARD_NOW ? new Date(env.WINDWARD_NOW) : new Date();
  const now = Number.isNaN(fixed.getTime()) ? new Date() : fixed;
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return { today, now: now.toISOString(), newId: () => timeOrderedId(Date.now(), randomUUID()) };
}
