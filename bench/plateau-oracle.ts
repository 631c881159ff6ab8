import type { Detector, Known, Point } from './plateau-detectors.ts';
import { mood } from './plateau-rules.ts';
import type { PlateauWorld } from './plateau-world.ts';

/** Ratings are rounded: a whole step's uniform error. */
const rounding = 1 / 12;
const safeWeeks = 26;
const hazard = (tenure: number): number => (tenure < safeWeeks ? 0 : 0.0035 + 0.0045 * Math.min(1, (tenure - safeWeeks) / 78));

/** a' Sigma^-1 b for errors with a share common to all items. */
function weigh(a: readonly number[], b: readonly number[], own: number, common: number): number {
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const inner = a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
  return (inner - (common / (own + a.length * common)) * sum(a) * sum(b)) / own;
}

/** What only an oracle knows of each week: base, season, noise and how a plateau would fall; a clairvoyant the bad patches too. */
const knownPoints =
  (clairvoyant: boolean) =>
  (world: PlateauWorld): Point[] =>
    world.answers.flatMap(({ week, tenure, role, items, tick }, i): Point[] => {
      const [truth, shape] = [world.expected[i], world.roles.find(({ id }) => id === role)?.shape];
      if (!truth || !shape) return [];
      const expected = clairvoyant ? truth.withEpisodes : truth.withoutPlateau;
      const off = [items.challenge, items.learning, items.energy, items.impact, items.support].map((value, item) => value - (expected[item] ?? 0));
      const own = world.noise ** 2 + rounding;
      const known: Known = {
        pulls: weigh(shape.fall, off, own, mood.sd ** 2),
        costs: weigh(shape.fall, shape.fall, own, mood.sd ** 2) / 2,
        ticked: tick === true,
        usualTick: clairvoyant ? truth.tick : truth.tickWithoutLull,
        tickRises: 0.4 * Math.min(1, shape.depth / 1.2),
        ramp: shape.ramp,
      };
      return [{ week, tenure, role, says: 0, rate: 1, known }];
    });

function logRatio({ pulls, costs, ticked, usualTick, tickRises }: Known, share: number): number {
  const now = usualTick + tickRises * share;
  return pulls * share - costs * share ** 2 + Math.log(ticked ? now / usualTick : (1 - now) / (1 - usualTick));
}

/** Every week a plateau may have begun in has odds of its own until its ramp is whole; from then on all are alike. */
function beginOracle(): (point: Point) => number {
  let [whole, last] = [0, -1];
  let starts: { week: number; odds: number }[] = [];
  return ({ week, tenure, known }) => {
    if (!known) return Number.NEGATIVE_INFINITY;
    const roleFrom = week - tenure;
    for (let start = last < 0 ? week : last + 1; start <= week; start++)
      if (hazard(start - roleFrom) > 0) starts.push({ week: start, odds: hazard(start - roleFrom) });
    last = week;
    const share = (start: number) => (known.ramp === 0 ? 1 : Math.min(1, (week - start + 1) / known.ramp));
    whole *= Math.exp(logRatio(known, 1));
    const rising: typeof starts = [];
    for (const { week: start, odds } of starts) {
      const now = odds * Math.exp(logRatio(known, share(start)));
      if (share(start) >= 1) whole += now;
      else rising.push({ week: start, odds: now });
    }
    starts = rising;
    return Math.log(whole + rising.reduce((sum, { odds }) => sum + odds, 0));
  };
}

/** The bounds: nothing that reads check-ins alone can be expected to do as well. */
export const oracles = {
  'oracle, knows all but the bad patches': { points: knownPoints(false), begin: beginOracle },
  'clairvoyant, knows the bad patches too': { points: knownPoints(true), begin: beginOracle },
} satisfies Record<string, Detector>;
