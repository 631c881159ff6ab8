import { scaleLinear } from 'd3-scale';
import { curveBumpX, line } from 'd3-shape';
import type { CareerMap } from '#core/insights/career-map.ts';
import type { MapFuture } from '#core/insights/career-map-futures.ts';
import type { Lane } from '#core/insights/career-map-lanes.ts';
import type { MapPoint } from '#core/insights/career-map-points.ts';
import { addDays, type Day, dayNumber, numberToDay } from '#core/time.ts';
import { type Tick, ticksBetween } from './axis.ts';
import type { Box, Segment } from './boxes.ts';
import { alongCurve, lineBoxes } from './curve.ts';
import { type Anchor, type Label, labelSize, placeLabels } from './layout.ts';
import { spreadSpots } from './spread.ts';
import { textWidth } from './text-width.ts';

export type Band = { readonly lane: Lane; readonly y: number; readonly height: number };
export type Stroke = Segment & { readonly id: string; readonly lane: Lane; readonly look: 'held' | 'by-title' | 'ahead' | 'between' };
export type MapStop = {
  readonly point: MapPoint;
  /** Points without room of their own. */
  readonly folded: readonly MapPoint[];
  readonly x: number;
  readonly y: number;
  readonly lineY: number;
  readonly label: Label | undefined;
  readonly number: number | undefined;
};
export type FutureEnd = {
  readonly future: MapFuture;
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly label: Label | undefined;
  readonly number: number | undefined;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Side of the square around each point that can be pressed. */
  readonly hit: number;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly today: { readonly x: number; readonly words: Box };
  /** The shade over what may be a plateau. */
  readonly plateau: { readonly x: number; readonly width: number } | undefined;
  readonly strokes: readonly Stroke[];
  readonly stops: readonly MapStop[];
  readonly futures: readonly FutureEnd[];
};

export const laneTitles: Record<Lane, string> = { unsaid: 'No phase said', associate: 'Associate', senior: 'Senior', leader: 'Product leader' };
const weights: Record<MapPoint['type'], number> = { turning: 6, promotion: 6, setback: 5, role: 4, project: 3, decision: 2 };
const [top, foot, side, titleHeight, aYear] = [20, 24, 14, 18, 365];
/** Under this width a thumb is assumed. */
const narrow = 700;
const endMark = 8;

/** How far down in its lane a way ahead ends: two of the fork where they always did, more of them evenly spread. */
function shareOf({ futures }: CareerMap, i: number): number {
  const mates = futures.filter(({ lane }) => lane === futures[i]?.lane);
  if (mates.length < 3) return mates.length === 2 ? (mates[1] === futures[i] ? 0.78 : 0.4) : i === 0 ? 0.4 : 0.78;
  return 0.28 + (0.6 * mates.indexOf(futures[i] as MapFuture)) / (mates.length - 1);
}

/** Two lines of a label and some air, for each of many ways ahead. */
const labelRoom = 42;

const markWidth = (folded: number): number => (folded > 0 ? 42 : 20);

/** The lanes from the top down, high enough for what stands in them. */
function bandsOf(map: CareerMap, hit: number): Band[] {
  let y = top;
  return [...map.lanes].reverse().map(({ lane, tracks }) => {
    const used = map.points.some((point) => point.lane === lane) || map.spans.some((span) => span.lane === lane);
    const ahead = map.futures.filter((future) => future.lane === lane).length;
    const held = used ? titleHeight + hit * (hit > 30 ? 3 : 4.4) + (tracks - 1) * hit * 1.5 : ahead > 0 ? 88 : 54;
    const height = Math.max(held, ahead > 2 ? titleHeight + ahead * Math.max(hit * 1.4, labelRoom) : 0);
    const band = { lane, y, height };
    y += height;
    return band;
  });
}

/** Where everything on the map goes for a width in pixels. */
export function drawMap(map: CareerMap, width: number): Drawing {
  const hit = width < narrow ? 44 : 24;
  const bands = bandsOf(map, hit);
  const foundation = bands.at(-1);
  const bottom = foundation ? foundation.y + foundation.height : top;
  const yearBefore: Day = addDays(map.to, -aYear);
  const from = map.from < yearBefore ? map.from : yearBefore;
  const x = scaleLinear([dayNumber(from), dayNumber(map.to)], [side, width - side]);
  const at = (day: Day): number => x(dayNumber(day));
  const bandOf = (lane: Lane): Band => bands.find((band) => band.lane === lane) ?? { lane, y: top, height: 54 };
  const y = (lane: Lane, track: number): number => {
    const { y: begins, height } = bandOf(lane);
    const tracks = map.lanes.find((one) => one.lane === lane)?.tracks ?? 1;
    return begins + titleHeight + (height - titleHeight) / 2 + (track - (tracks - 1) / 2) * hit * 1.5;
  };
  const nowX = at(map.today);
  const strokes = strokesOf(map, at, y);
  const present = map.spans.findLast((span) => span.held) ?? map.spans.at(-1);

  const ends = map.futures.map((future, i) => {
    const { y: begins, height } = bandOf(future.lane);
    const endY = begins + height * shareOf(map, i);
    const start = [nowX, present ? y(present.lane, present.track) : endY] as const;
    const end = [width - side - endMark / 2, endY] as const;
    const path = line().curve(curveBumpX)([[...start], [...end]]) ?? '';
    return { future, x: end[0], y: endY, path, along: alongCurve(start, end) };
  });

  const frame: Box = { x: side, y: top, width: width - 2 * side, height: bottom - top };
  const byId = new Map(map.points.map((point) => [point.id, point]));
  const spots = map.points.map((point) => ({ id: point.id, x: at(point.on), y: y(point.lane, point.track), weight: weights[point.type] }));
  const stops = spreadSpots(spots, frame, hit, hit > 30 ? [0, 1, -1] : [0, -1, 1]).flatMap(({ id, folded, ...spot }) => {
    const point = byId.get(id);
    return point ? [{ ...spot, point, folded: folded.flatMap((one) => byId.get(one) ?? []) }] : [];
  });

  const titles = bands.map((band): Box => ({ x: 6, y: band.y + 2, width: textWidth(laneTitles[band.lane], labelSize) + 8, height: titleHeight }));
  const lines = [...titles, ...strokes.flatMap(lineBoxes), ...ends.flatMap(({ along }) => along)];
  const stems = stops.filter((stop) => stop.y !== stop.lineY).flatMap(({ x: across, y: y1, lineY: y2 }) => lineBoxes({ x1: across, x2: across, y1, y2 }));
  const marks = [
    ...stops.map((stop): Box => ({ x: stop.x - markWidth(stop.folded.length) / 2, y: stop.y - 10, width: markWidth(stop.folded.length), height: 20 })),
    ...ends.map((end): Box => ({ x: end.x - endMark / 2, y: end.y - endMark / 2, width: endMark, height: endMark })),
  ];
  const inside: Box = { x: 2, y: 2, width: width - 4, height: bottom - 4 };
  // Ways ahead are named first, and across the line of today where the time ahead is narrow.
  const ahead = placeLabels(
    ends.map((end): Anchor => ({ id: end.future.id, x: end.x, y: end.y, mark: endMark, text: end.future.title, weight: 1 })),
    inside,
    lines,
    marks,
  );
  const named = ahead.placed.flatMap(({ box, leader }) => [box, ...(leader ? lineBoxes(leader) : [])]);
  const past = placeLabels(
    stops.map((stop): Anchor => ({ id: stop.point.id, x: stop.x, y: stop.y, mark: 20, text: stop.point.words, weight: stop.weight })),
    inside,
    [...lines, ...stems, ...named, { x: nowX - 1, y: top, width: 2, height: bottom - top }],
    marks,
  );
  const numbered = [...past.numbered, ...ahead.numbered];
  const labels = new Map([...past.placed, ...ahead.placed].map((label) => [label.id, label]));
  const inOrder = [...stops.map(({ point }) => point.id), ...ends.map(({ future }) => future.id)].filter((id) => numbered.includes(id));
  const told = (id: string) => ({ label: labels.get(id), number: numbered.includes(id) ? inOrder.indexOf(id) + 1 : undefined });

  const todayWidth = textWidth('Today', labelSize);
  return {
    width,
    height: bottom + foot,
    hit,
    bands,
    ticks: ticksBetween(numberToDay(Math.round(x.domain()[0] ?? 0)), map.to, x, width),
    today: { x: nowX, words: { x: Math.min(width - todayWidth, Math.max(0, nowX - todayWidth / 2)), y: 2, width: todayWidth, height: 15 } },
    plateau: map.plateauFrom === undefined ? undefined : { x: at(map.plateauFrom), width: Math.max(0, nowX - at(map.plateauFrom)) },
    strokes,
    stops: stops.map((stop) => ({ ...stop, ...told(stop.point.id) })),
    futures: ends.map(({ along: _, ...end }) => ({ ...end, ...told(end.future.id) })),
  };
}

/** The line of each role, what of it lies ahead, and what joins one role to the next. */
function strokesOf(map: CareerMap, at: (day: Day) => number, y: (lane: Lane, track: number) => number): Stroke[] {
  return map.spans.flatMap((span, i): Stroke[] => {
    const level = y(span.lane, span.track);
    const [begin, end, now] = [at(span.from), at(span.to), at(map.today)];
    const part = (id: string, x1: number, x2: number, look: Stroke['look']): Stroke => ({
      id: `${id}.${span.id}`,
      lane: span.lane,
      x1,
      y1: level,
      x2,
      y2: level,
      look,
    });
    const next = map.spans[i + 1];
    const leaves = next && Math.min(end, at(next.from));
    return [
      ...(begin < now ? [part('role', begin, Math.min(end, now), span.by === 'felt' ? 'held' : 'by-title')] : []),
      ...(end > now ? [part('ahead', Math.max(begin, now), end, 'ahead')] : []),
      ...(next && leaves !== undefined ? [{ ...part('between', leaves, at(next.from), 'between'), y2: y(next.lane, next.track) }] : []),
    ];
  });
}
