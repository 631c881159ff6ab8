export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

export const lies = (box: Box, frame: Box): boolean =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

export const boxAround = (x: number, y: number, size: number): Box => ({ x: x - size / 2, y: y - size / 2, width: size, height: size });

/** Whether a straight line runs through a box (Liang and Barsky). */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [step, near, far] of [
    [x2 - x1, box.x - x1, box.x + box.width - x1],
    [y2 - y1, box.y - y1, box.y + box.height - y1],
  ] as const) {
    if (step === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    enter = Math.max(enter, Math.min(near / step, far / step));
    leave = Math.min(leave, Math.max(near / step, far / step));
  }
  return enter <= leave;
}
