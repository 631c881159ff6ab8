import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayCount, sayList } from '../say.ts';
import { phaseTitles } from '../skills/skills.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { defaultHours, profileOf } from './profile.ts';

/** Weeks after a layoff before a next step is suggested: time, people and looking back come first. */
const nextStepAfter = 4;

function sayGoal(career: Career, day: Day): Candidate {
  const held = [
    career.role.size > 0 ? sayCount(career.role.size, 'role') : '',
    career.person.size > 0 ? sayCount(career.person.size, 'person', 'people') : '',
    career.entry.size > 0 ? sayCount(career.entry.size, 'entry', 'entries') : '',
  ].filter(Boolean);
  const there =
    held.length > 0
      ? `You have ${sayList(held)} here, but nothing says where they should lead.`
      : 'Moves are chosen by where you want to go, and nothing says that yet.';
  return {
    key: 'profile.goal',
    kind: 'experiment',
    what: 'Say what you work toward',
    why: `${there} One sentence is enough, and it may change.`,
    ifThen: ifThen('experiment', 'profile.goal', day, 'finish “In two years I would like to …” in one sentence'),
    principle: 'P11',
    minutes: 3,
    value: 9,
    opens: { open: 'set-goal' },
  };
}

const chooseTarget = (goal: string, day: Day): Candidate => ({
  key: 'profile.target',
  kind: 'experiment',
  what: 'Choose the phase you aim for',
  why: `Your goal reads “${goal.length > 90 ? `${goal.slice(0, 90).trimEnd()}…` : goal}”. With a phase beside it (${phaseTitles.associate}, ${phaseTitles.senior} or ${phaseTitles.leader}) the skills that are quiet can be seen.`,
  ifThen: ifThen('experiment', 'profile.target', day, 'read the three phases and choose one'),
  principle: 'P1',
  minutes: 3,
  value: 4.5,
  opens: { open: 'set-goal' },
});

const setHours = (day: Day): Candidate => ({
  key: 'profile.hours',
  kind: 'reflection',
  what: 'Set the hours your weeks really hold',
  why: `The plan assumes ${defaultHours} hours a week, because you have not said. A smaller number that is true makes better plans.`,
  ifThen: ifThen('reflection', 'profile.hours', day, 'look at my calendar and set the hours'),
  principle: 'P14',
  minutes: 2,
  value: 3,
  opens: { open: 'set-goal' },
});

function nextStep(role: { readonly id: string; readonly company?: string | undefined; readonly title: string }, day: Day): Candidate {
  const key = `recovery.next.${role.id}`;
  return {
    key,
    kind: 'recovery',
    what: 'Write down one small next step',
    why: `The role at ${role.company ?? role.title} is a few weeks behind you. A step of half an hour counts: an advert read closely, a question to one person.`,
    ifThen: ifThen('recovery', key, day, 'write one step that fits into half an hour'),
    principle: 'P38',
    minutes: 10,
    value: 6,
    opens: { open: 'set-goal' },
  };
}

function offer(career: Career, day: Day): Candidate[] {
  const layoff = recentLayoff(career, day);
  if (layoff) return layoff.role && layoff.weeks >= nextStepAfter ? [nextStep(layoff.role, day)] : [];
  const { goal, targetPhase, hoursPerWeek } = profileOf(career);
  if (!goal) return [sayGoal(career, day)];
  return [...(targetPhase ? [] : [chooseTarget(goal, day)]), ...(hoursPerWeek === undefined ? [setHours(day)] : [])];
}

function met(career: Career, move: Move): Settled | undefined {
  const { goal, targetPhase, hoursPerWeek } = profileOf(career);
  if (move.key === 'profile.goal' && goal) return { how: 'Goal set' };
  if (move.key === 'profile.target' && targetPhase) return { how: `${phaseTitles[targetPhase]} chosen` };
  if (move.key === 'profile.hours' && hoursPerWeek !== undefined) return { how: 'Hours set' };
  return undefined;
}

export const profileMoves: RoomMoves = { offer, met };
