import type { Career } from '#core/career.ts';
import { refusalOf } from '#core/check.ts';
import { type Body, put, type Row, rowToBody, type Table } from '#core/record.ts';
import { firstDayOf, lastDayOf } from '#core/time.ts';
import { nameKey } from '../people/identity.ts';
import type { FoundProject, FoundRole, Place } from '../reading.ts';
import { mergeFields } from './merge-fields.ts';
import type { PlanContext, Planning } from './plan.ts';

type Found = Place & { readonly body: Body };
type Sort = {
  readonly what: 'roles' | 'projects';
  readonly kind: 'role' | 'project';
  readonly labelOf: (body: Body) => string;
  readonly keyOf: (body: Body) => string;
};

const textOf = (body: Body, field: string): string => (typeof body[field] === 'string' ? (body[field] as string) : '');

const roles: Sort = {
  what: 'roles',
  kind: 'role',
  labelOf: (body) => [textOf(body, 'title'), textOf(body, 'company')].filter(Boolean).join(', '),
  keyOf: (body) => `${nameKey(textOf(body, 'title'))}|${nameKey(textOf(body, 'company'))}`,
};
const projects: Sort = { what: 'projects', kind: 'project', labelOf: (body) => textOf(body, 'name'), keyOf: (body) => nameKey(textOf(body, 'name')) };

/** Two beginnings that can be the same day: equal, one only less exact than the other, or one not known. */
const sameBeginning = (a: string, b: string): boolean => a === '' || b === '' || a.startsWith(b) || b.startsWith(a);

/** A filled end must not lie before the beginning; then it is left out. */
function withEndInOrder(here: Body, merged: Body): Body {
  const [from, to] = [textOf(merged, 'from'), textOf(merged, 'to')];
  if (from === '' || to === '' || lastDayOf(to) >= firstDayOf(from)) return merged;
  const { from: _, to: __, ...rest } = merged;
  return { ...rest, ...(here.from !== undefined && { from: here.from }), ...(here.to !== undefined && { to: here.to }) };
}

/** Puts roles and projects into a plan: the same title, company and beginning is the same role, the same name and beginning the same project. */
export function planWork(career: Career, foundRoles: readonly FoundRole[], foundProjects: readonly FoundProject[], context: PlanContext, plan: Planning): void {
  planSort(
    roles,
    career.role as unknown as Table,
    foundRoles.map(({ role, ...place }) => ({ ...place, body: role as Body })),
    context,
    plan,
  );
  planSort(
    projects,
    career.project as unknown as Table,
    foundProjects.map(({ project, ...place }) => ({ ...place, body: project as Body })),
    context,
    plan,
  );
}

function planSort({ what, kind, labelOf, keyOf }: Sort, table: Table, found: readonly Found[], context: PlanContext, plan: Planning): void {
  const known = new Map<string, { id: string; body: Body; isNew: boolean }[]>();
  const under = (key: string) => known.get(key) ?? known.set(key, []).get(key) ?? [];
  for (const row of table.values()) under(keyOf(row)).push({ id: row.id, body: rowToBody(row as Row), isNew: false });
  for (const { file, line, body } of found) {
    const namesakes = under(keyOf(body));
    const from = textOf(body, 'from');
    const same = namesakes.find((other) => textOf(other.body, 'from') === from) ?? namesakes.find((other) => sameBeginning(textOf(other.body, 'from'), from));
    const merged = mergeFields(same?.body ?? {}, body);
    const after = same ? withEndInOrder(same.body, merged.body) : merged.body;
    const adds = merged.adds.filter((field) => after[field] !== same?.body[field]);
    const id = same?.id ?? context.newId();
    const refusal = refusalOf(put(kind, id, after));
    if (refusal) plan.refused.push({ file, line, reason: refusal });
    else if (adds.length > 0) plan.writes.set(`${kind}/${id}`, put(kind, id, after));
    plan.items.push({
      file,
      line,
      what,
      label: labelOf(body),
      state: refusal ? 'refused' : !same ? 'new' : same.isNew ? 'folded' : adds.length > 0 ? 'merged' : 'unchanged',
      ...(same && { with: { id, label: labelOf(same.body), by: 'name' as const } }),
      adds: same && !same.isNew ? adds : [],
      differs: merged.differs,
    });
    if (refusal) continue;
    if (same) same.body = after;
    else namesakes.push({ id, body: after, isNew: true });
  }
}
