import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { rolesByTime } from '../roles/roles.ts';
import { phases } from '../skills/skills.ts';
import { addDays, type Day, daysBetween, weekToMonday } from '../time.ts';
import { type MapFuture, mapFutures } from './career-map-futures.ts';
import { type Lane, type MapSpan, spansOf } from './career-map-lanes.ts';
import { type MapPoint, pointsOf } from './career-map-points.ts';
import { plateauRadar } from './plateau-radar.ts';

export type Undated = { readonly kind: 'role' | 'project'; readonly id: string; readonly words: string };

export type CareerMap = {
  readonly today: Day;
  /** The first and the last day that is drawn; what lies after today is yet to come. */
  readonly from: Day;
  readonly to: Day;
  /** The lanes that are drawn, the lowest first; `unsaid` only where something stands in it. */
  readonly lanes: readonly { readonly lane: Lane; readonly tracks: number }[];
  readonly spans: readonly MapSpan[];
  readonly points: readonly MapPoint[];
  readonly futures: readonly MapFuture[];
  /** The first day of what may be a plateau, known to a few weeks, while the radar sees one; after a setback it is quiet. */
  readonly plateauFrom: Day | undefined;
  /** Roles and projects without a day to stand on. */
  readonly undated: readonly Undated[];
};

const aYear = 365;
/** How much of the way so far is drawn ahead, at least a year and at most four. */
const ahead = (past: number): number => Math.round(Math.min(4 * aYear, Math.max(aYear, 0.22 * past)));

function plateauFrom(career: Career, today: Day): Day | undefined {
  const { standing, since } = plateauRadar.of(career, today);
  return (standing === 'watch' || standing === 'likely') && since !== undefined ? weekToMonday(since) : undefined;
}

function drawMap(career: Career, today: Day): CareerMap {
  const roles = rolesByTime(career);
  const spans = spansOf(roles, today);
  const points = pointsOf(career, spans, today);
  const futures = mapFutures(career, today);
  const days = [...spans.flatMap(({ from: begin, to: end }) => [begin, end]), ...points.map(({ on }) => on)];
  const from = days.reduce((first, day) => (day < first ? day : first), today);
  const last = days.reduce((end, day) => (day > end ? day : end), today);
  const horizon = futures.length > 0 ? addDays(today, ahead(daysBetween(from, today))) : today;
  const shown = new Set(points.map(({ id }) => id));
  const standsIn = (lane: Lane): boolean => spans.some((span) => span.lane === lane) || points.some((point) => point.lane === lane);
  return {
    today,
    from,
    to: horizon > last ? horizon : last,
    lanes: [...(standsIn('unsaid') ? (['unsaid'] as const) : []), ...phases].map((lane) => ({
      lane,
      tracks: spans.reduce((most, span) => (span.lane === lane ? Math.max(most, span.track + 1) : most), 1),
    })),
    spans,
    points,
    futures,
    plateauFrom: plateauFrom(career, today),
    undated: [
      ...roles.filter((row) => row.from === undefined).map((row): Undated => ({ kind: 'role', id: row.id, words: row.title })),
      ...[...career.project.values()]
        .filter((row) => !shown.has(`project.${row.id}`))
        .map((row): Undated => ({ kind: 'project', id: row.id, words: row.name })),
    ],
  };
}

/** The way so far and the ways ahead: roles in their phases, what happened when, and what has no day to stand on. */
export const careerMap = defineInsight({ name: 'career-map', title: 'The career map', of: drawMap });
