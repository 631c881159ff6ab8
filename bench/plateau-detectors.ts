import { addWeek, answerRates, isCounted, noEvidence } from '../src/core/radar/ledger.ts';
import { type Reading, readAnswers } from '../src/core/radar/own-normal.ts';
import { beginChangepoints } from './plateau-changepoints.ts';
import type { PlateauWorld } from './plateau-world.ts';

/** What an oracle knows of a week: how far it pulls toward a plateau, what a plateau would cost there, and how its tick comes about. */
export type Known = {
  readonly pulls: number;
  readonly costs: number;
  readonly ticked: boolean;
  readonly usualTick: number;
  readonly tickRises: number;
  readonly ramp: number;
};
/** One answered week as a detector sees it. */
export type Point = {
  readonly week: number;
  readonly tenure: number;
  readonly role: string;
  readonly says: number;
  readonly rate: number;
  readonly known?: Known;
};
/** What a detector reads from a career beforehand, and its score from week to week, begun anew by an alarm and by a new role. */
export type Detector = { readonly points: (world: PlateauWorld) => Point[]; readonly begin: () => (point: Point) => number };

const kept = new WeakMap<PlateauWorld, Reading[]>();
export function readingsOf(world: PlateauWorld): Reading[] {
  const known = kept.get(world) ?? readAnswers(world.answers);
  kept.set(world, known);
  return known;
}

const pointsBy =
  (says: (reading: Reading) => number) =>
  (world: PlateauWorld): Point[] => {
    const readings = readingsOf(world);
    const rates = answerRates(readings.map(({ answer }) => answer.week));
    return readings.flatMap((reading, i) => {
      const { week, tenure, role } = reading.answer;
      return isCounted(reading, i) ? [{ week, tenure, role, says: says(reading), rate: rates[i] ?? 1 }] : [];
    });
  };

const ledgerBy = (points: Detector['points']): Detector => ({
  points,
  begin: () => {
    let evidence = noEvidence;
    return ({ tenure, says }) => Math.log((evidence = addWeek(evidence, tenure, says)).odds);
  },
});

const cusumBy = (points: Detector['points']): Detector => ({
  points,
  begin: () => {
    let sum = 0;
    return ({ says }) => (sum = Math.max(0, sum + says));
  },
});

const meanBy = (count: number, points: Detector['points']): Detector => ({
  points,
  begin: () => {
    let window: number[] = [];
    return ({ says }) => {
      window = [...window, says].slice(-count);
      return window.length < count ? Number.NEGATIVE_INFINITY : window.reduce((sum, value) => sum + value, 0) / count;
    };
  },
});

const belowNormal = pointsBy(({ normal, level }) => (normal.challenge + normal.learning - level.challenge - level.learning) / 2);
const half = 0.4875;

/** The ledger of the app, and what it has to beat. "Own baseline" is in all of them the one that the ledger reads against. */
export const detectors = {
  tenure: {
    points: pointsBy(() => 0),
    begin:
      () =>
      ({ tenure }) =>
        tenure,
  },
  'mean of 3, fixed level': meanBy(
    3,
    pointsBy(({ answer: { items } }) => -(items.challenge + items.learning) / 2),
  ),
  'mean of 3, own baseline': meanBy(3, belowNormal),
  'mean of 13, own baseline': meanBy(13, belowNormal),
  'mean of 8, own baseline': meanBy(8, belowNormal),
  'changepoints (BOCPD), hazard 1/100': { points: belowNormal, begin: beginChangepoints },
  'CUSUM, challenge and learning': cusumBy((world) => belowNormal(world).map((point) => ({ ...point, says: point.says - half }))),
  'CUSUM, matched weights': cusumBy(pointsBy(({ says, terms }) => says - terms.tick)),
  'Shiryaev-Roberts, no tick': ledgerBy(pointsBy(({ says, terms }) => says - terms.tick)),
  'CUSUM, matched weights and tick': cusumBy(pointsBy(({ says }) => says)),
  ledger: ledgerBy(pointsBy(({ says }) => says)),
} satisfies Record<string, Detector>;
