import { personOfRater, ratingsByDay } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { ifThen, pickBy } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { oldestIn } from '../people/advice/advice.ts';
import type { Person } from '../people/people.ts';
import { touchpointsWith } from '../people/touchpoints.ts';
import { quote, sayOn } from '../say.ts';
import { quietSkills } from '../skills/evidence.ts';
import { framework } from '../skills/framework/framework.ts';
import type { Question } from '../skills/level/ask-next.ts';
import { skillName } from '../skills/skill-name.ts';
import { isSkillId, phaseTitles } from '../skills/skills.ts';
import { phaseInView, recentLayoff, strainOf } from '../standing.ts';
import { addDays, type Day, daysBetween, weekOf } from '../time.ts';
import { inSentence, levelWords, sayAsked } from './skill-level-words.ts';
import { type SkillLevels, skillLevels } from './skill-levels.ts';

/** A look at all skills stays true for a quarter; who was asked is given four weeks to answer. */
const lookAgainDays = 91;
const answerDays = 28;
export const assessKey = 'assess.self';
const askPrefix = 'assess.ask.';

const lastOwn = (career: Career, day: Day): Day | undefined => ratingsByDay(career.assessment).findLast((row) => row.as === 'self' && row.day <= day)?.day;

/** Nothing asks for levels before it is known where somebody wants to go, or works now. */
const hasBegun = (career: Career): boolean => career.profile.get('me')?.goal !== undefined || career.role.size > 0;

function assess(career: Career, day: Day): Candidate[] {
  const last = lastOwn(career, day);
  if (last !== undefined && daysBetween(last, day) < lookAgainDays) return [];
  const others = career.assessment.size > 0 ? ' What others said is shown beside it once yours is kept.' : '';
  return [
    {
      key: assessKey,
      kind: 'experiment',
      what: last === undefined ? 'Assess yourself in ten minutes' : 'Look again at where you stand',
      why:
        last === undefined
          ? `Nothing says yet where your skills stand. Ten skills, five written levels each; your own view is where the picture begins.${others}`
          : `You last rated yourself ${sayOn(last, day)}, more than a quarter ago. Two looks side by side show what moved.`,
      ifThen: ifThen('experiment', assessKey, day, 'read five levels for each skill and choose one'),
      principle: 'P10',
      minutes: 10,
      value: last === undefined ? 4.6 : 3.6,
      opens: { open: 'assess' },
    },
  ];
}

/** Whether somebody was asked about a skill, in a letter or a talk, on a day or after it. */
const askedSince = (career: Career, who: string, name: string, since: Day): Day | undefined =>
  touchpointsWith(career, who).find((row) => row.day >= since && row.asked !== undefined && fold(row.asked).includes(fold(name)))?.day;

function canAsk(career: Career, row: Person, name: string, day: Day): boolean {
  const away = row.pausedUntil !== undefined && row.pausedUntil > day;
  return !away && !oldestIn(career, row.id, 'open') && askedSince(career, row.id, name, addDays(day, -answerDays)) === undefined;
}

function askAbout(career: Career, levels: SkillLevels, question: Question, day: Day): Candidate[] {
  const { rater, side, about, narrows } = question;
  const who = career.person.get(personOfRater(rater) ?? '');
  const name = skillName(career, about);
  if (who && !canAsk(career, who, name, day)) return [];
  const open = levels.skills.find(({ skill }) => skill === narrows);
  const key = `${askPrefix}${who?.id ?? side}.${about}`.slice(0, 160);
  const rests = open && open.knowledge !== 'unrated' ? `${levelWords(open)}.` : `Nobody has said anything of ${inSentence(narrows, open?.name)} yet.`;
  const respect = who?.boundaries ? ` To respect: ${quote(who.boundaries, 120)}.` : '';
  return [
    {
      key,
      kind: 'feedback',
      what: `Ask ${sayAsked(career, question)} how they see your ${inSentence(about, name)}`,
      why: `${rests} Their view would tell more than any other now.${respect}`,
      ifThen: ifThen('feedback', key, day, `send ${who ? who.name : 'them'} the five levels and ask for a number and an example`),
      principle: 'P16',
      skill: about.slice(0, 100),
      minutes: 10,
      value: 4,
      opens: who ? { open: 'ask-level', target: `${who.id} ${about}` } : { open: 'levels', target: about },
    },
  ];
}

/** A practice for the skill the phase ahead asks for that is the most open one, where that is known from outside. */
function gap(career: Career, { skills, readiness }: SkillLevels, day: Day): Candidate[] {
  const least = skills.find(({ skill }) => skill === readiness?.least);
  const phase = phaseInView(career, day);
  if (!readiness || !least?.ready || !isSkillId(least.skill) || strainOf(career, day)) return [];
  if (least.ready.chance >= 0.5 || !['likely', 'sure'].includes(least.knowledge)) return [];
  if (phase && quietSkills(career, phase, day)[0]?.skill === least.skill) return [];
  const key = `skill.gap.${least.skill}`;
  const next = framework[least.skill].levels[Math.min(4, Math.max(0, Math.round(least.level)))] ?? framework[least.skill].levels[4];
  const practice = pickBy(next.practices, `${key} ${weekOf(day)}`);
  return [
    {
      key,
      kind: 'experiment',
      what: practice.what,
      why: `${levelWords(least)}. Of what ${phaseTitles[readiness.phase]} asks for it is the most open one, and this belongs to its level ${next.level}.`,
      ifThen: ifThen('experiment', key, day, practice.doing),
      principle: practice.principle,
      skill: least.skill,
      minutes: practice.minutes,
      value: 4.4,
      opens: { open: 'capture', target: 'lesson' },
    },
  ];
}

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day) || !hasBegun(career)) return [];
  const looks = assess(career, day);
  if (career.assessment.size === 0) return looks;
  const levels = skillLevels.of(career, day);
  const unsure = levels.skills.find(({ skill }) => skill === levels.ask?.narrows)?.knowledge !== 'sure';
  return [...looks, ...(levels.ask && unsure ? askAbout(career, levels, levels.ask, day) : []), ...gap(career, levels, day)];
}

function met(career: Career, move: Move): Settled | undefined {
  if (move.key === assessKey) {
    const on = ratingsByDay(career.assessment).find((row) => row.as === 'self' && row.day >= move.planned)?.day;
    return on === undefined ? undefined : { how: 'Assessed', on };
  }
  if (!move.key.startsWith(askPrefix)) return undefined;
  const skill = move.skill ?? '';
  const who = move.opens?.open === 'ask-level' ? move.opens.target?.split(' ', 1)[0] : undefined;
  const side = move.key.slice(askPrefix.length).split('.', 1)[0];
  const from = (row: { readonly by?: string | undefined; readonly as: string }): boolean => (who === undefined ? row.as === side : row.by === who);
  const rated = ratingsByDay(career.assessment).find((row) => row.skill === skill && from(row) && row.day >= move.planned);
  if (rated) return { how: 'Their view is here', on: rated.day };
  const asked = who === undefined ? undefined : askedSince(career, who, skillName(career, skill), move.planned);
  return asked === undefined ? undefined : { how: 'Asked', on: asked };
}

/** Moves about where one stands: a look of one's own, whom to ask about what, a practice for the gap that matters next. */
export const levelMoves: RoomMoves = { offer, met };
