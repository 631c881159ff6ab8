import { silenceWeeks } from '../src/core/radar/model.ts';
import type { Detector, Point } from './plateau-detectors.ts';
import { weeksInWorld } from './plateau-rules.ts';
import type { PlateauWorld } from './plateau-world.ts';

export type Threshold = (point: Point) => number;

/** Where a detector speaks up in one career. An alarm begins it anew and is followed by twelve weeks' silence. */
function alarmsOf(detector: Detector, points: readonly Point[], threshold: Threshold): number[] {
  const alarms: number[] = [];
  let score = detector.begin();
  let role: string | undefined;
  let silentTo = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    if (point.role !== role) score = detector.begin();
    role = point.role;
    const now = score(point);
    if (point.week <= silentTo || now < threshold(point)) continue;
    alarms.push(point.week);
    score = detector.begin();
    silentTo = point.week + silenceWeeks;
  }
  return alarms;
}

/** Calendar weeks from one false alarm to the next, in careers without a plateau. */
function weeksPerAlarm(detector: Detector, careers: readonly (readonly Point[])[], threshold: Threshold): number {
  const count = careers.reduce((sum, points) => sum + alarmsOf(detector, points, threshold).length, 0);
  return (careers.length * weeksInWorld) / count;
}

const same =
  (level: number): Threshold =>
  () =>
    level;

/** The lowest threshold, by bisection, with at most one false alarm in so many weeks. */
export function calibrate(detector: Detector, nulls: readonly PlateauWorld[], weeks: number, by: (level: number) => Threshold = same): number {
  const careers = nulls.map(detector.points);
  let [low, high] = [-10, 600];
  for (let i = 0; i < 22; i++) {
    const middle = (low + high) / 2;
    if (weeksPerAlarm(detector, careers, by(middle)) >= weeks) high = middle;
    else low = middle;
  }
  return high;
}

export const longest = 60;
export type Found = { readonly delay: number; readonly ramp: number; readonly start: number; readonly alarm: number | undefined; readonly world: PlateauWorld };
export type Trial = { readonly found: readonly Found[]; readonly alarms: readonly (readonly number[])[]; readonly weeksPerFalseAlarm: number };

export const inPlateau = ({ roles }: PlateauWorld, week: number): boolean =>
  roles.some(({ plateau, to }) => plateau !== undefined && week >= plateau && week < to);

/** How many weeks after its ramp began each plateau with sixty weeks left was told of (sixty where missed), and how often without one. */
export function tryDetector(detector: Detector, worlds: readonly PlateauWorld[], threshold: Threshold): Trial {
  const alarms = worlds.map((world) => alarmsOf(detector, detector.points(world), threshold));
  let [quiet, wrong] = [0, 0];
  const found = worlds.flatMap((world, i) => {
    for (let week = 0; week < weeksInWorld; week++) if (!inPlateau(world, week)) quiet += 1;
    wrong += alarms[i]?.filter((week) => !inPlateau(world, week)).length ?? 0;
    return world.roles.flatMap(({ plateau: start, shape: { ramp } }): Found[] => {
      if (start === undefined || start + longest > weeksInWorld) return [];
      const alarm = alarms[i]?.find((week) => week >= start && week - start < longest);
      return [{ delay: alarm === undefined ? longest : alarm - start, ramp, start, alarm, world }];
    });
  });
  return { found, alarms, weeksPerFalseAlarm: quiet / wrong };
}
