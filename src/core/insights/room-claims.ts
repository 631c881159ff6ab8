import type { Career } from '../career.ts';
import { deciders } from '../committee/deciders.ts';
import type { Entry } from '../journal/journal.ts';
import { competenciesOf, laddersByName } from '../ladders/ladders.ts';
import { quote } from '../say.ts';
import { addDays, type Day } from '../time.ts';
import type { Seen } from './exposure-sources.ts';

/** Something said of one's work, and who in the room has seen it. */
export type Claim = {
  readonly id: string;
  readonly title: string;
  /** The wins that show it, the latest first. */
  readonly entries: readonly Entry[];
  /** Who has seen at least one of them, with the day they saw the latest. */
  readonly witnesses: ReadonlyMap<string, Day>;
};
export type RoomClaims = {
  /** Each win of the last year, the latest first. */
  readonly wins: readonly Claim[];
  /** Each skill of the company's ladder with a win of the last two years, in the ladder's order; none without a ladder. */
  readonly competencies: readonly Claim[];
};

const winDays = 364;
const competencyDays = 2 * 364;

/** The first sentence of a text, as a name for it; the portable version where there is one. */
export function workTitle({ text, safeText }: Pick<Entry, 'text' | 'safeText'>): string {
  const said = (safeText ?? text).trim();
  const sentence = /^.{12,}?[.!?](?=\s|$)/s.exec(said.slice(0, 400))?.[0] ?? said;
  return quote(sentence, 76).slice(1, -1);
}

type BySight = { readonly entries: ReadonlyMap<string, readonly Seen[]>; readonly projects: ReadonlyMap<string, readonly Seen[]> };

/** What was seen, by the win and by the project: a hundred wins would each walk through all of it otherwise. */
function bySight(seen: readonly Seen[]): BySight {
  const [entries, projects] = [new Map<string, Seen[]>(), new Map<string, Seen[]>()];
  const add = (map: Map<string, Seen[]>, id: string, one: Seen) => {
    const list = map.get(id);
    if (list) list.push(one);
    else map.set(id, [one]);
  };
  for (const one of seen) {
    if (one.how === 'name') continue;
    for (const id of one.entries) add(entries, id, one);
    for (const id of one.projects) add(projects, id, one);
  }
  return { entries, projects };
}

/** Who saw a win: whom it names, who was shown it, who saw its project before or was shown the project since. */
function witnessesOf(row: Entry, seen: BySight, saw: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Day> {
  const found = new Map<string, Day>();
  const add = (who: string, day: Day) => day > (found.get(who) ?? '') && found.set(who, day);
  for (const one of seen.entries.get(row.id) ?? []) add(one.person, one.day);
  for (const one of (row.project !== undefined && seen.projects.get(row.project)) || []) if (one.day >= row.day) add(one.person, one.day);
  for (const who of (row.project && saw.get(row.project)) || []) if (!found.has(who)) add(who, row.day);
  return found;
}

function together(entries: readonly Entry[], each: ReadonlyMap<string, ReadonlyMap<string, Day>>): Map<string, Day> {
  const all = new Map<string, Day>();
  for (const { id } of entries) for (const [who, day] of each.get(id) ?? []) if (day > (all.get(who) ?? '')) all.set(who, day);
  return all;
}

/** The wins and the ladder's skills they show, each with its witnesses among those who saw something. */
export function roomClaims(career: Career, seen: readonly Seen[], today: Day): RoomClaims {
  const from = addDays(today, -competencyDays);
  const wins = [...career.entry.values()]
    .filter((row) => row.type === 'win' && row.day > from && row.day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const who = new Set(deciders(career.decider).map(({ person }) => person));
  const saw = new Map([...career.project.values()].map((row) => [row.id, new Set((row.people ?? []).filter((one) => who.has(one)))]));
  const sights = bySight(seen);
  const each = new Map(wins.map((row) => [row.id, witnessesOf(row, sights, saw)]));
  const ladder = laddersByName(career).find(({ retired }) => retired === undefined);
  const competencies = (ladder ? competenciesOf(career, ladder.id) : []).flatMap(({ id, title, mapsTo = [] }): Claim[] => {
    const skills = new Set([id, ...mapsTo]);
    const entries = wins.filter((row) => row.skills?.some((skill) => skills.has(skill)));
    return entries.length > 0 ? [{ id, title, entries, witnesses: together(entries, each) }] : [];
  });
  return {
    wins: wins
      .filter((row) => row.day > addDays(today, -winDays))
      .map((row) => ({ id: row.id, title: workTitle(row), entries: [row], witnesses: each.get(row.id) ?? new Map() })),
    competencies,
  };
}
