import type * as z from 'zod/mini';
import { type Action, type Context, type Outcome, runAction } from './action.ts';
import type { Career } from './career.ts';
import { applyWrites, bodyAt, mergeBody, realWrites, type Tables } from './change.ts';
import type { Body, Write } from './record.ts';

/** A career someone can read and change, wherever it is kept: in memory, in a file, on this device, on a server. */
export type CareerBook = {
  career(): Career;
  /** Resolves when the writes are safe where this book keeps them; `career()` shows them at once. Undo tells the title, the action's own unless one is given. */
  act<S extends z.ZodMiniType>(action: Action<S>, input: z.input<S>, title?: string): Promise<Outcome>;
  /** Several writes as one step that undo takes back as one. */
  apply(title: string, writes: readonly Write[]): Promise<Outcome>;
  /** Takes back the last step made in this session, or the one whose outcome had these writes; its title, or null when there is none. */
  undo(step?: readonly Write[]): Promise<string | null>;
  /** The step whose outcome had these writes is not for undo to take back: it was made by itself. */
  letStand(step: readonly Write[]): void;
  /** Whether the step whose outcome had these writes stands and can still be taken back. */
  canUndo(step: readonly Write[]): boolean;
  subscribe(listener: () => void): () => void;
};

type Step = {
  readonly title: string;
  /** As its outcome holds them; it is known by them. */
  readonly writes: readonly Write[];
  readonly before: readonly Write[];
  readonly after: ReadonlyMap<string, Body | null>;
};
const stepsKept = 100;

/** The steps of a session, newest last, each with what it takes to go back. */
export class UndoHistory {
  private steps: Step[] = [];

  record(career: Career, title: string, writes: readonly Write[]): void {
    const real = realWrites(career, writes);
    if (real.length === 0) return;
    const after = new Map(real.map((write) => [`${write.kind}/${write.id}`, write.body]));
    const before = real.map(({ kind, id }) => ({ kind, id, body: bodyAt(career as unknown as Tables, kind, id) }));
    this.steps = [...this.steps.slice(1 - stepsKept), { title, writes, before, after }];
  }

  /** Nothing done so far can be taken back any more: what was erased must not come back with it. */
  forget(): void {
    this.steps = [];
  }

  letStand(writes: readonly Write[]): void {
    this.steps = this.steps.filter((step) => step.writes !== writes);
  }

  has(writes: readonly Write[]): boolean {
    return this.steps.some((step) => step.writes === writes);
  }

  /** The writes that take a step back, the last one unless another is named, while keeping what has changed in other fields since. */
  takeBack(career: Career, named?: readonly Write[]): { title: string; writes: Write[] } | null {
    const step = named ? this.steps.find(({ writes }) => writes === named) : this.steps.at(-1);
    if (!step) return null;
    this.steps = this.steps.filter((other) => other !== step);
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
    act: async (action, input, title = action.title) => {
      const outcome = runAction(action, career, input, context());
      return outcome.ok ? apply(title, outcome.writes) : outcome;
    },
    undo: async (step) => {
      const back = history.takeBack(career, step);
      if (back) commit(back.writes);
      return back?.title ?? null;
    },
    letStand: (step) => history.letStand(step),
    canUndo: (step) => history.has(step),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
