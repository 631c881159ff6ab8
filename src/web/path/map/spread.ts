import { type Box, boxAround, lies, overlap } from './boxes.ts';

export type Spot = { readonly id: string; readonly x: number; readonly y: number; readonly weight: number };
/** A point that has a place of its own, with those that share it because there is no room: they open as a list. */
export type Stop = Spot & { readonly lineY: number; readonly folded: readonly string[] };

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Gives each point a place that a finger or a pointer can hit, `size` pixels square: on its line, else a step above or
 * below it. What finds none shares the nearest place. The weightier points choose first.
 */
export function spreadSpots(spots: readonly Spot[], frame: Box, size: number, steps: readonly number[]): Stop[] {
  const order = [...spots].sort((a, b) => b.weight - a.weight || a.x - b.x);
  const clamp = (x: number): number => Math.min(frame.x + frame.width - size / 2, Math.max(frame.x + size / 2, x));
  const stops: { spot: Spot; lineY: number; folded: string[] }[] = [];
  for (const spot of order) {
    const x = clamp(spot.x);
    const y = steps
      .map((step) => spot.y + step * size)
      .find((place) => {
        const box = boxAround(x, place, size);
        return lies(box, frame) && stops.every((other) => !overlap(box, boxAround(other.spot.x, other.spot.y, size)));
      });
    if (y !== undefined) {
      stops.push({ spot: { ...spot, x, y }, lineY: spot.y, folded: [] });
      continue;
    }
    const nearest = stops.reduce<(typeof stops)[number] | undefined>(
      (best, other) => (best === undefined || far(other.spot, spot) < far(best.spot, spot) ? other : best),
      undefined,
    );
    // Nothing stands anywhere yet: the frame is too small for the step, not for the point.
    if (nearest) nearest.folded.push(spot.id);
    else stops.push({ spot: { ...spot, x }, lineY: spot.y, folded: [] });
  }
  return stops.map(({ spot, lineY, folded }) => ({ ...spot, lineY, folded })).sort((a, b) => a.x - b.x || a.y - b.y);
}
