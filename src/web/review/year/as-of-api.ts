import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import type { Body } from '#core/record.ts';
import type { Day } from '#core/time.ts';

export type WrittenThen =
  /** `begins` is the instant from which on this machine keeps what was written; null while it keeps nothing. */
  { readonly ok: true; readonly career: Career | undefined; readonly begins: string | null } | { readonly ok: false; readonly reason: string };

const away = 'Windward on this machine cannot be reached, so what you had written then cannot be read. Start it again and come back.';

/** The career as it was written at the end of a day, from the history on this machine. */
export async function readAsOf(day: Day): Promise<WrittenThen> {
  try {
    const answer = await fetch(`/api/as-of?day=${day}`, { cache: 'no-store' });
    if (!answer.ok) return { ok: false, reason: away };
    const { begins, records } = (await answer.json()) as { begins: string | null; records: { kind: string; id: string; body: Body }[] };
    return { ok: true, begins, career: records.length > 0 ? applyWrites(emptyCareer, records) : undefined };
  } catch {
    return { ok: false, reason: away };
  }
}
