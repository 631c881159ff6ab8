import { explainIssues } from './action.ts';
import { type Career, kindNamed } from './career.ts';
import type { Tables } from './change.ts';
import { isKindName, isRecordId, type Row, rowToBody, type Write } from './record.ts';
import { isTooLarge, tooLarge } from './sync.ts';

export type Problem = { readonly kind: string; readonly id: string; readonly why: string };

/** Why a write can never be taken, or null when it can. A kind of a newer version is only held to the limits. */
export function refusalOf({ kind, id, body }: Write): string | null {
  if (!isKindName(kind)) return 'This is no kind of record.';
  if (!isRecordId(id)) return 'This is no id.';
  if (body === null) return null;
  if (isTooLarge(body)) return tooLarge;
  const parsed = kindNamed(kind)?.schema.safeParse(body);
  return parsed === undefined || parsed.success ? null : explainIssues(parsed.error.issues);
}

/** What is wrong in a whole career: bodies that do not fit their kind, and references to records that are not there. */
export function checkCareer(career: Career): Problem[] {
  const tables = career as unknown as Tables;
  return Object.entries(tables).flatMap(([kind, table]) => [...table.values()].flatMap((row) => problemsOf(tables, kind, row)));
}

function problemsOf(tables: Tables, kind: string, row: Row): Problem[] {
  const refusal = refusalOf({ kind, id: row.id, body: rowToBody(row) });
  const problems = refusal ? [{ kind, id: row.id, why: refusal }] : [];
  for (const [field, target] of Object.entries(kindNamed(kind)?.refs ?? {})) {
    const held = row[field];
    for (const id of Array.isArray(held) ? held : held === undefined ? [] : [held])
      if (!tables[target]?.has(String(id))) problems.push({ kind, id: row.id, why: `Its ${field} names a ${target} that is not there (${String(id)}).` });
  }
  return problems;
}
