import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleRadius, firstLine, labelWidth, lineHeight, mostAtTable, seatPlaces } from './seat-places.ts';
import { textToLines, textWidth } from './text-lines.ts';

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const boxesOf = (lines: readonly number[]): Box[] =>
  seatPlaces(lines).places.map(({ x, y }, i) => ({
    left: x - labelWidth / 2,
    right: x + labelWidth / 2,
    top: y - circleRadius,
    bottom: y + firstLine + ((lines[i] ?? 1) - 1) * lineHeight + 4,
  }));
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('from one to twelve seats no two touch, all are inside, and none lies on the table', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: mostAtTable }), (lines) => {
      const { width, height, table } = seatPlaces(lines);
      const boxes = boxesOf(lines);
      expect(boxes).toHaveLength(lines.length);
      const middle = { left: table.x - table.rx, right: table.x + table.rx, top: table.y - table.ry, bottom: table.y + table.ry };
      boxes.forEach((box, i) => {
        expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
        expect(meet(box, middle)).toBe(false);
        for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
      });
    }),
  );
});

test('words are put into lines that fit, and none are lost', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120 }), (text) => {
      const lines = textToLines(text, labelWidth, 12);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(labelWidth);
    }),
  );
  expect(textToLines('Staying calm in hard meetings', labelWidth, 12)).toHaveLength(2);
});
