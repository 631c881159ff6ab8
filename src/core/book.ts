import type * as z from 'zod/mini';
import { type Action, type Context, type Outcome, runAction } from './action.ts';
import type { Career } from './career.ts';
import { applyWrites, bodyAt, invert, mergeBody, realWrites, type Tables } from './change.ts';
import type { Body, Write } from './record.ts';

/** A career someone can read and change, wherever it is kept: in memory, in a file, on this device, on a server. */
export type CareerBook = {
  career(): Career;
  /** Resolves when the writes are safe where this book keeps them; `career()` shows them at once. */
  act<S extends z.ZodMiniType>(action: Action<S>, input: z.input<S>): Promise<Outcome>;
  /** Several writes as one step that undo takes back as one. */
  apply(title: string, writes: readonly Write[]): Promise<Outcome>;
  /** Takes back the last step made in this session; its title, or null when there is none. */
  undo(): Promise<string | null>;
  subscribe(listener: () => void): () => void;
};

type Step = { readonly title: string; readonly before: readonly Write[]; readonly after: ReadonlyMap<string, Body | null> };
const stepsKept = 100;

/** The steps of a session, newest last, each with what it takes to go back. */
export class UndoHistory {
  private steps: Step[] = [];

  record(career: Career, title: string, writes: readonly Write[]): void {
    const real = realWrites(career, writes);
    if (real.length === 0) return;
    const after = new Map(real.map((write) => [`${write.kind}/${write.id}`, write.body]));
    this.steps = [...this.steps.slice(1 - stepsKept), { title, before: invert(career, real), after }];
  }

  /** The writes that take the last step back while keeping what has changed in other fields since. */
  takeBack(career: Career): { title: string; writes: Write[] } | null {
    const step = this.steps.pop();
    if (!step) return null;
    const writes = step.before.map(({ kind, id, body }) => {
      const now = bodyAt(career as unknown as Tables, kind, id);
      const base = step.after.get(`${kind}/${id}`) ?? null;
      return { kind, id, body: mergeBody(base, body, now).body };
    });
    return { title: step.title, writes: realWrites(career, writes) };
  }
}

/** A book that lives in memory only: the sample career, and tests. */
export function memoryBook(start: Career, context: () => Context): CareerBook {
  let career = start;
  const history = new UndoHistory();
  const listeners = new Set<() => void>();
  const commit = (writes: readonly Write[]) => {
    career = applyWrites(career, writes);
    for (const listener of listeners) listener();
  };
  const apply = async (title: string, writes: readonly Write[]): Promise<Outcome> => {
    history.record(career, title, writes);
    commit(writes);
    return { ok: true, writes };
  };
  return {
    career: () => career,
    apply,
    act: async (action, input) => {
      const outcome = runAction(action, career, input, context());
      return outcome.ok ? apply(action.title, outcome.writes) : outcome;
    },
    undo: async () => {
      const back = history.takeBack(career);
      if (back) commit(back.writes);
      return back?.title ?? null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
