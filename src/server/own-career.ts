import { type Action, type Context, runAction } from '#core/action.ts';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { must, type Write } from '#core/record.ts';
import type { PushAnswer, PushWrite } from '#core/sync.ts';
import type { Storage } from '#storage/storage.ts';

type Copy = { readonly lineage: string; readonly rev: number; readonly career: Career; readonly revs: Map<string, number> };
const nothing = (): Copy => ({ lineage: '', rev: 0, career: emptyCareer, revs: new Map() });
const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;
const attempts = 5;
/** Read in parts, so that a whole career is not held twice. */
const recordsAtOnce = 1000;

export type Acted = { readonly ok: true; readonly writes: readonly Write[]; readonly rev: number } | { readonly ok: false; readonly reason: string };

/** The career as storage has it, kept in memory from the first question on and brought up to date before each answer. */
export class OwnCareer {
  private readonly storage: Storage;
  private readonly account: string;
  private copy = nothing();
  private reading: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, account: string) {
    this.storage = storage;
    this.account = account;
  }

  async read(): Promise<Career> {
    return (await this.refreshed()).career;
  }

  /** Runs an action on the newest career and stores what it writes; again from the start when somebody else was faster. */
  async act(action: Action, input: unknown, context: Context): Promise<Acted> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const { career, revs, lineage, rev } = await this.refreshed();
      const outcome = runAction(action, career, input, context);
      if (!outcome.ok) return outcome;
      if (outcome.writes.length === 0) return { ok: true, writes: [], rev };
      const writes: PushWrite[] = outcome.writes.map((write) => ({ ...write, baseRev: revs.get(keyOf(write)) ?? 0 }));
      const answer = await this.storage.push(this.account, { lineage, writes }, context.now);
      if (answer.ok) return { ok: true, writes: outcome.writes, rev: answer.rev };
      const refusal = refusalOf(answer);
      if (refusal) return { ok: false, reason: refusal };
    }
    return { ok: false, reason: 'The career kept changing meanwhile. Try again.' };
  }

  /** One refresh at a time: each builds on what the one before it brought. */
  private refreshed(): Promise<Copy> {
    const next = this.reading.then(() => this.refresh());
    this.reading = next.catch(() => {});
    return next;
  }

  private async refresh(): Promise<Copy> {
    for (;;) {
      const answer = await this.storage.pull(this.account, this.copy.rev, recordsAtOnce);
      if (this.copy.rev > 0 && answer.lineage !== this.copy.lineage) {
        this.copy = nothing();
        continue;
      }
      const { career, revs } = this.copy;
      for (const record of answer.records) revs.set(keyOf(record), record.rev);
      const rev = answer.more ? must(answer.records.at(-1), 'the end of a part').rev : answer.rev;
      this.copy = { lineage: answer.lineage, rev, career: applyWrites(career, answer.records), revs };
      if (!answer.more) return this.copy;
    }
  }
}

/** The sentence for a refusal that trying again does not help against. */
function refusalOf(answer: PushAnswer & { ok: false }): string | null {
  return answer.reason === 'invalid' ? (answer.refused[0]?.why ?? 'This cannot be kept.') : null;
}
