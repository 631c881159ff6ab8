import type { Career } from '../career.ts';
import type { ExposureType } from '../committee/committee.ts';
import { readShowTarget, shownTo } from '../committee/show-key.ts';
import { heardOf } from '../conversations/heard.ts';
import { fold } from '../fold.ts';
import type { Touchpoint } from '../people/touchpoints.ts';
import { type Day, firstDayOf, lastDayOf } from '../time.ts';
import { mailingsByDay, reachedBy } from '../updates/mailings-of.ts';

/** That somebody saw a piece of the work, and the record that says so. */
export type Seen = {
  readonly person: string;
  readonly day: Day;
  readonly how: ExposureType;
  readonly entries: readonly string[];
  readonly projects: readonly string[];
  readonly from: { readonly kind: 'exposure' | 'project' | 'entry' | 'touchpoint' | 'move' | 'mailing' | 'conversation'; readonly id: string };
};

/** A place in the record that tells what the people asked for have seen. */
export type ExposureSource = (career: Career, who: ReadonlySet<string>, today: Day) => Seen[];

const namedIn = (people: readonly string[] | undefined, who: ReadonlySet<string>): string[] => [...new Set(people ?? [])].filter((one) => who.has(one));

const logged: ExposureSource = (career, who) =>
  [...career.exposure.values()]
    .filter((row) => who.has(row.person))
    .map((row) => ({
      person: row.person,
      day: row.day,
      how: row.how,
      entries: row.entries ?? [],
      projects: row.projects ?? [],
      from: { kind: 'exposure', id: row.id },
    }));

/** Who saw a project saw it as in a demo: at its end, or, while it runs, when it began. One without dates has no place in time. */
const sawProject: ExposureSource = (career, who, today) =>
  [...career.project.values()].flatMap((row) => {
    const end = row.to === undefined ? undefined : lastDayOf(row.to);
    const day = end !== undefined && end <= today ? end : row.from === undefined ? undefined : firstDayOf(row.from);
    if (day === undefined) return [];
    return namedIn(row.people, who).map(
      (person): Seen => ({ person, day, how: 'demo', entries: [], projects: [row.id], from: { kind: 'project', id: row.id } }),
    );
  });

/** Who is named in a win saw it. */
const namedInWin: ExposureSource = (career, who) => {
  const found: Seen[] = [];
  for (const row of career.entry.values()) {
    if (row.type !== 'win' || row.people === undefined) continue;
    for (const person of namedIn(row.people, who))
      found.push({ person, day: row.day, how: 'demo', entries: [row.id], projects: row.project ? [row.project] : [], from: { kind: 'entry', id: row.id } });
  }
  return found;
};

const isLetter = (text: string | undefined): boolean => text !== undefined && /\p{L}|\p{N}/u.test(text);

/** Whether a text, folded, holds a name as words of its own. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

/** A letter that asks for something shows nothing yet. */
const shows = ({ channel, asked, note, given }: Touchpoint): string =>
  (channel === 'email' || channel === 'message') && asked !== undefined ? '' : fold([note, given].filter(Boolean).join('\n'));

const shortestName = 4;

/** A contact whose note names a project: talked over as in a demo, written as in a note. */
const contactAbout: ExposureSource = (career, who) => {
  const names = [...career.project.values()].map(({ id, name }) => ({ id, name: fold(name.trim()) })).filter(({ name }) => name.length >= shortestName);
  const found: Seen[] = [];
  for (const row of career.touchpoint.values()) {
    const people = namedIn(row.people, who);
    if (people.length === 0) continue;
    const said = shows(row);
    const projects = names.filter(({ name }) => holds(said, name)).map(({ id }) => id);
    const how = row.channel === 'meeting' || row.channel === 'call' || row.channel === 'event' ? 'demo' : 'note';
    if (projects.length > 0)
      for (const person of people) found.push({ person, day: row.day, how, entries: [], projects, from: { kind: 'touchpoint', id: row.id } });
  }
  return found;
};

/** A move to show somebody something, ticked as done. */
const shownByMove: ExposureSource = (career, who) =>
  [...career.move.values()].flatMap((row): Seen[] => {
    const person = row.state === 'done' ? shownTo(row.key) : undefined;
    if (person === undefined || !who.has(person)) return [];
    const { how = 'demo', entry } = readShowTarget(row.opens?.target ?? '') ?? {};
    const entries = entry !== undefined && career.entry.has(entry) ? [entry] : [];
    return [{ person, day: row.settled ?? row.planned, how, entries, projects: [], from: { kind: 'move', id: row.id } }];
  });

/** Who got an update read of the wins and projects its lines were drafted from. */
const readInUpdate: ExposureSource = (career, who) =>
  mailingsByDay(career.mailing).flatMap((row): Seen[] => {
    const keys = (row.lines ?? []).flatMap(({ sources }) => sources ?? []);
    const of = (kind: string): string[] => [...new Set(keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : [])))];
    const entries = of('entry').filter((id) => career.entry.get(id)?.type === 'win');
    const projects = of('project').filter((id) => career.project.has(id));
    if (entries.length + projects.length === 0) return [];
    return namedIn(reachedBy(row), who).map((person) => ({ person, day: row.day, how: 'note', entries, projects, from: { kind: 'mailing', id: row.id } }));
  });

/** Who heard of a win in a conversation that was held. */
const heardInTalk: ExposureSource = (career, who) => {
  const found: Seen[] = [];
  for (const row of career.conversation.values()) {
    if (row.state !== 'held' || !who.has(row.person)) continue;
    for (const entry of heardOf(row)) {
      const win = career.entry.get(entry);
      if (win?.type !== 'win') continue;
      const projects = win.project ? [win.project] : [];
      found.push({ person: row.person, day: row.day, how: 'demo', entries: [entry], projects, from: { kind: 'conversation', id: row.id } });
    }
  }
  return found;
};

/** Every place that tells what somebody has seen, a line each. */
const exposureSources: readonly ExposureSource[] = [logged, sawProject, namedInWin, contactAbout, shownByMove, readInUpdate, heardInTalk];

/** All that the people asked for have seen until a day, the latest first. */
export const seenBy = (career: Career, who: ReadonlySet<string>, today: Day): Seen[] =>
  exposureSources
    .flatMap((source) => source(career, who, today))
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.from.kind === b.from.kind && a.from.id < b.from.id ? -1 : a.from.kind < b.from.kind ? -1 : 1));
