import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, crosses, lies, overlap } from './boxes.ts';
import { farthest, joinedFrom, labelSize, placeLabels } from './layout.ts';
import { spreadSpots } from './spread.ts';
import { textWidth, wrapText } from './text-width.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-zäßé0-9%,]{1,14}$/), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const scene = fc.integer({ min: 300, max: 1860 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    touch: fc.boolean(),
    points: fc.array(
      fc.record({ x: fc.integer({ min: 0, max: width }), lane: fc.integer({ min: 0, max: 3 }), text: words, weight: fc.integer({ min: 1, max: 5 }) }),
      {
        minLength: 2,
        maxLength: 40,
      },
    ),
  }),
);

function layOut({ width, touch, points }: typeof scene extends fc.Arbitrary<infer S> ? S : never) {
  const size = touch ? 44 : 24;
  const frame = { x: 0, y: 0, width, height: 4 * 130 };
  const spots = points.map(({ x, lane, weight }, i) => ({ id: `${i}`, x, y: 65 + lane * 130, weight }));
  const stops = spreadSpots(spots, frame, size, [0, -1, 1]);
  const taken = [0, 1, 2, 3].map((lane) => ({ x: 4, y: lane * 130, width: 110, height: 16 }));
  const marks = stops.map(({ x, y }) => boxAround(x, y, 20));
  const anchors = stops.map(({ id, x, y, weight }) => ({ id, x, y, weight, mark: 20, text: points[Number(id)]?.text ?? '' }));
  return { frame, size, stops, taken, marks, anchors, labels: placeLabels(anchors, frame, taken, marks) };
}

test('at any width, with 2 to 40 points and any texts, no label covers another or a mark, and none leaves the frame', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const { frame, taken, marks, labels, anchors } = layOut(drawn);
      for (const [i, label] of labels.placed.entries()) {
        expect(lies(label.box, frame)).toBe(true);
        for (const other of labels.placed.slice(i + 1)) expect(overlap(label.box, other.box)).toBe(false);
        for (const other of [...taken, ...marks]) expect(overlap(label.box, other)).toBe(false);
        for (const other of labels.placed) if (label.leader && other !== label) expect(crosses(label.leader, other.box)).toBe(false);
        const own = anchors.find(({ id }) => id === label.id);
        for (const mark of marks) if (label.leader && own && !overlap(mark, { ...own, width: 0, height: 0 })) expect(crosses(label.leader, mark)).toBe(false);
        for (const line of label.lines) expect(textWidth(line, labelSize)).toBeLessThanOrEqual(label.box.width);
        expect(label.lines.join(' ')).toBe(anchors.find(({ id }) => id === label.id)?.text);
      }
    }),
    { numRuns: 300 },
  );
});

test('every point has a label near it or a line that joins them, else a number; what shares a place is in its list once', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const { stops, labels, anchors } = layOut(drawn);
      expect([...labels.placed.map(({ id }) => id), ...labels.numbered].sort()).toEqual(stops.map(({ id }) => id).sort());
      expect(stops.flatMap(({ id, folded }) => [id, ...folded]).sort()).toEqual(drawn.points.map((_, i) => `${i}`).sort());
      for (const { id, box, leader } of labels.placed) {
        const anchor = anchors.find((one) => one.id === id);
        if (!anchor) throw new Error(id);
        const [dx, dy] = [Math.max(box.x - anchor.x, 0, anchor.x - box.x - box.width), Math.max(box.y - anchor.y, 0, anchor.y - box.y - box.height)];
        const gap = Math.hypot(dx, dy) - anchor.mark / 2;
        expect(gap).toBeLessThanOrEqual(farthest);
        if (!leader) expect(gap).toBeLessThanOrEqual(joinedFrom);
      }
    }),
    { numRuns: 300 },
  );
});

test('places to press lie apart and inside the frame', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const { stops, size, frame } = layOut(drawn);
      for (const [i, { x, y }] of stops.entries()) {
        expect(lies(boxAround(x, y, size), frame)).toBe(true);
        for (const other of stops.slice(i + 1)) expect(overlap(boxAround(x, y, size), boxAround(other.x, other.y, size))).toBe(false);
      }
    }),
  );
});

test('a text goes on two lines where it needs to, and is never cut', () => {
  expect(wrapText('Senior Product Manager, Parcelmoor', 140, labelSize)).toEqual(['Senior Product', 'Manager, Parcelmoor']);
  expect(wrapText('Crew', 140, labelSize)).toEqual(['Crew']);
  expect(wrapText('x'.repeat(80), 140, labelSize)).toBeUndefined();
});
