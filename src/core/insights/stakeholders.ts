import type { Career } from '../career.ts';
import { defineInsight, perTable } from '../insight.ts';
import type { Person, Tie } from '../people/people.ts';
import type { HeldTies } from '../people/ties.ts';
import type { Row } from '../record.ts';
import { capitalised, sayCount, sayList } from '../say.ts';
import { type Day, firstDayOf } from '../time.ts';

export const stakeholderTies = ['manager', 'managers-peer', 'report', 'stakeholder'] as const;
export type StakeholderTie = (typeof stakeholderTies)[number];

/** Somebody who holds a tie, or held it, with its dates as far as they are known. */
export type TieHolder = { readonly person: Person; readonly held: HeldTies[number] };
export type TieHolders = { readonly now: readonly TieHolder[]; readonly before: readonly TieHolder[] };
export type Stakeholders = Readonly<Record<StakeholderTie, TieHolders>>;

const begun = ({ held }: TieHolder): Day => (held.from ? firstDayOf(held.from) : '');
const ended = ({ held }: TieHolder): Day => (held.to ? firstDayOf(held.to) : '');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: TieHolder, b: TieHolder): number => byText(a.person.name, b.person.name) || byText(a.person.id, b.person.id);

const holdersOf = perTable((table: ReadonlyMap<string, Person>): Stakeholders => {
  const found = Object.fromEntries(stakeholderTies.map((tie) => [tie, { now: [] as TieHolder[], before: [] as TieHolder[] }])) as Record<
    Tie,
    { now: TieHolder[]; before: TieHolder[] } | undefined
  >;
  for (const row of table.values()) for (const held of row.ties ?? []) found[held.tie]?.[held.to === undefined ? 'now' : 'before'].push({ person: row, held });
  for (const list of Object.values(found)) {
    list?.now.sort((a, b) => byText(begun(b), begun(a)) || byName(a, b));
    list?.before.sort((a, b) => byText(ended(b), ended(a)) || byName(a, b));
  }
  return found as Stakeholders;
});

/** Who stands around your work, now and before: managers, their peers, reports, stakeholders. The latest first. */
export const stakeholders = defineInsight({
  name: 'people.stakeholders',
  title: 'Your stakeholders',
  of: (career): Stakeholders => holdersOf(career.person),
});

/** "Dana Cole is your manager; two reports and one stakeholder stand around your work". */
export function stakeholdersFinding({ manager, 'managers-peer': peers, report, stakeholder }: Stakeholders): string {
  const counts = [
    [report.now.length, 'report', 'reports'],
    [peers.now.length, "manager's peer", "manager's peers"],
    [stakeholder.now.length, 'stakeholder', 'stakeholders'],
  ] as const;
  const around = sayList(counts.filter(([count]) => count > 0).map(([count, one, many]) => sayCount(count, one, many)));
  const names = manager.now.map(({ person }) => person.name);
  const leads = names.length === 0 ? '' : names.length > 2 ? `${capitalised(sayCount(names.length, 'manager'))}` : sayList(names);
  if (leads === '') return around === '' ? 'Nobody is named around your work yet' : `${capitalised(around)}, and no manager named`;
  const says = names.length > 2 ? leads : `${leads} ${names.length === 1 ? 'is your manager' : 'are your managers'}`;
  return around === '' ? says : `${says}, with ${around}`;
}

/** Dates that a role knows of the tie to its manager: `at` is the place of the tie in their list, nothing where they have none yet. */
export type RoleDates = {
  readonly role: Row<{ readonly title: string; readonly company?: string | undefined }>;
  readonly from?: string;
  readonly to?: string;
  readonly at?: number;
};

/** Where a role names somebody as its manager and their tie has no dates, the dates of the role; the earliest role first. */
export function datesFromRoles(career: Career, row: Person, today: Day): readonly RoleDates[] {
  const held = row.ties ?? [];
  const managed = [...career.role.values()].filter((role) => role.manager === row.id && role.from !== undefined && firstDayOf(role.from) <= today);
  if (managed.length === 0 || held.length >= 20) return [];
  managed.sort((a, b) => byText(a.from ?? '', b.from ?? ''));
  const bare = held.findIndex((one) => one.tie === 'manager' && one.from === undefined && one.to === undefined);
  const dated = held.filter((one) => one.tie === 'manager' && (one.from !== undefined || one.to !== undefined));
  const goesOn = dated.some((one) => one.to === undefined);
  const over = (role: (typeof managed)[number]): boolean => role.to !== undefined && firstDayOf(role.to) <= today;
  return managed
    .filter((role) => over(role) || !goesOn)
    .filter((role) => !dated.some((one) => one.from === role.from || (one.to !== undefined && one.to === role.to)))
    .map((role) => ({
      role,
      ...(role.from ? { from: role.from } : {}),
      ...(role.to && over(role) ? { to: role.to } : {}),
      ...(bare >= 0 ? { at: bare } : {}),
    }));
}
