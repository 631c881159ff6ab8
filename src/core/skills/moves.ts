import type { Career } from '../career.ts';
import { ifThen, pickBy } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayDay, sayOn } from '../say.ts';
import { doneWithin, lastDone, phaseInView, strainOf } from '../standing.ts';
import { type Day, weekOf } from '../time.ts';
import { type Evidence, quietDays, quietSkills } from './evidence.ts';
import { practices } from './practice.ts';
import { chosenPractices, practiceKey } from './practised.ts';
import { isSkillId, phaseTitles, skillTitle } from './skills.ts';

const evidenceKey = (skill: string): string => `skill.evidence.${skill}`;
/** A practice that was ticked gives time to write about it before it is suggested again. */
const practiceWeeks = 6;

function silence({ skill, latest }: Evidence, day: Day): string {
  const title = skillTitle(skill);
  return latest === undefined
    ? `Nothing in the journal names ${title.toLowerCase()} yet.`
    : `The last entry that names ${title.toLowerCase()} is from ${sayDay(latest, day)}, more than ${quietDays} days ago.`;
}

function practise(career: Career, quiet: Evidence, aim: string, day: Day): Candidate[] {
  const { skill } = quiet;
  const key = practiceKey(skill);
  if (!isSkillId(skill) || doneWithin(career, key, day, practiceWeeks)) return [];
  if (chosenPractices(career, skill).some((row) => row.state === 'open' || doneWithin(career, row.key, day, practiceWeeks))) return [];
  const { principle, list } = practices[skill];
  const practice = pickBy(list, `${key} ${weekOf(day)}`);
  return [
    {
      key,
      kind: 'experiment',
      what: practice.what,
      why: `${silence(quiet, day)} ${aim}`,
      ifThen: ifThen('experiment', key, day, practice.doing),
      principle,
      skill,
      minutes: practice.minutes,
      value: 4.5,
      opens: { open: 'capture', target: 'lesson' },
    },
  ];
}

function capture(career: Career, quiet: Evidence, aim: string, day: Day): Candidate {
  const { skill } = quiet;
  const keys = [practiceKey(skill), ...chosenPractices(career, skill).map((row) => row.key)];
  const practised = keys
    .flatMap((key) => lastDone(career, key) ?? [])
    .sort()
    .at(-1);
  const since = practised !== undefined && practised > (quiet.latest ?? '') ? `You practised it ${sayOn(practised, day)}.` : aim;
  return {
    key: evidenceKey(skill),
    kind: 'evidence',
    what: `Write down one time you used ${skillTitle(skill).toLowerCase()}`,
    why: `${silence(quiet, day)} ${since}`,
    ifThen: ifThen('evidence', evidenceKey(skill), day, 'write two lines about the last time'),
    principle: 'P10',
    skill,
    minutes: 5,
    value: 3.4,
    opens: { open: 'capture', target: 'win' },
  };
}

/** For the skills of the phase worked toward that are quiet: a practice for the quietest, evidence for the two quietest. */
function offer(career: Career, day: Day): Candidate[] {
  const strain = strainOf(career, day);
  const phase = phaseInView(career, day);
  if (strain === 'layoff' || phase === undefined) return [];
  const quiet = quietSkills(career, phase, day);
  const [quietest] = quiet;
  if (!quietest) return [];
  const aim = `It is one of the three skills of the ${phaseTitles[phase].toLowerCase()} phase, the one you have in view.`;
  return [...(strain ? [] : practise(career, quietest, aim, day)), ...quiet.slice(0, 2).map((row) => capture(career, row, aim, day))];
}

function met(career: Career, move: Move): Settled | undefined {
  const skill = move.key.startsWith('skill.') ? move.key.split('.')[2] : undefined;
  if (skill === undefined) return undefined;
  let on: Day | undefined;
  let before = move.entriesBefore ?? 0;
  for (const row of career.entry.values()) {
    if (row.day < move.planned || !row.skills?.includes(skill)) continue;
    if (row.day === move.planned && before-- > 0) continue;
    if (on === undefined || row.day < on) on = row.day;
  }
  return on === undefined ? undefined : { how: `${skillTitle(skill)} written about`, on };
}

export const skillsMoves: RoomMoves = { offer, met };
