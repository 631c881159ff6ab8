import { type Box, crosses, lies, overlap, type Segment } from './boxes.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A point that wants a label: where it is, how wide its mark is, and how much its label matters. */
export type Anchor = { readonly id: string; readonly x: number; readonly y: number; readonly mark: number; readonly text: string; readonly weight: number };
export type Label = { readonly id: string; readonly lines: readonly string[]; readonly box: Box; readonly leader: Segment | undefined };
export type Labels = { readonly placed: readonly Label[] /** Ids of those without room, to be told by a number. */; readonly numbered: readonly string[] };

export const labelSize = 11.5;
const labelLine = 15;
const inset = 2;
/** Pixels between a mark and its label up to which nothing has to join them, and the most there may be. */
export const joinedFrom = 7;
export const farthest = 84;
const widest = 168;

type Candidate = { readonly lines: readonly string[]; readonly box: Box };

function* candidates({ x, y, mark, text }: Anchor, frame: Box): Generator<Candidate> {
  const most = Math.min(widest, frame.width);
  const one = wrapText(text, most, labelSize);
  const half = wrapText(text, Math.ceil(textWidth(text, labelSize) * 0.62), labelSize);
  const ways = [one, half?.length === 2 && half !== one ? half : undefined].filter((lines) => lines !== undefined);
  for (let away = 3; away + mark / 2 < farthest; away += labelLine - 2)
    for (const lines of ways) {
      const width = Math.max(...lines.map((line) => textWidth(line, labelSize))) + 2 * inset;
      const height = lines.length * labelLine;
      const clear = mark / 2 + away;
      const beside = mark / 2 + 3;
      const lefts = [...[0.5, 0.8, 0.2, 0.65, 0.35].map((share) => x - width * share), x - mark / 2, x + mark / 2 - width, x + beside, x - beside - width];
      for (const top of [y - clear - height, y + clear]) for (const left of lefts) yield { lines, box: { x: left, y: top, width, height } };
      if (away === 3) for (const left of [x + clear, x - clear - width]) yield { lines, box: { x: left, y: y - height / 2, width, height } };
    }
}

const nearest = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** The line from the edge of a mark to the nearest edge of its label; none where they all but touch. */
function leaderTo({ x, y, mark }: Anchor, box: Box): Segment | undefined {
  const [x2, y2] = [nearest(x, box.x + 6, box.x + box.width - 6), nearest(y, box.y, box.y + box.height)];
  const length = Math.hypot(x2 - x, y2 - y);
  if (length - mark / 2 <= joinedFrom) return undefined;
  const share = mark / 2 / length;
  return { x1: x + (x2 - x) * share, y1: y + (y2 - y) * share, x2, y2 };
}

/**
 * Places labels so that none covers another, a mark, a line that joins one to its mark, or what is `taken`, and none leaves
 * the frame. The weightier choose first; a label that finds no place near its mark becomes a number.
 */
export function placeLabels(anchors: readonly Anchor[], frame: Box, taken: readonly Box[], marks: readonly Box[]): Labels {
  const placed: Label[] = [];
  const numbered: string[] = [];
  for (const anchor of [...anchors].sort((a, b) => b.weight - a.weight || a.x - b.x)) {
    const others = marks.filter((mark) => !overlap(mark, { x: anchor.x, y: anchor.y, width: 0, height: 0 }));
    let found: Label | undefined;
    for (const { lines, box } of candidates(anchor, frame)) {
      if (!lies(box, frame) || taken.some((other) => overlap(box, other))) continue;
      if (marks.some((mark) => overlap(box, mark, 1))) continue;
      if (placed.some((label) => overlap(box, label.box, 2) || (label.leader && crosses(label.leader, box)))) continue;
      const leader = leaderTo(anchor, box);
      if (leader && (placed.some((label) => crosses(leader, label.box)) || others.some((mark) => crosses(leader, mark)))) continue;
      found = { id: anchor.id, lines, box, leader };
      break;
    }
    if (found) placed.push(found);
    else numbered.push(anchor.id);
  }
  return { placed, numbered };
}
