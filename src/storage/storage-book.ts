import { type Context, type Outcome, runAction } from '#core/action.ts';
import { type CareerBook, UndoHistory } from '#core/book.ts';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites, bodyAt, mergeBody, realWrites, type Tables } from '#core/change.ts';
import type { Write } from '#core/record.ts';
import { pushLimit, type StoredRecord } from '#core/sync.ts';
import { isStorageFailure, StorageFailure } from './failure.ts';
import { nameOf } from './push.ts';
import type { Storage } from './storage.ts';

const refused = (reason: string): Outcome => ({ ok: false, reason });

/** What is known of the career in storage, with the revision of each record. */
class Copy {
  career: Career = emptyCareer;
  lineage = '';
  private since = 0;
  private readonly revs = new Map<string, number>();

  async pull(storage: Storage, account: string): Promise<void> {
    for (let more = true; more; ) {
      const answer = await storage.pull(account, this.since);
      this.lineage = answer.lineage;
      this.take(answer.records);
      this.since = answer.records.at(-1)?.rev ?? this.since;
      more = answer.more;
    }
  }
  take(records: readonly StoredRecord[]): void {
    for (const record of records) this.revs.set(nameOf(record), record.rev);
    this.career = applyWrites(this.career, records);
  }
  took(writes: readonly Write[], rev: number): void {
    this.take(writes.map((write) => ({ ...write, rev })));
  }
  revOf = (write: Write): number => this.revs.get(nameOf(write)) ?? 0;
}

/**
 * A career read and changed straight in its storage, one step after the other. A step is durable when its promise
 * resolves. Steps of more writes than a push may hold are kept in several pushes, and undone as one.
 */
export async function openStorageBook(storage: Storage, account: string, context: () => Context): Promise<CareerBook> {
  const copy = new Copy();
  await copy.pull(storage, account);
  const undoable = new UndoHistory();
  const listeners = new Set<() => void>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** One push. Records somebody else changed meanwhile are merged field by field, and sent again. */
  const push = async (writes: readonly Write[]): Promise<string | null> => {
    for (let mine = writes; ; ) {
      const sent = mine.map((write) => ({ ...write, baseRev: copy.revOf(write) }));
      const answer = await storage.push(account, { lineage: copy.lineage, writes: sent }, context().now);
      if (answer.ok) {
        copy.took(mine, answer.rev);
        return null;
      }
      if (answer.reason === 'invalid') return answer.refused[0]?.why ?? 'This cannot be kept.';
      if (answer.reason === 'lineage') return 'The career was replaced while it was open here. Open it again.';
      const before = copy.career as unknown as Tables;
      copy.take(answer.records);
      const now = copy.career as unknown as Tables;
      mine = mine.map(({ kind, id, body }) => ({ kind, id, body: mergeBody(bodyAt(before, kind, id), body, bodyAt(now, kind, id)).body }));
    }
  };

  const keep = async (writes: readonly Write[]): Promise<Outcome> => {
    const real = realWrites(copy.career, writes);
    for (let at = 0; at < real.length; at += pushLimit) {
      const sofar = at > 0 ? ` ${at} of ${real.length} changes were kept.` : '';
      try {
        const why = await push(real.slice(at, at + pushLimit));
        if (why !== null) return refused(why + sofar);
      } catch (error) {
        if (isStorageFailure(error)) return refused(error.message + sofar);
        throw error;
      } finally {
        changed();
      }
    }
    return { ok: true, writes: real };
  };

  const step = async (title: string, writes: readonly Write[]): Promise<Outcome> => {
    const before = copy.career;
    const outcome = await keep(writes);
    undoable.record(before, title, outcome.ok ? outcome.writes : writesBetween(before, copy.career, writes));
    return outcome;
  };

  return {
    career: () => copy.career,
    apply: (title, writes) => inTurn(() => step(title, writes)),
    act: (action, input, title = action.title) =>
      inTurn(async () => {
        const outcome = runAction(action, copy.career, input, context());
        return outcome.ok ? step(title, outcome.writes) : outcome;
      }),
    undo: (named) =>
      inTurn(async () => {
        const back = undoable.takeBack(copy.career, named);
        if (!back) return null;
        const outcome = await keep(back.writes);
        if (!outcome.ok) throw new StorageFailure('unknown', outcome.reason);
        return back.title;
      }),
    letStand: (named) => undoable.letStand(named),
    canUndo: (named) => undoable.has(named),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Those of `writes` that did happen between two snapshots. */
const writesBetween = (before: Career, after: Career, writes: readonly Write[]): Write[] =>
  realWrites(before, writes).filter((write) => realWrites(after, [write]).length === 0);
