import type { Career } from '../career.ts';
import { type EntryType, entryTypeTitles } from '../journal/journal.ts';
import { profileOf } from '../profile/profile.ts';
import { type Role, rolesByTime } from '../roles/roles.ts';
import { isSkillId, skillTitle } from '../skills/skills.ts';
import { type Day, firstDayOf, lastDayOf, type RoughDay } from '../time.ts';
import { portableEvidence } from './portable-evidence.ts';
import { holdsOwnWord } from './words-to-leave.ts';

export type PortableLine = { readonly id: string; readonly day: Day; readonly type: EntryType; readonly text: string; readonly skills: readonly string[] };
/** What was done in one role; undefined dates are not known. */
export type PortablePart = {
  readonly title: string;
  readonly from: RoughDay | undefined;
  readonly to: RoughDay | undefined;
  readonly lines: readonly PortableLine[];
};

/** What one takes along: the portable versions alone, under the roles they belong to. */
export type PortableSet = {
  readonly title: string;
  readonly made: Day;
  readonly parts: readonly PortablePart[];
  readonly lines: number;
  /** Wins without a portable version, and versions in which something is marked and that stay behind. */
  readonly without: number;
  readonly held: number;
};

const held = (role: Role, day: Day): boolean => role.from !== undefined && firstDayOf(role.from) <= day && (role.to === undefined || lastDayOf(role.to) >= day);

/** A role as any résumé says it; a title or company that is on the own list stays out. */
const roleTitle = (career: Career, { title, company }: Role): string =>
  [title, company].filter((words) => words !== undefined && !holdsOwnWord(career, words)).join(', ') || 'A role';

/**
 * The set to take along on the last day: for each entry its portable version, its day, its kind and the skills of the framework; no
 * original text, no people, projects, links or skills in own words. What still holds a marked word stays behind unless `withMarked`.
 */
export function portableSet(career: Career, made: Day, withMarked: boolean): PortableSet {
  const { rows, count } = portableEvidence.of(career, made);
  const roles = rolesByTime(career);
  const parts = new Map<Role | undefined, PortableLine[]>();
  for (const { entry, state } of rows) {
    if (state === 'none' || (state === 'marked' && !withMarked)) continue;
    const skills = [...new Set(entry.skills)].filter((skill) => isSkillId(skill) && !holdsOwnWord(career, skillTitle(skill)));
    const role = roles.find((one) => held(one, entry.day));
    parts.set(role, [...(parts.get(role) ?? []), { id: entry.id, day: entry.day, type: entry.type, text: entry.safeText ?? '', skills }]);
  }
  const name = profileOf(career).name;
  return {
    title: name && !holdsOwnWord(career, name) ? `${name}: work to show` : 'Work to show',
    made,
    parts: [...parts].map(([role, lines]) => ({ title: role ? roleTitle(career, role) : 'Between roles', from: role?.from, to: role?.to, lines })),
    lines: [...parts.values()].reduce((sum, lines) => sum + lines.length, 0),
    without: count.none,
    held: withMarked ? 0 : count.marked,
  };
}

/** What stands under a line: its kind where it is no win, and its skills. */
export const portableFacts = ({ type, skills }: PortableLine): string[] => [...(type === 'win' ? [] : [entryTypeTitles[type]]), ...skills.map(skillTitle)];
