import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { type Role, roleOn, rolesByTime } from './roles.ts';

/** Weeks after a layoff in which the first step is time, before anything else is suggested from here. */
const timeFirst = 3;
/** Roles written down without a beginning cannot be placed on a day; with one of them open nobody is asked for a present role. */
const isOpen = (row: Role): boolean => row.to === undefined;
const placeOf = (row: Role): string => (row.company ? `${row.title} at ${row.company}` : row.title);

const takeTime = (role: Role, on: Day, day: Day): Candidate => ({
  key: `recovery.time.${role.id}`,
  kind: 'recovery',
  what: 'Keep some time with nothing to decide',
  why: `Your role as ${placeOf(role)} ended ${sayOn(on, day)}. Time comes first; the plan stays small for a while and counts nothing as late.`,
  ifThen: ifThen('recovery', `recovery.time.${role.id}`, day, 'do something that has nothing to do with work'),
  principle: 'P34',
  minutes: 30,
  value: 8,
  opens: { open: 'none' },
});

function addFirst(career: Career, day: Day): Candidate[] {
  const add: Candidate = {
    key: 'roles.add',
    kind: 'evidence',
    what: 'Add the role you hold',
    why: 'No role is here yet. Title and year are enough; the way you came, whichever it was, can follow later.',
    ifThen: ifThen('evidence', 'roles.add', day, 'add my role with its title and year'),
    principle: 'P1',
    minutes: 3,
    value: 5.5,
    opens: { open: 'roles' },
  };
  const bring: Candidate = {
    key: 'roles.import',
    kind: 'evidence',
    what: 'Bring what you already have',
    why: 'No role and no person is here yet. A LinkedIn export, a résumé file or a list of contacts fills both, with a preview first.',
    ifThen: ifThen('evidence', 'roles.import', day, 'ask LinkedIn for my export and drop it here when it comes'),
    principle: 'P1',
    minutes: 5,
    value: 4.5,
    opens: { open: 'import' },
  };
  return career.person.size === 0 ? [add, bring] : [add];
}

function about(held: Role, career: Career, day: Day): Candidate[] {
  const projects = [...career.project.values()].some((row) => row.role === held.id && row.to === undefined);
  const name: Candidate = {
    key: `roles.project.${held.id}`,
    kind: 'evidence',
    what: 'Name the project you carry now',
    why: `No running project is written under ${placeOf(held)}. The projects you take on are one of the two levers you have.`,
    ifThen: ifThen('evidence', `roles.project.${held.id}`, day, 'name the project, my part in it and who sees it'),
    principle: 'P14',
    minutes: 4,
    value: 3.2,
    opens: { open: 'roles' },
  };
  const feel: Candidate = {
    key: `roles.phase.${held.id}`,
    kind: 'reflection',
    what: 'Say which phase your role feels like',
    why: `${placeOf(held)} has no phase yet. The title does not say it: what counts is what the days are made of.`,
    ifThen: ifThen('reflection', `roles.phase.${held.id}`, day, 'compare my last two weeks with the three phases'),
    principle: 'P1',
    minutes: 2,
    value: 2.6,
    opens: { open: 'roles' },
  };
  return [...(projects ? [] : [name]), ...(held.phase ? [] : [feel])];
}

function addNext(last: Role, day: Day): Candidate[] {
  const ended = last.to ? ` ended in ${last.to.slice(0, 4)}` : ' is the latest here';
  return [
    {
      key: `roles.next.${last.id}`,
      kind: 'evidence',
      what: 'Add the role you hold now',
      why: `${placeOf(last)}${ended} and nothing follows it. If you are between roles, decline this one and it stays away.`,
      ifThen: ifThen('evidence', `roles.next.${last.id}`, day, 'add my role with its title and month'),
      principle: 'P1',
      minutes: 3,
      value: 3.4,
      opens: { open: 'roles' },
    },
  ];
}

function offer(career: Career, day: Day): Candidate[] {
  const layoff = recentLayoff(career, day);
  if (layoff) return layoff.role && layoff.weeks < timeFirst ? [takeTime(layoff.role, layoff.on, day)] : [];
  const roles = rolesByTime(career);
  const last = roles[0];
  if (!last) return addFirst(career, day);
  const held = roleOn(career, day);
  if (held) return about(held, career, day);
  return roles.some(isOpen) ? [] : addNext(last, day);
}

function met(career: Career, { key }: Move): Settled | undefined {
  if (key === 'roles.add' || key === 'roles.import') return career.role.size > 0 ? { how: 'Role added' } : undefined;
  const of = (prefix: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);
  const [project, phase, next] = [of('roles.project.'), of('roles.phase.'), of('roles.next.')];
  if (project && [...career.project.values()].some((row) => row.role === project && row.to === undefined)) return { how: 'Project named' };
  const felt = phase ? career.role.get(phase)?.phase : undefined;
  if (felt) return { how: 'Phase said' };
  if (next && rolesByTime(career)[0]?.id !== next) return { how: 'Role added' };
  return undefined;
}

export const rolesMoves: RoomMoves = { offer, met };
