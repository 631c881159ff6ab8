import { type Arena, arenaParts } from '../board/range.ts';
import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { pickBy } from '../if-then.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import { needKey } from '../need-words.ts';
import { arenaOf, readingOf, sharedCompany } from '../people/arena.ts';
import { closenessOf } from '../people/closeness.ts';
import type { Person, person } from '../people/people.ts';
import { servesNeed, servingOf } from '../people/seats.ts';
import { type JobFunction, type Seniority, seniorities } from '../people/title-reading/lexicon.ts';
import { readTitle, type TitleReading } from '../people/title-reading/read-title.ts';
import { lastContact, touchpointsWith } from '../people/touchpoints.ts';
import type { Table } from '../record.ts';
import { type Day, daysBetween, monthOf } from '../time.ts';
import { board } from './board.ts';
import { boardRange } from './board-range.ts';
import { type NeedFit, needFit } from './need-fit.ts';

export type SeatCandidate = {
  readonly person: Person;
  /** What speaks for them, as the sentences tell it; the order of the list is all that is made of it. */
  readonly because: {
    readonly match: 'words' | 'function' | 'level';
    readonly function: JobFunction | undefined;
    readonly newPart: (typeof arenaParts)[number] | undefined;
    readonly worked: { readonly company: string; readonly now: boolean } | undefined;
    readonly contacts: number;
    readonly last: Day | undefined;
    readonly seats: number;
  };
  /** This month's one that takes courage: somebody far up whom you have never written to. */
  readonly stretch: boolean;
};

type Known = { readonly row: Person; readonly function: JobFunction | undefined; readonly level: number };
type PersonTable = Table<BodyOfKind<typeof person>>;

const levels = new Map(seniorities.map((level, at) => [level, at]));

/** Everyone with what their title says, read once for as long as the table is unchanged. */
const everyone = perTable((table: PersonTable): readonly Known[] => {
  const known: Known[] = [];
  const read = new Map<string, TitleReading>();
  const readOnce = (title: string): TitleReading => {
    let reading = read.get(title);
    if (!reading) read.set(title, (reading = readTitle(title)));
    return reading;
  };
  for (const row of table.values()) {
    if (!row.title && !row.function && !row.tags && !row.needs && !row.serves) continue;
    const reading = row.title ? readOnce(row.title) : undefined;
    const said = row.function ? readTitle(row.function).function : undefined;
    known.push({ row, function: said ?? reading?.function, level: levels.get(reading?.seniority ?? 'practitioner') ?? 0 });
  }
  return known;
});

/** The words they are known by, in the same order; made when a need is looked for by its words. */
const textsOf = perTable((table: PersonTable): readonly string[] =>
  everyone(table).map(({ row }) =>
    fold(row.function || row.tags ? [row.title, row.function, ...(row.tags ?? [])].filter(Boolean).join('\n') : (row.title ?? '')),
  ),
);

const levelOf = (level: Seniority): number => seniorities.indexOf(level);

function matchOf(known: Known, text: string | undefined, fit: NeedFit): SeatCandidate['because']['match'] | undefined {
  if (text !== undefined && fit.words.some((word) => text.includes(word))) return 'words';
  const from = known.function && fit.from.get(known.function);
  if (from !== undefined && known.level >= levelOf(from)) return 'function';
  return fit.anyFrom !== undefined && known.level >= levelOf(fit.anyFrom) ? 'level' : undefined;
}

const matchWorth = { words: 3, function: 2, level: 1.2 } as const;
const yearDays = 365;

/** The part of somebody's arena that nobody on the board has, the function first; nothing is new to a board of nobody. */
function newPartOf(arena: Arena, seen: Readonly<Record<string, ReadonlySet<string>>>): (typeof arenaParts)[number] | undefined {
  if (!seen.function?.size) return undefined;
  return (['function', 'industry'] as const).find((part) => arena[part] !== undefined && !seen[part]?.has(fold(arena[part] ?? '')));
}

const shown = 6;
const considered = 60;
/** With fewer to choose from nobody is singled out as taking courage. */
const fewest = 4;

type Ranked = { readonly known: Known; readonly match: SeatCandidate['because']['match']; readonly rank: number };
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRank = (a: Ranked, b: Ranked): number => b.rank - a.rank || order(a.known.row.name, b.known.row.name) || order(a.known.row.id, b.known.row.id);

/**
 * Who of everyone could take the seat of a need, the likeliest first, at most six: by title, by a view the board lacks,
 * by closeness, and by a tie that has rested long; this month's stretch comes last. Nobody who has that seat already, is
 * paused, or is family, unless their own words name the need.
 */
export function seatCandidates(career: Career, need: string, today: Day): SeatCandidate[] {
  const fit = needFit(need);
  const { diversity } = boardRange.of(career, today);
  const seen = Object.fromEntries(arenaParts.map((part) => [part, new Set(diversity[part].values.map(({ value }) => fold(value)))]));
  let found: Ranked[] = [];
  const all = everyone(career.person);
  const texts = fit.words.length > 0 ? textsOf(career.person) : [];
  for (const [at, known] of all.entries()) {
    const match = matchOf(known, texts[at], fit);
    if (match === undefined) continue;
    const { row } = known;
    if ((row.pausedUntil !== undefined && row.pausedUntil > today) || (row.relation === 'family' && match !== 'words')) continue;
    if ((row.needs || row.serves) && servesNeed(row, need)) continue;
    const near = touchpointsWith(career, row.id).length > 0 ? 1.2 : sharedCompany(career, row) ? 0.7 : 0;
    const rank = matchWorth[match] + 0.12 * known.level + near + (known.function && !seen.function?.has(known.function) ? 0.3 : 0);
    found.push({ known, match, rank });
    if (found.length > 20 * considered) found = found.sort(byRank).slice(0, considered);
  }
  found.sort(byRank);
  const near = found.slice(0, considered).map(({ known, match }) => lookCloser(career, known, match, seen, today));
  near.sort((a, b) => b.rank - a.rank);
  const stretch = stretchOf(
    career,
    need,
    today,
    near.map(({ candidate }) => candidate),
  );
  const others = near.map(({ candidate }) => candidate).filter((one) => one.person.id !== stretch?.person.id);
  return stretch ? [...others.slice(0, shown - 1), { ...stretch, stretch: true }] : others.slice(0, shown);
}

function lookCloser(
  career: Career,
  { row, function: read, level }: Known,
  match: SeatCandidate['because']['match'],
  seen: Record<string, Set<string>>,
  today: Day,
) {
  const arena = arenaOf(career, row);
  const last = lastContact(career, row.id);
  const dormant = last !== undefined && daysBetween(last, today) >= yearDays;
  const seats = servingOf(row).length;
  const newPart = newPartOf(arena, seen);
  const contacts = touchpointsWith(career, row.id).length;
  const worked = sharedCompany(career, row);
  const because = { match, function: read, newPart, worked, contacts, last, seats };
  const near = closenessOf(career, row) + (worked ? 0.4 : 0) + (dormant ? 0.3 : 0);
  return {
    candidate: { person: row, because, stretch: false },
    rank: matchWorth[match] + 0.12 * level + near + (newPart ? 0.5 : 0) - 0.6 * Math.min(2, seats),
  };
}

/** One seat a month gets one, the same all month: far up, never written to, not from the same house. */
function stretchOf(career: Career, need: string, today: Day, near: readonly SeatCandidate[]): SeatCandidate | undefined {
  const month = monthOf(today);
  if (near.length < fewest) return undefined;
  const [first, ...rest] = board.of(career, today).seats.filter(({ state }) => state === 'empty');
  if (!first || pickBy([first, ...rest], `stretch ${month}`).key !== needKey(need)) return undefined;
  const [one, ...more] = near.filter(({ person: row, because }) => because.last === undefined && !because.worked && because.seats === 0 && isFarUp(row));
  return one && pickBy([one, ...more.slice(0, 9)], `stretch ${month} ${first.key}`);
}

const isFarUp = (row: Person): boolean => levelOf(readingOf(row).seniority) >= levelOf('head');
