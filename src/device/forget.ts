import type { Erasure } from '#core/erase.ts';
import type { Body } from '#core/record.ts';
import type { Copy } from './copy.ts';
import type { Notice, SyncedRow } from './synced-row.ts';
import { shownBody } from './synced-row.ts';

/** What this device knows of people, before it forgets them: everything their records say here, and everybody else. */
export type Remembered = { readonly versions: ReadonlyMap<string, readonly Body[]>; readonly others: readonly Body[] };

export function rememberPeople(copy: Copy, ids: readonly string[]): Remembered {
  const versions = new Map(
    ids.map((id) => {
      const row = copy.rows.get(`person/${id}`);
      return [id, [row?.body, row?.pending?.body, ...(row?.pending?.sent ?? [])].filter((body): body is Body => body !== null && body !== undefined)];
    }),
  );
  const others = [...copy.rows.values()].flatMap((row) => {
    const body = row.kind === 'person' && !versions.has(row.id) ? shownBody(row) : null;
    return body ? [body] : [];
  });
  return { versions, others };
}

/** How this device forgets them. It is loaded when somebody is erased: hardly ever. */
export async function forgetting({ versions, others }: Remembered) {
  const { erasureOf, textWithout, withoutPeople } = await import('#core/erase.ts');
  const erasure: Erasure = erasureOf(versions, others);
  /** What the server has comes from the server; here only what it has not seen yet is changed. */
  const row = (held: SyncedRow): SyncedRow => {
    if (!held.pending) return held;
    const without = (body: Body | null) => body && withoutPeople(held.kind, held.id, body, erasure);
    const pending = { ...held.pending, body: without(held.pending.body), sent: held.pending.sent.map(without) };
    return { ...held, body: without(held.body), pending };
  };
  const isAbout = ({ kind, id, mine, theirs }: Notice): boolean => {
    const said = { mine, theirs };
    return withoutPeople(kind, id, said, erasure) !== said;
  };
  return { row, isAbout, text: (text: string) => textWithout(text, erasure), ids: erasure.ids };
}
export type Forgetting = Awaited<ReturnType<typeof forgetting>>;
