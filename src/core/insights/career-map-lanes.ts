import { readTitle } from '../people/title-reading/read-title.ts';
import type { Role } from '../roles/roles.ts';
import type { Phase } from '../skills/skills.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../time.ts';

/** A phase, or `unsaid` for what nobody said a phase of and no title tells one. */
export type Lane = Phase | 'unsaid';
/** A phase is not a title, so one read off a title is told apart from one that was felt. */
export type PlacedBy = 'felt' | 'title' | 'nothing';

export type MapSpan = {
  /** The role's id. */
  readonly id: string;
  readonly title: string;
  readonly company: string | undefined;
  readonly lane: Lane;
  readonly by: PlacedBy;
  readonly from: Day;
  readonly to: Day;
  /** Still held on the day of the map. */
  readonly held: boolean;
  /** Roles of a lane that overlap run side by side: 0, 1, … */
  readonly track: number;
};

/** The phase of a role: the one that was felt, else what the title of somebody in product suggests, else none. */
function laneOf(row: Role): { readonly lane: Lane; readonly by: PlacedBy } {
  if (row.phase) return { lane: row.phase, by: 'felt' };
  const { function: trade, seniority } = readTitle(row.title);
  if (trade !== 'product') return { lane: 'unsaid', by: 'nothing' };
  if (seniority === 'head' || seniority === 'executive') return { lane: 'leader', by: 'title' };
  return { lane: seniority === 'senior' || seniority === 'manager' ? 'senior' : 'associate', by: 'title' };
}

/** The day a role ended. One that is known by its month or year ends before the role that began within it. */
function endOf(row: Role, from: Day, starts: readonly Day[], today: Day): Day {
  if (row.to === undefined) return from > today ? from : today;
  const [first, last] = [firstDayOf(row.to), lastDayOf(row.to)];
  const next = starts.find((start) => start > from && start >= first && start <= last);
  const end = next === undefined ? last : addDays(next, -1);
  return end < from ? from : end;
}

/** Roles with a beginning as spans of time, the earliest first, each on the first track of its lane that is free. */
export function spansOf(roles: readonly Role[], today: Day): MapSpan[] {
  const dated = roles
    .flatMap((row) => (row.from === undefined ? [] : [{ row, from: firstDayOf(row.from) }]))
    .sort((a, b) => a.from.localeCompare(b.from) || a.row.id.localeCompare(b.row.id));
  const starts = dated.map(({ from }) => from);
  const taken: Record<Lane, Day[]> = { associate: [], senior: [], leader: [], unsaid: [] };
  return dated.map(({ row, from }) => {
    const { lane, by } = laneOf(row);
    const to = endOf(row, from, starts, today);
    const tracks = taken[lane];
    const free = tracks.findIndex((until) => until < from);
    const track = free === -1 ? tracks.length : free;
    tracks[track] = to;
    return { id: row.id, title: row.title, company: row.company, lane, by, from, to, held: from <= today && (row.to === undefined || to >= today), track };
  });
}
