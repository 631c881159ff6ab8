import type { Career } from '#core/career.ts';
import { refusalOf } from '#core/check.ts';
import { groupRhythmOf } from '#core/people/chosen-rhythm.ts';
import { type Body, put, type Row, rowToBody } from '#core/record.ts';
import { bodyLimit } from '#core/sync.ts';
import { chunkOfRecords } from '../limits.ts';
import { linkKey, nameKey } from '../people/identity.ts';
import type { FoundPerson } from '../reading.ts';
import { type Merged, mergeFields } from './merge-fields.ts';
import { groupBySign, PeopleIndex, type Sign, signsOf } from './people-index.ts';
import { type ItemState, type PlanContext, type PlanItem, type Planning, questionKey } from './plan.ts';

type Says = { readonly name: string; readonly title?: string; readonly company?: string };
type Known = { body: Body; readonly company: string; readonly isNew: boolean; readonly from?: FoundPerson; readonly profile?: string };
type Join = { readonly id: string; readonly by: NonNullable<PlanItem['with']>['by'] };
/** People found who are surely one: what shows it, their name and company as compared, and their pages that are no profile. */
type Group = {
  readonly items: readonly FoundPerson[];
  readonly signs: readonly Sign[];
  readonly name: string;
  readonly company: string;
  readonly pages: readonly string[];
};

/** Puts the people found into a plan: who is new, who joins whom, whom to ask about. Yields now and then. */
export function* planPeople(career: Career, found: readonly FoundPerson[], context: PlanContext, plan: Planning): Generator<number, void> {
  const planner = new PeoplePlanner(career, context, plan);
  const signs: Sign[][] = [];
  for (const { person } of found) if (signs.push(signsOf(person)) % chunkOfRecords === 0) yield 0;
  for (const [done, members] of groupBySign(signs).entries()) {
    const items = members.map((at) => found[at] as FoundPerson);
    const company = items.find(({ person }) => person.company)?.person.company ?? '';
    const shown = members.flatMap((at) => signs[at] ?? []);
    planner.place({ items, signs: shown, name: nameKey(items[0]?.person.name ?? ''), company: nameKey(company), pages: pagesOf(items, shown) });
    if (done % chunkOfRecords === chunkOfRecords - 1) yield done;
  }
}

function pagesOf(items: readonly FoundPerson[], signs: readonly Sign[]): string[] {
  const links = items.flatMap(({ person }) => person.links ?? []);
  if (links.length === signs.filter(({ by }) => by === 'profile').length) return [];
  return links.map(linkKey).filter((key) => key !== null);
}

class PeoplePlanner {
  private readonly index = new PeopleIndex();
  private readonly known = new Map<string, Known>();
  private readonly career: Career;
  private readonly context: PlanContext;
  private readonly plan: Planning;

  constructor(career: Career, context: PlanContext, plan: Planning) {
    [this.career, this.context, this.plan] = [career, context, plan];
    for (const row of career.person.values()) {
      const company = nameKey(row.company ?? '');
      this.index.add(row.id, nameKey(row.name), company, signsOf(row));
      this.known.set(row.id, { body: rowToBody(row as Row), company, isNew: false });
    }
  }

  place(group: Group): void {
    const join = this.index.sure(group.signs) ?? this.namesakeOf(group);
    if (join === 'asks') return;
    if (join) this.join(group, join);
    else this.begin(group);
  }

  /** Whom a group joins by name alone, `asks` when only the person knows, undefined when nobody or by their answer. */
  private namesakeOf(group: Group): Join | 'asks' | undefined {
    const [first] = group.items as [FoundPerson];
    let likely: (Join & { readonly rank: number }) | undefined;
    for (const id of this.index.namesakes(group.name, group.company, group.pages.length > 0)) {
      const other = this.known.get(id) as Known;
      const rank = likeness(other, group);
      if (rank === 0 || surelyTwo(other, group)) continue;
      const gains = group.items.map(({ person }) => mergeFields(other.body, person as Body));
      const nothingNew = gains.every(({ adds }) => adds.length === 0);
      if (nothingNew && gains.every(({ differs }) => differs.length === 0)) return { id, by: 'name' };
      const better = nothingNew ? rank + holdsAll : rank;
      if (likely === undefined || better > likely.rank) likely = { id, by: 'name', rank: better };
    }
    const answer = likely && this.context.answers?.[questionKey(first)];
    if (likely === undefined || answer === 'different') return undefined;
    if (answer === 'same') return likely;
    for (const [at, item] of group.items.entries()) this.tell(item, at === 0 ? 'asks' : 'folded', likely);
    return 'asks';
  }

  /** Whether a group gives them a rhythm: nobody is late for the time before they came. */
  private byGroup(body: Body): boolean {
    return body.rhythmWeeks === undefined && groupRhythmOf(this.career, { ...body, id: '' } as never) !== undefined;
  }

  private begin(group: Group): void {
    const { items, signs, name, company } = group;
    const [first, ...rest] = items as [FoundPerson, ...FoundPerson[]];
    let body = first.person as Body;
    const steps = rest.map(({ person }) => {
      const step = mergeFields(body, person as Body);
      body = step.body;
      return step;
    });
    if (body.rhythmWeeks !== undefined || this.byGroup(body)) body = { ...body, rhythmSince: this.context.today };
    if (JSON.stringify(body).length > bodyLimit) {
      this.refuse(items, 'This person comes to more than 64 KB.');
      return;
    }
    const id = this.context.newId();
    this.plan.writes.set(`person/${id}`, put('person', id, body));
    this.known.set(id, { body, company, isNew: true, from: first, profile: profileIn(signs) });
    this.index.add(id, name, company, signs);
    this.tell(first, 'new');
    for (const [at, item] of rest.entries()) this.tell(item, 'folded', { id, by: 'e-mail' }, steps[at]);
  }

  private join({ items, signs }: Group, join: Join): void {
    const other = this.known.get(join.id) as Known;
    let body = other.body;
    const steps = items.map(({ person }) => {
      const step = mergeFields(body, person as Body);
      body = step.body;
      return step;
    });
    const begins = steps.some(({ adds }) => adds.includes('rhythmWeeks')) || (this.byGroup(body) && !this.byGroup(other.body));
    if (begins && body.rhythmSince === undefined) body = { ...body, rhythmSince: this.context.today };
    const refusal = body === other.body ? null : refusalOf(put('person', join.id, body));
    if (refusal) {
      this.refuse(items, refusal);
      return;
    }
    for (const [at, item] of items.entries()) this.tell(item, other.isNew ? 'folded' : steps[at]?.adds.length ? 'merged' : 'unchanged', join, steps[at]);
    if (body === other.body) return;
    this.plan.writes.set(`person/${join.id}`, put('person', join.id, body));
    const company = nameKey((body as Says).company ?? '');
    this.known.set(join.id, { ...other, body, company });
    this.index.add(join.id, nameKey((body as Says).name), company, signs);
  }

  private tell({ file, line, person }: FoundPerson, state: ItemState, join?: Join, step?: Merged): void {
    const other = join && this.known.get(join.id);
    const adds = state === 'merged' ? (step?.adds ?? []) : [];
    const joined = join && other && { with: { id: join.id, label: labelOf(other.body), by: join.by } };
    this.plan.items.push({ file, line, what: 'people', label: person.name, state, ...joined, adds, differs: step?.differs ?? [] });
  }

  private refuse(items: readonly FoundPerson[], reason: string): void {
    for (const { file, line } of items) this.plan.refused.push({ file, line, reason });
    for (const item of items) this.tell(item, 'refused');
  }
}

const labelOf = (body: Body): string => {
  const { name, title, company } = body as unknown as Says;
  const post = [title, company].filter(Boolean).join(', ');
  return post === '' ? name : `${name} (${post})`;
};

const profileIn = (signs: readonly Sign[]): string | undefined => signs.find(({ by }) => by === 'profile')?.key;

/** Two people of one name in one LinkedIn file who have a profile each are two people: LinkedIn lists nobody twice. */
function surelyTwo({ from, profile }: Known, { items, signs }: Group): boolean {
  const [first] = items as [FoundPerson];
  if (from?.source !== 'linkedin' || first.source !== 'linkedin' || from.file !== first.file) return false;
  const other = profileIn(signs);
  return profile !== undefined && other !== undefined && profile !== other;
}

/** Somebody who lacks nothing of what was found comes before anybody else: they may have got it by an earlier import. */
const holdsAll = 10;

/** How likely a namesake is the same person: 3 at the same company, 2 when one of them names none, 1 elsewhere but with the same page, else 0. */
function likeness({ company, body }: Known, group: Group): number {
  if (company === group.company) return 3;
  if (company === '' || group.company === '') return 2;
  if (group.pages.length === 0 || !Array.isArray(body.links)) return 0;
  return body.links.some((link) => group.pages.includes(linkKey(String(link)) ?? '')) ? 1 : 0;
}
