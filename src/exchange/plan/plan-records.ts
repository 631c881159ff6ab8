import { type Career, kindNamed } from '#core/career.ts';
import { bodyAt, mergeBody, type Tables } from '#core/change.ts';
import { refusalOf } from '#core/check.ts';
import { type Body, put, sameBody } from '#core/record.ts';
import { isPrivate } from '#core/setbacks/setbacks.ts';
import type { FoundRecord } from '../reading.ts';
import { PeopleIndex, signsOf } from './people-index.ts';
import type { Difference, PlanItem, Planning } from './plan.ts';

const sections: Readonly<Record<string, string>> = { person: 'people', role: 'roles', project: 'projects' };
const sectionOf = (kind: string): string => (Object.hasOwn(sections, kind) ? (sections[kind] as string) : kind);

const text = (value: Body[string]): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value));
/** What a record is called in lists; of private ones only the day. */
const labelOf = (kind: string, body: Body): string =>
  isPrivate(kind) ? text(body.day) : text(body.name ?? body.title ?? body.text ?? body.what ?? body.week ?? body.day ?? '').slice(0, 120);

type Says = Parameters<typeof signsOf>[0];

/** People of the file who are here already under another id, by e-mail or profile: the id they have here. */
function idsHere(career: Career, found: readonly FoundRecord[]): Map<string, { id: string; by: 'e-mail' | 'profile' }> {
  const here = new Map<string, { id: string; by: 'e-mail' | 'profile' }>();
  if (!found.some(({ kind }) => kind === 'person')) return here;
  const index = new PeopleIndex();
  for (const row of career.person.values()) index.add(row.id, '', '', signsOf(row as Says));
  for (const { kind, id, body } of found) {
    if (kind !== 'person' || career.person.has(id)) continue;
    const sure = index.sure(signsOf(body as unknown as Says));
    if (sure) here.set(id, sure);
  }
  return here;
}

/** The body with references to people moved to the ids they have here. */
function withIdsHere(kind: string, body: Body, here: ReadonlyMap<string, { readonly id: string }>): Body {
  if (here.size === 0) return body;
  const moved = Object.entries(kindNamed(kind)?.refs ?? {})
    .filter(([, target]) => target === 'person')
    .map(([field]) => {
      const held = body[field];
      const toHere = (id: unknown) => here.get(String(id))?.id ?? String(id);
      return [field, Array.isArray(held) ? [...new Set(held.map(toHere))] : held === undefined ? undefined : toHere(held)] as const;
    });
  return { ...body, ...Object.fromEntries(moved.filter(([, value]) => value !== undefined)) };
}

/**
 * Puts the records of a Windward export into a plan. A record that is here under the same id keeps what it says here and
 * gains the fields it lacks; so does a person who is here under another id. Into an empty career all come as they are.
 */
export function planRecords(career: Career, found: readonly FoundRecord[], plan: Planning): void {
  const here = idsHere(career, found);
  for (const { file, line, kind, id: own, body: raw } of found) {
    const moved = kind === 'person' ? here.get(own) : undefined;
    const id = moved?.id ?? own;
    const held = plan.writes.get(`${kind}/${id}`)?.body ?? bodyAt(career as unknown as Tables, kind, id);
    const body = withIdsHere(kind, raw, here);
    const merged = held === null ? { body, conflicts: [] } : mergeBody(null, held, body);
    const differs: Difference[] = merged.conflicts.map(({ field, mine, theirs }) => ({
      field,
      here: isPrivate(kind) ? 'private' : text(mine),
      found: isPrivate(kind) ? 'private' : text(theirs),
    }));
    const changed = !sameBody(held, merged.body);
    const refusal = changed ? refusalOf({ kind, id, body: merged.body }) : null;
    if (refusal) plan.refused.push({ file, line, reason: refusal });
    else if (changed) plan.writes.set(`${kind}/${id}`, put(kind, id, merged.body ?? {}));
    const adds = held === null || !changed ? [] : Object.keys(body).filter((field) => held[field] === undefined);
    plan.items.push({
      file,
      line,
      what: sectionOf(kind),
      label: labelOf(kind, body) || id,
      state: refusal ? 'refused' : held === null ? 'new' : changed ? 'merged' : 'unchanged',
      ...(held !== null && { with: { id, label: labelOf(kind, held) || id, by: (moved?.by ?? 'id') as NonNullable<PlanItem['with']>['by'] } }),
      adds,
      differs,
    });
  }
}
