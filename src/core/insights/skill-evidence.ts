import type { Career } from '../career.ts';
import { defineInsight, perTable } from '../insight.ts';
import { type Entry, type EntryType, entriesBySkill } from '../journal/journal.ts';
import type { Project } from '../roles/roles.ts';
import { quietDays } from '../skills/evidence.ts';
import { skillIds } from '../skills/skills.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../time.ts';
import { skillLevels } from './skill-levels.ts';

/** A piece of the record that stands for a skill: an entry, feedback among them, or a project. */
export type EvidenceRow = {
  readonly kind: EntryType | 'project';
  readonly id: string;
  /** A project's is the last day it ran on, today while it runs; unknown where it has no dates. */
  readonly day: Day | undefined;
  /** Somebody else said it, was part of it or saw it. */
  readonly witnessed: boolean;
  readonly energy: 'gave' | 'drained' | undefined;
};

export type Strength = 'strong' | 'thin' | 'none';
export type Energy = 'gives' | 'drains' | 'mixed' | 'unsaid';

export type SkillEvidence = {
  readonly skill: string;
  readonly strength: Strength;
  /** What the strength rests on: the rows of the last year, and those of them with a witness. */
  readonly lastYear: number;
  readonly witnessed: number;
  /** The day of the latest row, of any time. */
  readonly latest: Day | undefined;
  /** There is evidence, and none of it from the last 90 days. */
  readonly stale: boolean;
  /** How many rows the last 90 days hold. */
  readonly quarter: number;
  /** The rows of the time asked for, the latest first, those without a day last; and how many there are of any time. */
  readonly rows: readonly EvidenceRow[];
  readonly inAll: number;
  /** How many of `rows` gave energy, how many drained, and what that comes to. */
  readonly gave: number;
  readonly drained: number;
  readonly energy: Energy;
  /** The level is high and the energy low: good at it, and it drains. */
  readonly trap: boolean;
};

export type EvidenceView = {
  /** The first day of the time asked for; undefined for all of it. */
  readonly since: Day | undefined;
  readonly quarterFrom: Day;
  readonly skills: readonly SkillEvidence[];
};

export const yearDays = 365;
const [strongFrom, witnessesFrom] = [3, 1];
const drainsFrom = 2;
/** Halfway between the third and the fourth of five levels: more than solid. */
const highFrom = 3.5;

const entryRow = ({ id, type, day, people, energy }: Entry): EvidenceRow => ({
  kind: type,
  id,
  day,
  witnessed: type === 'feedback' || (people?.length ?? 0) > 0,
  energy,
});

function addTo(rows: Map<string, EvidenceRow[]>, skills: readonly string[] = [], row: EvidenceRow): void {
  for (const [at, skill] of skills.entries()) {
    if (skills.indexOf(skill) !== at) continue;
    const list = rows.get(skill);
    if (list) list.push(row);
    else rows.set(skill, [row]);
  }
}

const entryRows = perTable(
  (table: Career['entry']): ReadonlyMap<string, readonly EvidenceRow[]> =>
    new Map([...entriesBySkill(table)].map(([skill, entries]) => [skill, entries.map(entryRow)])),
);

/** A project as evidence on a day; undefined for one that has not begun. */
function projectRow({ id, from, to, people }: Project, today: Day): EvidenceRow | undefined {
  if (from !== undefined && firstDayOf(from) > today) return undefined;
  const end = to === undefined ? (from === undefined ? undefined : today) : lastDayOf(to);
  return { kind: 'project', id, day: end !== undefined && end > today ? today : end, witnessed: (people?.length ?? 0) > 0, energy: undefined };
}

const byDay = (a: EvidenceRow, b: EvidenceRow): number => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0);

function rowsBySkill(career: Career, today: Day): Map<string, readonly EvidenceRow[]> {
  const rows = new Map<string, readonly EvidenceRow[]>(entryRows(career.entry));
  const projects = new Map<string, EvidenceRow[]>();
  for (const one of career.project.values()) {
    const row = projectRow(one, today);
    if (row) addTo(projects, one.skills, row);
  }
  for (const [skill, more] of projects) rows.set(skill, [...(rows.get(skill) ?? []), ...more].sort(byDay));
  return rows;
}

/**
 * Strong: three rows or more from the last year, at least one of them with a witness (feedback, or somebody who was part of it
 * or saw it). Thin: any evidence short of that, so that what is older than a year alone is thin. None: no row at all. What one
 * says oneself carries less than what others saw, and what is long ago says less about today.
 */
function strengthOf(inAll: number, lastYear: number, witnessed: number): Strength {
  if (lastYear >= strongFrom && witnessed >= witnessesFrom) return 'strong';
  return inAll > 0 ? 'thin' : 'none';
}

function energyOf(gave: number, drained: number): Energy {
  if (gave + drained === 0) return 'unsaid';
  if (drained >= drainsFrom && drained > gave) return 'drains';
  return drained === 0 || gave > drained ? 'gives' : 'mixed';
}

const inTime = (row: EvidenceRow, since: Day): boolean => row.day !== undefined && row.day >= since;
const count = (rows: readonly EvidenceRow[], holds: (row: EvidenceRow) => boolean): number => rows.reduce((sum, row) => sum + Number(holds(row)), 0);

/** The evidence for each skill on a day; the rows told are those from `since` on, or all of them. Rows of later days do not count yet. */
export function evidenceOn(career: Career, day: Day, since?: Day): EvidenceView {
  const [quarterFrom, yearFrom] = [addDays(day, -quietDays), addDays(day, -yearDays)];
  const found = rowsBySkill(career, day);
  const others = [...found.keys()].filter((skill) => !(skillIds as readonly string[]).includes(skill)).sort();
  const levels = new Map(skillLevels.of(career, day).skills.map((one) => [one.skill, one]));
  const skills = [...skillIds, ...others].map((skill): SkillEvidence => {
    const held = found.get(skill) ?? [];
    // The latest come first, so that rows of later days, rare as they are, stand at the front.
    const all = (held[0]?.day ?? '') > day ? held.filter((row) => row.day === undefined || row.day <= day) : held;
    const rows = since === undefined ? all : all.filter((row) => inTime(row, since));
    const lastYear = all.filter((row) => inTime(row, yearFrom));
    const witnessed = count(lastYear, (row) => row.witnessed);
    const [gave, drained] = [count(rows, (row) => row.energy === 'gave'), count(rows, (row) => row.energy === 'drained')];
    const quarter = count(lastYear, (row) => inTime(row, quarterFrom));
    const level = levels.get(skill);
    const energy = energyOf(gave, drained);
    return {
      skill,
      strength: strengthOf(all.length, lastYear.length, witnessed),
      lastYear: lastYear.length,
      witnessed,
      latest: all[0]?.day,
      stale: all.length > 0 && quarter === 0,
      quarter,
      rows,
      inAll: all.length,
      gave,
      drained,
      energy,
      trap: energy === 'drains' && level !== undefined && level.knowledge !== 'unrated' && level.level >= highFrom,
    };
  });
  return { since, quarterFrom, skills };
}

/** What stands for each skill: how strong, how fresh, whether the last quarter touched it, and the energy of the last year. */
export const skillEvidence = defineInsight<EvidenceView>({
  name: 'skill-evidence',
  title: 'What stands for each skill',
  of: (career, day) => evidenceOn(career, day, addDays(day, -yearDays)),
});
