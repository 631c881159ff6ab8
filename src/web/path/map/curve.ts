import type { Box, Segment } from './boxes.ts';

type Place = readonly [x: number, y: number];
const thick = 6;
const boxAt = (x: number, y: number): Box => ({ x: x - thick / 2, y: y - thick / 2, width: thick, height: thick });

/** Boxes along a straight line, so that labels keep off it; one box where it is level. */
export function lineBoxes({ x1, y1, x2, y2 }: Segment): Box[] {
  if (y1 === y2) return [{ x: Math.min(x1, x2), y: y1 - thick / 2, width: Math.abs(x2 - x1), height: thick }];
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / thick));
  return Array.from({ length: steps + 1 }, (_, i) => boxAt(x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps));
}

/** The same along the curve that d3 draws from one place to another (curveBumpX). */
export function alongCurve([x0, y0]: Place, [x1, y1]: Place): Box[] {
  const middle = (x0 + x1) / 2;
  const steps = Math.max(4, Math.ceil((Math.abs(x1 - x0) + Math.abs(y1 - y0)) / thick));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [t, u] = [i / steps, 1 - i / steps];
    const bend = 3 * u * t;
    return boxAt(u ** 3 * x0 + bend * (u + t) * middle + t ** 3 * x1, (u ** 3 + bend * u) * y0 + (t ** 3 + bend * t) * y1);
  });
}
