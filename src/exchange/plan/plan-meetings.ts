import type { Career } from '#core/career.ts';
import { applyWrites, bodyAt, mergeBody, type Tables } from '#core/change.ts';
import { lastContact } from '#core/people/touchpoints.ts';
import { type Body, put, remove, sameBody } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import { meetingId } from '../calendar/meeting-id.ts';
import { ownAddresses } from '../calendar/own-addresses.ts';
import { emailKey } from '../people/identity.ts';
import type { FoundMeeting, MeetingTime, Reading } from '../reading.ts';
import { PeopleOffers, peopleByEmail } from './people-offers.ts';
import type { CalendarOffer, MeetingOffer, PlanContext, PlanItem, Planning } from './plan.ts';

/** Above this many, the user included, a meeting is not taken for a contact with each of them. */
const manyPeople = 8;
const mostPeople = 100;
const groupsAtOnce = 20;

/** A meeting under one UID: the series and its times that differ. */
type Group = { readonly uid: string; readonly found: FoundMeeting[]; readonly why: MeetingOffer['why']; readonly taken: boolean };
type Said = { readonly day: Day; readonly people: readonly string[]; readonly channel: 'meeting' | 'call'; readonly note: string };

const said = <T>(choices: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  choices !== undefined && Object.hasOwn(choices, key) ? choices[key] : undefined;

function grouped(meetings: readonly FoundMeeting[]): FoundMeeting[][] {
  const groups = new Map<string, FoundMeeting[]>();
  for (const found of meetings) {
    const held = groups.get(found.meeting.uid);
    if (held) held.push(found);
    else groups.set(found.meeting.uid, [found]);
  }
  return [...groups.values()];
}

/**
 * Puts the meetings found into a plan: with people known by e-mail, or ticked, they become contacts whose ids come from
 * the calendar. What is here already follows a later change of the meeting, except where it was changed by hand. Yields now and then.
 */
export function* planMeetings(before: Career, reading: Reading, context: PlanContext, plan: Planning): Generator<number, CalendarOffer> {
  const career = applyWrites(before, [...plan.writes.values()]);
  const known = peopleByEmail(career);
  const sure = [career.profile.get('me')?.email ?? '', ...reading.files.map(({ owner }) => owner ?? '')].map(emailKey).filter(Boolean);
  const meetings = reading.meetings.map(({ meeting }) => meeting);
  const { own, offered } = ownAddresses(meetings, [...new Set(sure)], (email) => known.has(email), context.calendar?.own);
  const groups = grouped(reading.meetings).map((found) => groupOf(career, found, context));
  const others = new PeopleOffers(career, known, context);
  for (const group of groups) if (group.taken) for (const found of group.found) others.count(found, own);
  others.settle(plan);

  const planner = new MeetingPlanner(career, plan, own, (email) => known.get(email) ?? others.idOf(email));
  const shown: MeetingOffer[] = [];
  for (const [done, group] of groups.entries()) {
    const offer = planner.place(group);
    if (offer) shown.push(offer);
    if (done % groupsAtOnce === groupsAtOnce - 1) yield done;
  }
  return { addresses: offered, meetings: shown.sort((a, b) => (a.last < b.last ? 1 : -1)), people: others.offers(), later: planner.later() };
}

function groupOf(career: Career, found: FoundMeeting[], { calendar }: PlanContext): Group {
  const uid = found[0]?.meeting.uid ?? '';
  const people = Math.max(...found.map(({ meeting }) => meeting.people.filter(({ declined }) => !declined).length));
  const why = people > manyPeople ? 'many' : found.every(({ meeting }) => meeting.allDay) ? 'all-day' : undefined;
  const isHere = found.some(({ meeting }) => meeting.times.some(({ key }) => career.touchpoint.has(meetingId(uid, key))));
  return { uid, found, why, taken: said(calendar?.meetings, uid) ?? (isHere || why === undefined) };
}

class MeetingPlanner {
  private readonly seen = new Set<string>();
  private readonly moved = new Map<string, Day>();
  private readonly career: Career;
  private readonly plan: Planning;
  private readonly own: ReadonlySet<string>;
  private readonly idOf: (email: string) => string | undefined;

  constructor(career: Career, plan: Planning, own: ReadonlySet<string>, idOf: (email: string) => string | undefined) {
    [this.career, this.plan, this.own, this.idOf] = [career, plan, own, idOf];
  }

  /** Takes a meeting in, or only counts what taking it would do; undefined when there is nothing to offer. */
  place({ uid, found, why, taken }: Group): MeetingOffer | undefined {
    const names = new Set<string>();
    let [times, last, title] = [0, '', ''];
    for (const one of found)
      for (const time of one.meeting.times) {
        const change = this.changeOf(one, time);
        if (!change) continue;
        if (taken) this.take(one, change);
        if (change.state !== 'new' && change.state !== 'merged') continue;
        times += 1;
        if (time.day >= last) [last, title] = [time.day, one.meeting.title];
        for (const id of change.people) names.add(id);
      }
    if (times === 0) return undefined;
    return { uid, title, times, last, people: [...names].map((id) => this.nameOf(id)).sort(), taken, why };
  }

  private nameOf(id: string): string {
    const written = this.plan.writes.get(`person/${id}`)?.body?.name;
    return typeof written === 'string' ? written : (this.career.person.get(id)?.name ?? id);
  }

  private changeOf({ meeting }: FoundMeeting, { key, day, off }: MeetingTime) {
    const id = meetingId(meeting.uid, key);
    const here = bodyAt(this.career as unknown as Tables, 'touchpoint', id);
    const declined = meeting.people.some(({ email, declined: no }) => no && this.own.has(email));
    if (this.seen.has(id)) return { id, state: 'folded' as const, body: here, people: [], adds: [] };
    if (off || declined) {
      if (!here) return undefined;
      this.seen.add(id);
      const untouched = sameBody({ ...here, calendar: undefined }, (here.calendar ?? null) as Body | null);
      return untouched
        ? { id, state: 'merged' as const, body: null, people: (here.people ?? []) as readonly string[], adds: ['called off'] }
        : { id, state: 'unchanged' as const, body: here, people: [], adds: [] };
    }
    const ids = meeting.people.filter(({ email, declined: no }) => !no && !this.own.has(email)).map(({ email }) => this.idOf(email));
    const people = [...new Set(ids.filter((one) => one !== undefined))].sort().slice(0, mostPeople);
    if (people.length === 0) return undefined;
    this.seen.add(id);
    const now: Said = { day, people, channel: meeting.call ? 'call' : 'meeting', note: meeting.title };
    if (!here) return { id, state: 'new' as const, body: { ...now, calendar: now } as unknown as Body, people, adds: [] };
    const { calendar: base, ...mine } = here;
    const merged = { ...mergeBody((base ?? null) as Body | null, mine, now as unknown as Body).body, calendar: now } as unknown as Body;
    const adds = Object.keys(now).filter((field) => !sameBody({ value: merged[field] }, { value: here[field] }));
    const state = adds.length > 0 ? ('merged' as const) : ('unchanged' as const);
    return { id, state, body: sameBody(merged, here) ? here : merged, people, adds };
  }

  private take({ file, line, meeting }: FoundMeeting, change: NonNullable<ReturnType<MeetingPlanner['changeOf']>>): void {
    const { id, state, body, adds } = change;
    const joined = state === 'new' ? undefined : { with: { id, label: meeting.title, by: 'id' as const } };
    this.plan.items.push({ file, line, what: 'meetings', label: meeting.title, state, ...joined, adds, differs: [] } satisfies PlanItem);
    if (state === 'folded') return;
    if (body === null) this.plan.writes.set(`touchpoint/${id}`, remove('touchpoint', id));
    else if (!sameBody(body, bodyAt(this.career as unknown as Tables, 'touchpoint', id))) this.plan.writes.set(`touchpoint/${id}`, put('touchpoint', id, body));
    const day = String(body?.day ?? '');
    for (const person of change.people) if (state !== 'unchanged' && day > (this.moved.get(person) ?? '')) this.moved.set(person, day);
  }

  /** How many people would have been in touch later than is known now. */
  later(): number {
    return [...this.moved].filter(([person, day]) => day > (lastContact(this.career, person) ?? '')).length;
  }
}
