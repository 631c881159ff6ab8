export type Place = { readonly x: number; readonly y: number };
export type TableLayout = {
  readonly width: number;
  readonly height: number;
  /** For each seat the middle of its circle. */
  readonly places: readonly Place[];
  readonly table: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number };
};

export const circleRadius = 27;
/** A seat's words fit into this width; two seats side by side stand farther apart than this. */
export const labelWidth = 148;
export const lineHeight = 15.5;
/** From the middle of a circle to the foot of its first line of words. */
export const firstLine = circleRadius + 18;

const width = 690;
const edge = 8;
const above = circleRadius + 8;
const apart = 14;
const arch = 22;
const leastMiddle = 150;

/** How many seats stand above the table, at each side, and below it. */
const around: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [1, 1, 0],
  [1, 1, 1],
  [2, 1, 1],
  [2, 1, 2],
  [3, 1, 2],
  [3, 1, 3],
  [3, 2, 2],
  [3, 2, 3],
  [4, 2, 3],
  [4, 2, 4],
];
export const mostAtTable = around.length - 1;

const reach = (lines: number): number => above + firstLine + (lines - 1) * lineHeight + 6;

function rowOf(count: number): number[] {
  const step = count > 1 ? Math.min(200, (width - labelWidth - 2 * edge) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, i) => width / 2 + (i - (count - 1) / 2) * step);
}

const archAt = (x: number): number => arch * ((x - width / 2) / (width / 2)) ** 2;

/** Where the seats stand round the table, clockwise from the top left, for as many lines of words as each has. No two can touch. */
export function seatPlaces(lines: readonly number[]): TableLayout {
  const [top, side, bottom] = around[Math.min(lines.length, mostAtTable)] ?? [0, 0, 0];
  const tallest = (from: number, count: number): number => Math.max(0, ...lines.slice(from, from + count).map(reach));
  const topHeight = top > 0 ? tallest(0, top) + arch + apart : edge;
  const rights = lines.slice(top, top + side);
  const lefts = lines.slice(top + side + bottom, top + 2 * side + bottom);
  const rows = Array.from({ length: side }, (_, i) => Math.max(reach(rights[i] ?? 0), reach(lefts[side - 1 - i] ?? 0)));
  const sides = rows.reduce((sum, row) => sum + row, 0) + Math.max(0, side - 1) * apart;
  const middle = Math.max(leastMiddle, sides) + apart;
  const rowTop = (i: number): number => topHeight + (middle - sides) / 2 + rows.slice(0, i).reduce((sum, row) => sum + row + apart, 0) + above;
  const [leftX, rightX] = [labelWidth / 2 + edge, width - labelWidth / 2 - edge];
  const bottomTop = topHeight + middle;
  const places = [
    ...rowOf(top).map((x) => ({ x, y: above + archAt(x) })),
    ...rights.map((_, i) => ({ x: rightX, y: rowTop(i) })),
    ...rowOf(bottom)
      .reverse()
      .map((x) => ({ x, y: bottomTop + arch + above - archAt(x) })),
    ...lefts.map((_, i) => ({ x: leftX, y: rowTop(side - 1 - i) })),
  ];
  const height = bottomTop + (bottom > 0 ? tallest(top + side, bottom) + arch + edge : edge);
  const rx = width / 2 - (side > 0 ? labelWidth + edge + 26 : 120);
  return { width, height, places, table: { x: width / 2, y: topHeight + middle / 2, rx, ry: Math.min(130, middle / 2 - 6) } };
}
