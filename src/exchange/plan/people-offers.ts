import type { Career } from '#core/career.ts';
import { type Body, put, type Row, rowToBody } from '#core/record.ts';
import { emailKey, nameKey } from '../people/identity.ts';
import type { FoundMeeting, Place } from '../reading.ts';
import type { PersonOffer, PlanContext, Planning } from './plan.ts';

/** The people here by each of their addresses. */
export function peopleByEmail(career: Career): Map<string, string> {
  const known = new Map<string, string>();
  for (const row of career.person.values()) for (const email of row.emails ?? []) if (!known.has(emailKey(email))) known.set(emailKey(email), row.id);
  return known;
}

type Stranger = { readonly email: string; name: string; times: number; readonly place: Place };
type Offer = PersonOffer & { readonly id: string | undefined; readonly place: Place };

/** More people than these are a crowd: they are chosen one by one. */
const fewPeople = 5;
const mostOffered = 200;

const nameFromEmail = (email: string): string => {
  const words =
    (email.split('@')[0] ?? '')
      .split('+')[0]
      ?.split(/[._-]+/)
      .filter((word) => /^\p{L}{2,}$/u.test(word)) ?? [];
  return words.length > 1 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : email;
};

/** People at meetings who are not known by e-mail: counted first, then offered, and taken in when they are ticked. */
export class PeopleOffers {
  private readonly strangers = new Map<string, Stranger>();
  private made: readonly Offer[] = [];
  private readonly ids = new Map<string, string>();
  private readonly career: Career;
  private readonly known: ReadonlyMap<string, string>;
  private readonly context: PlanContext;

  constructor(career: Career, known: ReadonlyMap<string, string>, context: PlanContext) {
    [this.career, this.known, this.context] = [career, known, context];
  }

  count({ file, line, meeting }: FoundMeeting, own: ReadonlySet<string>): void {
    const held = meeting.times.filter(({ off }) => !off).length;
    if (held === 0 || meeting.people.some(({ email, declined }) => declined && own.has(email))) return;
    for (const { email, name, declined } of meeting.people) {
      if (declined || own.has(email) || this.known.has(email)) continue;
      const stranger = this.strangers.get(email);
      if (!stranger) this.strangers.set(email, { email, name, times: held, place: { file, line } });
      else {
        stranger.times += held;
        stranger.name ||= name;
      }
    }
  }

  /** Decides who is taken in, and puts them into the plan. */
  settle(plan: Planning): void {
    const all = [...this.strangers.values()].sort((a, b) => b.times - a.times || (a.email < b.email ? -1 : 1)).slice(0, mostOffered);
    const byName = this.byName(all.length > 0);
    const chosen = this.context.calendar?.people;
    this.made = all.map(({ email, name, times, place }) => {
      const called = name || nameFromEmail(email);
      const same = byName.get(nameKey(called));
      const taken = chosen !== undefined && Object.hasOwn(chosen, email) ? chosen[email] === true : all.length <= fewPeople;
      const namesake = same === undefined || same === 'several' ? undefined : same;
      return { email, name: called, times, taken, namesake: namesake && this.career.person.get(namesake)?.name, id: namesake, place };
    });
    for (const offer of this.made) if (offer.taken) this.take(offer, plan);
  }

  /** People with a name of two words or more that nobody else here has, and no address yet. */
  private byName(wanted: boolean): Map<string, string> {
    const names = new Map<string, string>();
    if (!wanted) return names;
    for (const row of this.career.person.values()) {
      const key = nameKey(row.name);
      if (key.includes(' ')) names.set(key, names.has(key) || (row.emails?.length ?? 0) > 0 ? 'several' : row.id);
    }
    return names;
  }

  private take({ email, name, id: held, place }: Offer, plan: Planning): void {
    const id = held ?? this.context.newId();
    this.ids.set(email, id);
    const row = held === undefined ? undefined : this.career.person.get(held);
    const before = plan.writes.get(`person/${id}`)?.body ?? (row ? rowToBody(row as Row) : null);
    const body: Body = before ? { ...before, emails: [...((before.emails as string[] | undefined) ?? []), email] } : { name, emails: [email] };
    plan.writes.set(`person/${id}`, put('person', id, body));
    const joined = before ? { with: { id, label: String(before.name), by: 'name' as const } } : undefined;
    plan.items.push({ ...place, what: 'people', label: name, state: before ? 'merged' : 'new', ...joined, adds: before ? ['emails'] : [], differs: [] });
  }

  idOf = (email: string): string | undefined => this.ids.get(email);
  offers = (): readonly PersonOffer[] => this.made.map(({ id: _, place: __, ...offer }) => offer);
}
