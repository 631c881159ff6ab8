import type { Career } from '../../career.ts';
import { adviceFrom } from '../../people/advice/advice.ts';
import { waitsForOutcome } from '../../people/drafts.ts';
import { hasTie, type Person } from '../../people/people.ts';
import { isQuiet } from '../../people/quiet.ts';
import { servingOf } from '../../people/seats.ts';
import { lastContact } from '../../people/touchpoints.ts';
import { type Project, roleOn } from '../../roles/roles.ts';
import { quote, sayList, sayNumber } from '../../say.ts';
import { addDays, type Day, lastDayOf } from '../../time.ts';
import { moveWords } from './taken.ts';
import { agoWords } from './thin-skills.ts';
import { type Way, wayMoveKey } from './way.ts';

type Adviser = { readonly person: Person; readonly project: Project | undefined; readonly feedback: number; readonly trust: number; readonly rank: number };

const wanted = 2;
/** Work longer ago than this is not what they would speak of. */
const sawDays = 1_096;
const recentDays = 182;

/** Whose word one goes by: on the board, a mentor, or an adviser already. The manager of today has a say in it and is asked elsewhere (P15). */
function trustIn(career: Career, row: Person): number {
  const seat = hasTie(row, 'board') || servingOf(row).length > 0 ? 2 : 0;
  return seat + (hasTie(row, 'mentor') ? 2 : 0) + (adviceFrom(career, row.id).length > 0 ? 1 : 0);
}

/** Who of one's people saw the work and is trusted, the two likeliest first: nobody who is paused, reports to one, or still waits to hear what came of their advice. */
function advisersOf(career: Career, day: Day): Adviser[] {
  const since = addDays(day, -sawDays);
  const saw = new Map<string, Project>();
  const ended = ({ to }: Project): Day => (to === undefined ? day : lastDayOf(to));
  for (const row of [...career.project.values()].sort((a, b) => (ended(a) < ended(b) ? -1 : ended(a) > ended(b) ? 1 : a.id < b.id ? -1 : 1)))
    if (ended(row) >= since) for (const who of row.people ?? []) saw.set(who, row);
  const said = new Map<string, number>();
  for (const row of career.entry.values())
    if (row.type === 'feedback' && row.day >= since && row.day <= day) for (const who of row.people ?? []) said.set(who, (said.get(who) ?? 0) + 1);
  const manager = roleOn(career, day)?.manager;
  const found: Adviser[] = [];
  for (const row of new Set([...saw.keys(), ...said.keys()].flatMap((id) => career.person.get(id) ?? []))) {
    const [project, feedback, trust] = [saw.get(row.id), said.get(row.id) ?? 0, trustIn(career, row)];
    if (row.id === manager || hasTie(row, 'manager') || hasTie(row, 'report') || isQuiet(row, day) || (row.pausedUntil ?? '') > day) continue;
    if (waitsForOutcome(career, row)) continue;
    const recent = (lastContact(career, row.id) ?? '') >= addDays(day, -recentDays) ? 1 : 0;
    found.push({ person: row, project, feedback, trust, rank: trust + (project ? 1.5 : 0) + Math.min(2, feedback) * 0.75 + recent });
  }
  return found.sort((a, b) => b.rank - a.rank || (a.person.id < b.person.id ? -1 : 1)).slice(0, wanted);
}

const sawWords = ({ project, feedback }: Adviser): string =>
  project ? `saw ${quote(project.name)}` : `gave you feedback ${feedback === 1 ? 'once' : feedback === 2 ? 'twice' : `${sayNumber(feedback)} times`}`;

/** P31: two who saw the work, asked the same two questions. */
export function advisersWay(career: Career, day: Day): Way {
  const advisers = advisersOf(career, day);
  const both = sayList(advisers.map((one) => `${one.person.name} ${sawWords(one)}`));
  return {
    id: 'advisers',
    title: 'Ask where you can grow',
    principle: 'P31',
    says:
      advisers.length === 0
        ? 'Nobody in your record is said to have seen your work yet.'
        : `${both}. ${advisers.length > 1 ? 'Ask each the same two questions.' : 'Two questions are drafted.'}`,
    rows: advisers.map(({ person }) => {
      const last = lastContact(career, person.id);
      return { words: `${person.name}: ${last ? `in touch ${agoWords(last, day)}` : 'no contact logged'}`, to: `/people/${person.id}` };
    }),
    offers: advisers.map(({ person, ...adviser }) => {
      const key = wayMoveKey('advisers', person.id);
      return {
        id: `advisers.${person.id}`,
        label: `Ask ${person.name}`,
        step: {
          does: 'move',
          move: {
            key,
            what: `Ask ${person.name} where you could grow`,
            why: `${person.name} ${sawWords({ person, ...adviser })}. From inside, a plateau looks like the shape of the world.`,
            doing: `send ${person.name} the two questions`,
            minutes: 15,
            person: person.id,
          },
        },
        taken: moveWords(career, key, day),
      };
    }),
    missing: advisers.length === 0 ? { words: 'Say on a project who saw it', to: '/path' } : undefined,
  };
}
