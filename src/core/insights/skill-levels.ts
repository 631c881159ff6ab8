import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { type Evidence, evidenceBySkill } from '../skills/evidence.ts';
import { type Askable, afterOneMore, nextQuestion, type Question, weightNow } from '../skills/level/ask-next.ts';
import { contributionsOf, type Parts } from '../skills/level/contributions.ts';
import { type Belief, followLevels, spreadOf } from '../skills/level/follow.ts';
import { middleLevel, type Side, widening } from '../skills/level/model.ts';
import { chanceOfReaching, type Level, phaseAfter, phaseChances } from '../skills/level/phase-cuts.ts';
import { skillName } from '../skills/skill-name.ts';
import { isSkillId, type Phase, skillIds, skillPhase } from '../skills/skills.ts';
import { phaseInView } from '../standing.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { levelReadings } from './level-readings.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** Nothing said of it yet; only by oneself; from outside too, but not sure; known well enough to be said as certain. */
export type Knowledge = 'unrated' | 'own-view' | 'likely' | 'sure';
/** A widened spread up to this may be said as certain. */
const sureUpTo = 0.5;
/** What moved a level is told for the last quarter. */
const lookBackDays = 91;

export type Ready = {
  readonly phase: Phase;
  readonly chance: number;
  /** Where the chance would most likely lie after one more rating from outside. */
  readonly low: number;
  readonly high: number;
};

export type SkillLevel = {
  readonly skill: string;
  readonly name: string;
  readonly knowledge: Knowledge;
  /** On the scale of 1 to 5; with `spread` wide enough for an interval (one standard deviation). */
  readonly level: number;
  readonly spread: number;
  readonly phases: Readonly<Record<Phase, number>>;
  /** Between what each of those chances would most likely lie after one more rating from outside. */
  readonly ranges: Readonly<Record<Phase, readonly [number, number]>>;
  /** How ready for the phase ahead; the levels of a company's ladder are no phases. */
  readonly ready: Ready | undefined;
  /** How far the level would go for a rating one level off what is expected of this rater now. */
  readonly weights: readonly { readonly rater: string; readonly side: Side; readonly weight: number }[];
  /** How many ratings and judged entries there are, side by side. */
  readonly readings: Readonly<Partial<Record<Side, number>>>;
  /** All parts add up to the level less 3. */
  readonly made: Parts;
  /** All parts add up to what the level moved by in the last quarter. */
  readonly moved: Parts & { readonly by: number };
  /** Below what may be said as certain, whose rating of what would tell most about it. */
  readonly ask: Question | undefined;
  readonly evidence: Omit<Evidence, 'skill'> & { readonly daysAgo: number | undefined };
};

export type RaterView = {
  readonly rater: string;
  readonly side: Side;
  readonly readings: number;
  /** The day of the latest reading. */
  readonly latest: Day;
  /** How many levels this rater runs high; below nought, low. */
  readonly runs: number;
  readonly spread: number;
};

export type Readiness = {
  readonly phase: Phase;
  readonly mustHaves: readonly string[];
  /** Must-haves that nothing has been said of. */
  readonly unrated: readonly string[];
  /** The must-have least likely to be there, among those that were rated. */
  readonly least: string | undefined;
  /** How many of the rated must-haves are there, as far as one can tell. */
  readonly expected: number;
};

export type SkillLevels = {
  readonly since: Day;
  readonly skills: readonly SkillLevel[];
  readonly raters: readonly RaterView[];
  readonly readiness: Readiness | undefined;
  /** Whose rating of which skill would tell most now. */
  readonly ask: Question | undefined;
};

function knowledgeOf(readings: SkillLevel['readings'], spread: number): Knowledge {
  if (readings.manager !== undefined || readings.peer !== undefined) return spread <= sureUpTo ? 'sure' : 'likely';
  return readings.self !== undefined || readings.evidence !== undefined ? 'own-view' : 'unrated';
}

/** The phase to be ready for: the one worked toward, else the one after the phase the present role feels like. */
function phaseAhead(career: Career, day: Day): Phase | undefined {
  const target = career.profile.get('me')?.targetPhase;
  const felt = target ?? phaseInView(career, day);
  return target ?? (felt && phaseAfter(felt));
}

/** Between which two levels the answer would most likely lie after one more rating from outside, by who counts most. */
function endsAfterOneMore(belief: Belief, skill: number, asked: readonly Askable[]): { readonly low: Level; readonly high: Level } {
  const outside = asked.reduce<Askable | undefined>(
    (best, one) => (best && weightNow(belief, skill, best) >= weightNow(belief, skill, one) ? best : one),
    undefined,
  );
  const level = { mean: belief.mean[skill] ?? 0, spread: spreadOf(belief, skill) };
  return outside ? afterOneMore(belief, skill, outside) : { low: level, high: level };
}

function rangesOf(now: Readonly<Record<Phase, number>>, ends: { readonly low: Level; readonly high: Level }): SkillLevel['ranges'] {
  const [low, high] = [phaseChances(ends.low), phaseChances(ends.high)];
  const range = (phase: Phase) => [Math.min(now[phase], low[phase], high[phase]), Math.max(now[phase], low[phase], high[phase])] as const;
  return { associate: range('associate'), senior: range('senior'), leader: range('leader') };
}

const readyIn = (phase: Phase, now: Level, { low, high }: { readonly low: Level; readonly high: Level }): Ready => ({
  phase,
  chance: chanceOfReaching(now, phase),
  low: chanceOfReaching(low, phase),
  high: chanceOfReaching(high, phase),
});

function readinessIn(levels: readonly SkillLevel[], phase: Phase | undefined): Readiness | undefined {
  if (phase === undefined) return undefined;
  const must = levels.filter(({ skill }) => [phase, 'all'].includes(skillPhase(skill)) && (skillIds as readonly string[]).includes(skill));
  const rated = must.filter(({ knowledge }) => knowledge !== 'unrated');
  const least = rated.reduce<SkillLevel | undefined>((low, one) => (low && (low.ready?.chance ?? 0) <= (one.ready?.chance ?? 0) ? low : one), undefined);
  return {
    phase,
    mustHaves: must.map(({ skill }) => skill),
    unrated: must.filter(({ knowledge }) => knowledge === 'unrated').map(({ skill }) => skill),
    least: least?.skill,
    expected: rated.reduce((sum, { ready }) => sum + (ready?.chance ?? 0), 0),
  };
}

/** The must-have whose readiness is nearest to even; without a phase ahead the skill least is known of. */
function mostOpen(levels: readonly SkillLevel[], readiness: Readiness | undefined): number {
  const openness = ({ skill, ready, spread }: SkillLevel): number =>
    readiness ? (readiness.mustHaves.includes(skill) ? Math.abs((ready?.chance ?? 0) - 0.5) : Number.POSITIVE_INFINITY) : -spread;
  return levels.reduce((best, level, i) => (openness(level) < openness(levels[best] as SkillLevel) ? i : best), 0);
}

function levelSkills(career: Career, day: Day): SkillLevels {
  const since = addDays(day, -lookBackDays);
  const readings = levelReadings(career).filter((one) => one.day <= day);
  const others = [...new Set(readings.map(({ skill }) => skill))].filter((skill) => !(skillIds as readonly string[]).includes(skill)).sort();
  const skills = [...skillIds, ...others];
  const belief = followLevels(skills, readings, day, since);
  const parts = contributionsOf(belief);
  const asked = withoutEquals(belief, whomToAsk(career, day));
  const phase = phaseAhead(career, day);
  const evidence = new Map(evidenceBySkill(career).map((row) => [row.skill, row]));
  const counts = new Map<string, Partial<Record<Side, number>>>();
  for (const { skill, side } of readings) {
    const count = counts.get(skill) ?? {};
    counts.set(skill, count);
    count[side] = (count[side] ?? 0) + 1;
  }
  const levels = skills.map((skill, s): SkillLevel => {
    const [mean, narrow] = [belief.mean[s] ?? 0, spreadOf(belief, s)];
    const now = { mean, spread: narrow };
    const [chances, ends] = [phaseChances(now), endsAfterOneMore(belief, s, asked)];
    const count = counts.get(skill) ?? {};
    const knowledge = knowledgeOf(count, narrow * widening);
    const { entries = 0, wins = 0, projects = 0, latest } = evidence.get(skill) ?? {};
    const { toMean, sinceEarlier } = parts[s] ?? { toMean: nothing, sinceEarlier: nothing };
    return {
      skill,
      name: skillName(career, skill),
      knowledge,
      level: mean + middleLevel,
      spread: narrow * widening,
      phases: chances,
      ranges: rangesOf(chances, ends),
      ready: phase && isSkillId(skill) ? readyIn(phase, now, ends) : undefined,
      weights: belief.raters.map((one) => ({ ...one, weight: weightNow(belief, s, one) })),
      readings: count,
      ask: knowledge === 'sure' ? undefined : nextQuestion(belief, s, asked),
      made: toMean,
      moved: { ...sinceEarlier, by: mean - (belief.earlier.mean[s] ?? 0) },
      evidence: { entries, wins, projects, latest, daysAgo: latest === undefined ? undefined : daysBetween(latest, day) },
    };
  });
  const readiness = readinessIn(levels, phase);
  return { since, skills: levels, raters: ratersOf(belief), readiness, ask: nextQuestion(belief, mostOpen(levels, readiness), asked) };
}

/** Of those who have rated nothing yet the first of each side: about the others there is no more to be said. */
function withoutEquals(belief: Belief, asked: readonly Askable[]): Askable[] {
  const known = new Set(belief.raters.map(({ rater }) => rater));
  const first = new Map<Side, Askable>();
  for (const one of asked) if (!known.has(one.rater) && !first.has(one.side)) first.set(one.side, one);
  return asked.filter((one) => known.has(one.rater) || first.get(one.side) === one);
}

const nothing: Parts = { without: 0, own: [], elsewhere: [] };

function ratersOf(belief: Belief): RaterView[] {
  const counts = new Map<string, number>();
  const latest = new Map<string, Day>();
  for (const { reading } of belief.steps) {
    counts.set(reading.rater, (counts.get(reading.rater) ?? 0) + 1);
    latest.set(reading.rater, reading.day);
  }
  return belief.raters.map(({ rater, side }, r) => {
    const at = belief.skills.length + r;
    return { rater, side, readings: counts.get(rater) ?? 0, latest: latest.get(rater) ?? '', runs: belief.mean[at] ?? 0, spread: spreadOf(belief, at) };
  });
}

/** Where each skill stands, how sure that is, what it was made of, and whose view would tell most. Coverage, never a score. */
export const skillLevels = defineInsight({ name: 'skill-levels', title: 'Levels of your skills', of: levelSkills });
