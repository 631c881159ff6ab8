import type { Career } from '../career.ts';
import { foldedOnce } from '../fold.ts';
import type { Opportunity } from '../opportunities/opportunities.ts';
import { closenessOf } from '../people/closeness.ts';
import type { Person } from '../people/people.ts';
import { lastContact, touchpointsWith } from '../people/touchpoints.ts';
import { type Day, daysBetween } from '../time.ts';
import { companyFinder, companyKey } from './company-key.ts';

/** How somebody knows a person who works there: what both of them were in, beside oneself. */
export type Acquaintance = {
  readonly person: Person;
  readonly through: { readonly what: 'project' | 'community' | 'contact' | 'entry'; readonly name?: string };
};

export type Introducer = {
  readonly person: Person;
  readonly because: {
    readonly named: boolean;
    readonly there: 'now' | 'before' | undefined;
    readonly knows: Acquaintance | undefined;
    /** Your own words about them name the company. */
    readonly mentioned: boolean;
    readonly contacts: number;
    readonly last: Day | undefined;
  };
};

const notesOn = foldedOnce<Person>(({ met, note, tags }) => [met, note, ...(tags ?? [])].filter(Boolean).join('\n'));
const titleOf = foldedOnce<Person>(({ title }) => title ?? '');
const most = 8;
/** More people than this in one place do not know each other by it. */
const mostTogether = 30;
const restedDays = 365;

/** Whoever was in one thing with somebody from there, and which. */
function acquaintances(career: Career, there: ReadonlyMap<string, Person>): Map<string, Acquaintance> {
  const known = new Map<string, Acquaintance>();
  const look = (people: readonly string[] | undefined, through: Acquaintance['through']): void => {
    if (!people || people.length < 2 || people.length > mostTogether) return;
    const insider = people.find((id) => there.has(id));
    const person = insider === undefined ? undefined : there.get(insider);
    if (person) for (const id of people) if (!there.has(id) && !known.has(id)) known.set(id, { person, through });
  };
  if (there.size === 0) return known;
  for (const row of career.project.values()) look(row.people, { what: 'project', name: row.name });
  for (const row of career.touchpoint.values()) look(row.people, { what: 'contact' });
  for (const row of career.community.values()) look(row.people, { what: 'community', name: row.name });
  for (const row of career.entry.values()) look(row.people, { what: 'entry' });
  return known;
}

/**
 * What speaks for somebody. Ties that have rested long and loose ones get a small bonus (Levin et al. 2011; Rajkumar et al.
 * 2022); a close tie still weighs more (Gee et al. 2017). The weights are design choices: only the order is made of them.
 */
function rank(career: Career, { person, because }: Introducer, today: Day): number {
  const { named, there, knows, mentioned, contacts, last } = because;
  const place = named ? 4 : there === 'now' ? 3 : there === 'before' ? 2.2 : knows ? 1.6 : mentioned ? 1.4 : 0;
  const rested = contacts > 0 && last !== undefined && daysBetween(last, today) >= restedDays;
  const loose = contacts > 0 && contacts <= 3;
  return place + closenessOf(career, person) + (rested ? 0.3 : loose ? 0.15 : 0);
}

/** Who of one's own people could introduce to a company, the likeliest first: named by hand, there now or before, or knowing somebody there. */
export function introducersFor(career: Career, row: Pick<Opportunity, 'company' | 'introducers'>, today: Day): Introducer[] {
  const key = companyKey(row.company);
  const finds = companyFinder(row.company);
  const named = new Set(row.introducers);
  const [there, before, mentioned] = [new Map<string, Person>(), new Set<string>(), new Set<string>()];
  for (const person of career.person.values()) {
    if (person.pausedUntil !== undefined && person.pausedUntil > today) continue;
    if (person.company && companyKey(person.company) === key) there.set(person.id, person);
    else if (person.title && finds(titleOf(person))) before.add(person.id);
    else if ((person.met || person.note || person.tags) && finds(notesOn(person))) mentioned.add(person.id);
  }
  const known = acquaintances(career, there);
  const ids = new Set([...named, ...there.keys(), ...before, ...known.keys(), ...mentioned]);
  const found = [...ids].flatMap((id): Introducer[] => {
    const person = career.person.get(id);
    if (!person) return [];
    const because = {
      named: named.has(id),
      there: there.has(id) ? ('now' as const) : before.has(id) ? ('before' as const) : undefined,
      knows: known.get(id),
      mentioned: mentioned.has(id),
      contacts: touchpointsWith(career, id).length,
      last: lastContact(career, id),
    };
    return [{ person, because }];
  });
  const ranks = new Map(found.map((one) => [one, rank(career, one, today)]));
  return found
    .sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a.person.name.localeCompare(b.person.name) || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, most);
}
