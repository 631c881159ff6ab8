import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type * as z from 'zod/mini';
import { explainIssues } from '#core/action.ts';

const malformed = (message: string): HTTPException => new HTTPException(400, { message });

/** The JSON body of a request as the schema wants it; answers 400 with a sentence when it is not that. */
export async function jsonOf<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.infer<S>> {
  const text = await c.req.text();
  let parsed: ReturnType<S['safeParse']>;
  try {
    parsed = schema.safeParse(JSON.parse(text)) as typeof parsed;
  } catch (error) {
    throw malformed(error instanceof RangeError ? 'This is nested too deeply to be read.' : 'This is not JSON.');
  }
  if (!parsed.success) throw malformed(explainIssues(parsed.error.issues));
  return parsed.data as z.infer<S>;
}
