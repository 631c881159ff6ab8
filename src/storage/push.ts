import { refusalOf } from '#core/check.ts';
import { canonicalJson } from '#core/record.ts';
import type { PushAnswer, PushWrite } from '#core/sync.ts';
import type { RecordRow } from './record-queries.ts';

/** A write with its body as the text that is kept. */
export type TextWrite = { readonly kind: string; readonly id: string; readonly baseRev: number; readonly body: string | null };
export type Decision = { readonly changed: readonly TextWrite[]; readonly stale: readonly RecordRow[] };
type Refused = Extract<PushAnswer, { reason: 'invalid' }>['refused'];

/** No kind holds a slash, so no two records share a name. */
export const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

/** The writes that can never be taken, each with its reason. */
export const refusedOf = (writes: readonly PushWrite[]): Refused =>
  writes.flatMap((write) => {
    const why = refusalOf(write);
    return why === null ? [] : [{ kind: write.kind, id: write.id, why }];
  });

/** The writes as they will be kept: one for each record, the last one when a push names a record twice. */
export const toTextWrites = (writes: readonly PushWrite[]): TextWrite[] => {
  const last = new Map(writes.map((write) => [nameOf(write), write]));
  return [...last.values()].map(({ kind, id, baseRev, body }) => ({ kind, id, baseRev, body: body && canonicalJson(body) }));
};

/**
 * What a push does to the records it names. A write that says what is kept already does nothing, so sending a push again
 * is harmless; one made on an older version than the one kept is stale.
 */
export function decide(kept: ReadonlyMap<string, RecordRow>, writes: readonly TextWrite[]): Decision {
  const changed: TextWrite[] = [];
  const stale: RecordRow[] = [];
  for (const write of writes) {
    const now = kept.get(nameOf(write));
    if ((now?.body ?? null) === write.body) continue;
    if (now && write.baseRev < now.rev) stale.push(now);
    else changed.push(write);
  }
  return { changed, stale };
}
