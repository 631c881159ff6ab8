import type * as z from 'zod/mini';
import type { Career } from './career.ts';
import { realWrites } from './change.ts';
import type { Write } from './record.ts';
import { isTooLarge, tooLarge } from './sync.ts';
import type { Day } from './time.ts';

/** What an action may know beyond the career: the edge decides the user's local day, the instant, and new ids. */
export type Context = { readonly today: Day; readonly now: string; readonly newId: () => string };

/** An expected "no", in a sentence the user can read. */
export type Refusal = { readonly refused: string };
export const refuse = (sentence: string): Refusal => ({ refused: sentence });
export const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'refused' in value;

export type Action<S extends z.ZodMiniType = z.ZodMiniType> = {
  /** `room.verb`, unique: by it the CLI and the server find the action. */
  readonly name: string;
  /** What was done, as the undo toast says it: "Win written". */
  readonly title: string;
  readonly description: string;
  readonly input: S;
  writes(career: Career, input: z.infer<S>, context: Context): readonly Write[] | Refusal;
};

export type Outcome = { readonly ok: true; readonly writes: readonly Write[] } | { readonly ok: false; readonly reason: string };

export const defineAction = <S extends z.ZodMiniType>(action: Action<S>): Action<S> => action;

const fieldToWords = (path: readonly PropertyKey[]): string => {
  const words = String(path.findLast((part) => typeof part === 'string') ?? '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** One sentence for the first thing wrong with an input. */
export function explainIssues(issues: readonly z.core.$ZodIssue[]): string {
  const issue = issues[0];
  if (!issue) return 'This could not be read.';
  if (issue.code === 'unrecognized_keys') return `There is no field called ${issue.keys.join(', ')} here.`;
  const field = fieldToWords(issue.path);
  const message = issue.message === 'Invalid input' ? 'this is not what was expected' : issue.message;
  return field ? `${field}: ${message}.` : `${message}.`;
}

/**
 * Runs an action on a career: the writes it makes, or the sentence that says why not. Never throws on bad input. What no
 * store takes for its size is refused here, while the person still has it before them.
 */
export function runAction(action: Action, career: Career, input: unknown, context: Context): Outcome {
  const parsed = action.input.safeParse(input);
  if (!parsed.success) return { ok: false, reason: explainIssues(parsed.error.issues) };
  const result = action.writes(career, parsed.data, context);
  if (isRefusal(result)) return { ok: false, reason: result.refused };
  const writes = realWrites(career, result);
  return writes.some(({ body }) => body !== null && isTooLarge(body)) ? { ok: false, reason: tooLarge } : { ok: true, writes };
}
