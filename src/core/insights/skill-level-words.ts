import { personOfRater } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { capitalised, sayCount, sayList, sayNumber, sayOn } from '../say.ts';
import type { Question } from '../skills/level/ask-next.ts';
import type { Side } from '../skills/level/model.ts';
import { isSkillId, type Phase, phases, phaseTitles, skillTitle } from '../skills/skills.ts';
import type { Day } from '../time.ts';
import type { RaterView, SkillLevel, SkillLevels } from './skill-levels.ts';

/** A chance as people say it: "about 7 in 10"; never nearer to certain than one in ten. */
export const sayChance = (chance: number): string => `about ${inTen(chance)} in 10`;
const inTen = (chance: number): number => Math.min(9, Math.max(1, Math.round(chance * 10)));

/** "between 2 and 5 in 10", or "about 3 in 10" where both ends are told alike. */
export function sayChances(low: number, high: number): string {
  const [from, to] = [inTen(low), inTen(high)];
  return from === to ? sayChance(low) : `between ${from} and ${to} in 10`;
}

const phaseName = (phase: Phase): string => phaseTitles[phase];
/** A skill within a sentence; the words of a company's ladder stay as they are written there. */
export const inSentence = (skill: string, name: string = skillTitle(skill)): string => (isSkillId(skill) ? name.toLowerCase() : name);

/** Somebody who rates, as a sentence names them: "Ada Bell", "a manager", "you". */
function sayRater(career: Career, rater: string, side: Side): string {
  const name = career.person.get(personOfRater(rater) ?? '')?.name;
  if (name !== undefined) return name;
  return side === 'self' ? 'you' : side === 'evidence' ? 'your judged work' : `a ${side}`;
}

/** The phase a skill most likely lies in, and the one after that. */
function mostLikely({ phases: chances }: SkillLevel): [Phase, Phase] {
  const [first, second] = [...phases].sort((a, b) => chances[b] - chances[a]);
  return [first ?? 'associate', second ?? 'senior'];
}

const likelyFrom = 0.55;
const surelyFrom = 0.8;

/** Where a skill stands: "Strategic thinking: likely at Senior, about 7 in 10", as sure as one may be and not more. */
export function levelWords(level: SkillLevel): string {
  const title = level.name;
  if (level.knowledge === 'unrated') return `${title}: nothing to go by yet`;
  const [first, second] = mostLikely(level);
  const chance = level.phases[first];
  const lead = level.knowledge === 'own-view' ? `${title}, by your own view: ` : `${title}: `;
  if (level.knowledge === 'sure' && chance >= surelyFrom) return `${lead}at ${phaseName(first)}`;
  if (chance >= likelyFrom) return `${lead}likely at ${phaseName(first)}, ${sayChance(chance)}`;
  const [lower, upper] = phases.indexOf(first) < phases.indexOf(second) ? [first, second] : [second, first];
  return `${lead}between ${phaseName(lower)} and ${phaseName(upper)}`;
}

/** How ready a skill is for the phase ahead, as a range: "Ready for Senior: between 2 and 5 in 10." */
export function readyWords({ ready, knowledge }: SkillLevel): string {
  if (ready === undefined || knowledge === 'unrated') return '';
  return `Ready for ${phaseName(ready.phase)}: ${sayChances(ready.low, ready.high)}.`;
}

const sideWords: Record<Side, readonly [string, string]> = {
  manager: ['manager rating', 'manager ratings'],
  peer: ['peer rating', 'peer ratings'],
  self: ['rating of your own', 'ratings of your own'],
  evidence: ['piece of judged work', 'pieces of judged work'],
};

/** What a level rests on: "It rests on two manager ratings and three ratings of your own." */
export function restsOnWords({ readings }: SkillLevel): string {
  const parts = (['manager', 'peer', 'evidence', 'self'] as const).flatMap((side) => {
    const count = readings[side];
    return count === undefined ? [] : [sayCount(count, ...sideWords[side])];
  });
  return parts.length === 0 ? '' : `It rests on ${sayList(parts)}.`;
}

/** "0.4 of a level high"; undefined where it is too little to tell, or within what chance does. */
function runsWords({ runs, spread }: RaterView): string | undefined {
  if (Math.abs(runs) < 0.15 || Math.abs(runs) < spread / 2) return undefined;
  return `${Math.abs(runs).toFixed(1)} of a level ${runs > 0 ? 'high' : 'low'}`;
}

const shares = ['a tenth', 'a fifth', 'three tenths', 'two fifths', 'half', 'three fifths', 'seven tenths', 'four fifths', 'nine tenths'];

/** Who of those rated last, a manager before a peer. */
const latestOutside = (raters: readonly RaterView[]): RaterView | undefined =>
  [...raters]
    .filter(({ side }) => side === 'manager' || side === 'peer')
    .sort((a, b) => (a.side === b.side ? (a.latest < b.latest ? 1 : -1) : a.side === 'manager' ? -1 : 1))[0];

/** How one's own view counts beside a manager's, or a peer's: "Your own rating counts about two fifths as much as one by Ada Bell and runs 0.4 of a level high." */
export function ownViewWords(career: Career, { raters }: SkillLevels, level: SkillLevel): string {
  const beside = latestOutside(raters);
  const own = level.weights.find(({ side }) => side === 'self');
  const outside = level.weights.find(({ rater }) => rater === beside?.rater);
  const view = raters.find(({ side }) => side === 'self');
  if (!own || !view) return '';
  const runs = runsWords(view);
  if (!outside || outside.weight <= 0) return runs ? `Your own ratings are taken to run ${runs}, as most people's do.` : '';
  const share = shares[Math.round((10 * own.weight) / outside.weight) - 1] ?? (own.weight < outside.weight / 2 ? 'hardly' : 'as much');
  const much = share === 'as much' ? 'as much as' : share === 'hardly' ? 'hardly beside' : `about ${share} as much as`;
  const counts = `Your own rating counts ${much} one by ${sayRater(career, outside.rater, outside.side)}`;
  return `${counts}${runs ? ` and runs ${runs}` : ''}.`;
}

const hardlyMoved = 0.15;

/** What a quarter changed: "Up by 0.3 of a level since 26 August." Too little to tell is nothing said. */
export function movedWords({ moved, knowledge }: SkillLevel, since: Day, today: Day): string {
  if (knowledge === 'unrated' || moved.own.length + moved.elsewhere.length === 0 || Math.abs(moved.by) < hardlyMoved) return '';
  const from = sayOn(since, today).replace(/^on /, '');
  return `${moved.by > 0 ? 'Up' : 'Down'} by ${Math.abs(moved.by).toFixed(1)} of a level since ${from}.`;
}

/** Who is to be asked, as a sentence names them: "Ada Bell", "your manager", "a peer". */
export function sayAsked(career: Career, { rater, side }: Pick<Question, 'rater' | 'side'>): string {
  return personOfRater(rater) === undefined ? (side === 'manager' ? 'your manager' : 'a peer') : sayRater(career, rater, side);
}

/** Whom to ask about what: "Not enough outside evidence yet: ask Ada Bell about communication." */
export function askWords(career: Career, { ask, skills }: Pick<SkillLevels, 'ask' | 'skills'>): string {
  if (!ask) return '';
  const name = skills.find(({ skill }) => skill === ask.about)?.name;
  const whom = `ask ${sayAsked(career, ask)} about ${inSentence(ask.about, name)}`;
  const known = skills.find(({ skill }) => skill === ask.narrows)?.knowledge;
  return known === 'sure' ? `To know more, ${whom}: that would narrow most.` : `Not enough outside evidence yet: ${whom}.`;
}

/** The finding over all: how many of the skills a phase asks for are there as far as one can tell, and which is the open one. Never a mean. */
export function readinessWords({ readiness }: SkillLevels): string {
  if (!readiness) return 'Choose a phase to aim for, and Windward can say what it asks of you';
  const { phase, mustHaves, unrated, least, expected } = readiness;
  const name = phaseName(phase);
  if (least === undefined) return `Nothing to go by yet for ${name}`;
  const rated = mustHaves.length - unrated.length;
  const there = Math.round(expected);
  if (rated === 1) return `Only ${inSentence(least)} was rated of what ${name} asks for; it is probably ${there === 1 ? 'there' : 'not there yet'}`;
  const of = `of the ${sayNumber(rated)} skills ${name} asks for${unrated.length > 0 ? ' that were rated' : ''}`;
  const count = there === rated ? `Probably all ${of}` : there === 0 ? `Probably none ${of}` : `Probably ${sayNumber(there)} ${of}`;
  return `${count} ${there === 1 ? 'is' : 'are'} there; ${inSentence(least)} is the most open one`;
}

/** Skills nothing has been said of: "Nothing to go by yet for communication and execution." */
export const unratedWords = ({ readiness }: SkillLevels): string =>
  readiness && readiness.unrated.length > 0 ? capitalised(`nothing to go by yet for ${sayList(readiness.unrated.map((skill) => inSentence(skill)))}.`) : '';
