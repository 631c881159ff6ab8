import type { Career } from '../career.ts';
import type { AgendaItem, TalkKind } from '../conversations/conversations.ts';
import { heardIn } from '../conversations/heard.ts';
import { lastHeld } from '../conversations/talks.ts';
import { fold } from '../fold.ts';
import type { Entry } from '../journal/journal.ts';
import { hasTie, type Person } from '../people/people.ts';
import { roleOn } from '../roles/roles.ts';
import { sayNumber } from '../say.ts';
import { skillName } from '../skills/skill-name.ts';
import { addDays, type Day } from '../time.ts';

/** Before the first talk the last month counts; what is older than a quarter is no news. */
const firstTalkDays = 28;
const oldestDays = 91;
const linesShown = 4;
const winsNamed = 3;
const textShown = 140;

/** Whether somebody works where one works: others hear only the version of a win that is safe to tell. */
function worksWithYou(career: Career, person: Person, day: Day): boolean {
  if ((['manager', 'managers-peer', 'report', 'stakeholder'] as const).some((tie) => hasTie(person, tie)) || person.relation === 'colleague') return true;
  const company = roleOn(career, day)?.company;
  return company !== undefined && person.company !== undefined && fold(company) === fold(person.company);
}

/** Since when a conversation tells: the last one of its sort, at most a quarter back. */
export function tellsSince(career: Career, personId: string, kind: TalkKind, day: Day): Day {
  const last = lastHeld(career, personId, kind)?.day ?? addDays(day, -firstTalkDays);
  const oldest = addDays(day, -oldestDays);
  return last < oldest ? oldest : last;
}

function inOneLine(text: string): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '');
  return flat.length > textShown ? `${flat.slice(0, textShown - 1).replace(/\s+\S*$/, '')}…` : flat;
}

function winsLine(career: Career, skill: string, rows: readonly Entry[], inside: boolean, since: Day): AgendaItem {
  const told = rows.slice(0, winsNamed).map((row) => inOneLine((inside ? row.text : row.safeText) ?? ''));
  const more = rows.length - told.length;
  const all = more > 0 ? [...told, `${sayNumber(more)} more`] : told;
  return {
    key: `wins.${skill}.${since}`.slice(0, 200),
    part: 'win',
    text: `${skill === '' ? 'Other work' : skillName(career, skill)}: ${all.join('; ')}`.slice(0, 2_000),
    sources: rows.slice(0, 50).map(({ id }) => ({ kind: 'entry', id })),
  };
}

/** Read row by row: putting ten years in order for the wins of a few weeks takes longer. */
function winsBetween(career: Career, since: Day, day: Day): Entry[] {
  const wins: Entry[] = [];
  for (const row of career.entry.values()) if (row.type === 'win' && row.day >= since && row.day <= day) wins.push(row);
  return wins.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
}

/** The wins that somebody has not heard of, a line for each skill, the skill with most first; each win stands in one line. */
export function winLines(career: Career, person: Person, kind: TalkKind, day: Day, told: ReadonlySet<string>): AgendaItem[] {
  const since = tellsSince(career, person.id, kind, day);
  const inside = worksWithYou(career, person, day);
  const heard = heardIn(career);
  const bySkill = new Map<string, Entry[]>();
  for (const row of winsBetween(career, since, day)) {
    const isNews = !told.has(row.id) && !heard.get(row.id)?.some((one) => one.person === person.id);
    if (!isNews || (!inside && !row.safeText)) continue;
    const skill = row.skills?.[0] ?? '';
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), row]);
  }
  return [...bySkill]
    .sort(([a, some], [b, others]) => Number(a === '') - Number(b === '') || others.length - some.length || (a < b ? -1 : 1))
    .slice(0, linesShown)
    .map(([skill, rows]) => winsLine(career, skill, rows, inside, since));
}
