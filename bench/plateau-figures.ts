import { lastNought } from '../src/core/radar/contributions.ts';
import { chanceOf, followLedger, type Step } from '../src/core/radar/ledger.ts';
import { type Figure, quantile } from './figures.ts';
import { readingsOf } from './plateau-detectors.ts';
import { plateauShare } from './plateau-roles.ts';
import { type Found, inPlateau, longest, type Trial } from './plateau-trial.ts';
import type { PlateauWorld } from './plateau-world.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(list: readonly T[], holds: (one: T) => boolean): number => (100 * list.filter(holds).length) / list.length;
export const meanDelay = ({ found }: Trial): number => mean(found.map(({ delay }) => delay));

/** One line of the table of science.md 4.1, with what the text says beside it. */
export function delayFigures(name: string, trial: Trial, text: readonly number[], bars: { readonly [of: string]: Partial<Figure> } = {}): Figure[] {
  const delays = trial.found.map(({ delay }) => delay);
  const [delay, soon, later, missed] = text;
  return [
    { name: `${name}: mean delay (text ${delay})`, value: mean(delays), unit: 'weeks', ...bars.delay },
    { name: `${name}: within 13 weeks (text ${soon})`, value: share(delays, (weeks) => weeks <= 13), unit: '%' },
    { name: `${name}: within 26 weeks (text ${later})`, value: share(delays, (weeks) => weeks <= 26), unit: '%', ...bars.later },
    { name: `${name}: missed (text ${missed})`, value: share(delays, (weeks) => weeks >= longest), unit: '%', ...bars.missed },
  ];
}

export const rampFigures = (name: string, { found }: Trial, text: readonly number[]): Figure[] =>
  [0, 13, 26, 52].map((weeks, i) => ({
    name: `${name}: mean delay, ramp of ${weeks} weeks (text ${text[i]})`,
    value: mean(found.filter(({ ramp }) => ramp === weeks).map(({ delay }) => delay)),
    unit: 'weeks',
  }));

export function standardError(trial: Trial): number {
  const middle = meanDelay(trial);
  return Math.sqrt(mean(trial.found.map(({ delay }) => (delay - middle) ** 2)) / trial.found.length);
}

/** When the ledger, asked on the day of an alarm, says that it began; earlier alarms having begun it anew. */
function saidSince({ world, alarm }: Found, alarms: readonly number[]): number | undefined {
  const steps = followLedger(
    readingsOf(world),
    alarms.filter((week) => alarm !== undefined && week < alarm).map((week) => ({ week, rings: 'no' as const })),
  );
  const at = steps.findIndex(({ reading }) => reading.answer.week === alarm);
  return at < 0 ? undefined : lastNought(steps.slice(0, at + 1))?.reading.answer.week;
}

export function sinceFigures(trial: Trial, worlds: readonly PlateauWorld[]): Figure[] {
  const off = trial.found.flatMap((one) => {
    const said = one.alarm === undefined ? undefined : saidSince(one, trial.alarms[worlds.indexOf(one.world)] ?? []);
    return said === undefined ? [] : [said - one.start];
  });
  return [
    { name: 'since when: mean absolute error (text 7.0; wanted 7)', value: mean(off.map(Math.abs)), unit: 'weeks', limit: 8 },
    { name: 'since when: median absolute error (text 5)', value: quantile(off.map(Math.abs)), unit: 'weeks' },
    { name: 'since when: late by (text 3.3)', value: mean(off), unit: 'weeks' },
    { name: 'since when: late by at least, in nine of ten (the chart says -6)', value: quantile(off, 0.1), unit: 'weeks' },
    { name: 'since when: late by at most, in nine of ten (the chart says 16)', value: quantile(off, 0.9), unit: 'weeks' },
  ];
}

const bins = 10;
/** How far the chances are from how often there was a plateau, bin by bin. */
function calibrationOf(said: readonly { readonly chance: number; readonly was: boolean }[]) {
  const groups = Array.from({ length: bins }, (_, bin) => said.filter(({ chance }) => Math.min(bins - 1, Math.floor(chance * bins)) === bin));
  const sums = groups.map((group) => group.reduce((sum, { chance, was }) => sum + chance - (was ? 1 : 0), 0));
  return { error: sums.reduce((sum, off) => sum + Math.abs(off), 0) / said.length, high: share(groups[7] ?? [], ({ was }) => was) };
}

/** From here on more of the fall is there than what every week is allowed, half of a plateau's: the week speaks for one. */
const halfOfTheFall = 0.5;

/**
 * Whether the chance is right. Counted are the weeks in which the app says one, and a plateau from half of its ramp on: the ledger
 * knows a fall that is there or is not, and its allowance is half of it. Nothing here was chosen by its figure; the others stand beside it.
 */
export function chanceFigures(worlds: readonly PlateauWorld[]): Figure[] {
  const said = worlds.flatMap((world) =>
    followLedger(readingsOf(world)).map((step: Step) => ({
      chance: chanceOf(step),
      begun: inPlateau(world, step.reading.answer.week),
      half: world.roles.some((role) => role.id === step.reading.answer.role && plateauShare(role, step.reading.answer.week) >= halfOfTheFall),
      isSaid: step.standing !== 'learning',
    })),
  );
  const by = (is: 'begun' | 'half', rows = said) => calibrationOf(rows.map((one) => ({ chance: one.chance, was: one[is] })));
  const shown = said.filter(({ isSaid }) => isSaid);
  return [
    { name: 'chance: calibration error where it is said, a plateau from half its fall on', value: by('half', shown).error, unit: '', limit: 0.03 },
    { name: 'chance: the same, every answered week (text 0.013)', value: by('half').error, unit: '' },
    { name: 'chance: calibration error where it is said, a plateau from its first week on', value: by('begun', shown).error, unit: '' },
    { name: 'chance: the same, every answered week', value: by('begun').error, unit: '' },
    { name: 'chance: of those said to be 70 to 80 %, half fallen', value: by('half').high, unit: '%' },
    { name: 'chance: of those said to be 70 to 80 %, begun (text 61)', value: by('begun').high, unit: '%' },
  ];
}
