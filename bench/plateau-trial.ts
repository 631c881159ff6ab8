import { silenceWeeks } from '../src/core/radar/model.ts';
import type { Detector, Point } from './plateau-detectors.ts';
import { weeksInWorld } from './plateau-rules.ts';
import type { PlateauWorld } from './plateau-world.ts';

export type Alarm = { readonly week: number; readonly place: number };

/** Where a detector speaks up in one career. An alarm begins it anew and is followed by twelve weeks' silence. */
export function alarmsOf(detector: Detector, points: readonly Point[], threshold: (place: number) => number): Alarm[] {
  const alarms: Alarm[] = [];
  let state = detector.start;
  let role: string | undefined;
  let silentTo = Number.NEGATIVE_INFINITY;
  points.forEach((point, place) => {
    if (point.role !== role) state = detector.start;
    role = point.role;
    state = detector.next(state, point);
    if (point.week <= silentTo || detector.score(state) < threshold(place)) return;
    alarms.push({ week: point.week, place });
    state = detector.start;
    silentTo = point.week + silenceWeeks;
  });
  return alarms;
}

/** Calendar weeks from one false alarm to the next, in careers without a plateau. */
export function weeksPerAlarm(detector: Detector, careers: readonly (readonly Point[])[], threshold: number): number {
  const count = careers.reduce((sum, points) => sum + alarmsOf(detector, points, () => threshold).length, 0);
  return (careers.length * weeksInWorld) / count;
}

/** The lowest threshold, by bisection, with at most one false alarm in so many weeks. */
export function calibrate(detector: Detector, nulls: readonly PlateauWorld[], weeks: number): number {
  const careers = nulls.map(detector.points);
  let [low, high] = [-10, 600];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (weeksPerAlarm(detector, careers, middle) >= weeks) high = middle;
    else low = middle;
  }
  return high;
}

export type Found = {
  readonly delay: number;
  readonly ramp: number;
  readonly start: number;
  readonly alarm: Alarm | undefined;
  readonly points: readonly Point[];
};
const longest = 60;

/** How many weeks after its ramp began each plateau with sixty weeks left was told of; sixty where it was missed. */
export function findPlateaus(detector: Detector, worlds: readonly PlateauWorld[], threshold: number): Found[] {
  return worlds.flatMap((world) => {
    const points = detector.points(world);
    const alarms = alarmsOf(detector, points, () => threshold);
    return world.roles.flatMap(({ plateau: start, shape: { ramp } }): Found[] => {
      if (start === undefined || start + longest > weeksInWorld) return [];
      const alarm = alarms.find(({ week }) => week >= start && week - start < longest);
      return [{ delay: alarm ? alarm.week - start : longest, ramp, start, alarm, points }];
    });
  });
}
