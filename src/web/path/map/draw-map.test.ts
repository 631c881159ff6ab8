import { expect, test } from 'vitest';
import { hypothesis } from '#core/experiments/hypotheses.ts';
import { careerMap } from '#core/insights/career-map.ts';
import { profile, profileId } from '#core/profile/profile.ts';
import { role } from '#core/roles/roles.ts';
import { careerOf } from '#core/testing/careers.ts';
import { overlap } from './boxes.ts';
import { type Drawing, drawMap } from './draw-map.ts';

const today = '2026-11-25';
const draw = (width: number, ...writes: Parameters<typeof role.put>[]): Drawing =>
  drawMap(careerMap.of(careerOf(profile.put(profileId, { fork: 'open' }), ...writes.map((one) => role.put(...one))), today), width);

const careers: Record<string, Parameters<typeof role.put>[]> = {
  'one month': [['a', { title: 'Product Manager', from: '2026-11' }]],
  'forty years': [
    ['a', { title: 'Clerk', from: '1986', to: '1999' }],
    ['b', { title: 'Product Manager', from: '2000', phase: 'senior' }],
  ],
  'a role that begins next year': [['a', { title: 'Product Manager', from: '2027-05', phase: 'leader' }]],
  'two roles at once': [
    ['a', { title: 'Product Manager', from: '2020', phase: 'senior' }],
    ['b', { title: 'Adviser', from: '2021', phase: 'senior' }],
  ],
  'a year long gone': [['a', { title: 'Abbot', from: '0900' }]],
  'no date at all': [['a', { title: 'Product Manager' }]],
};

test.each(Object.entries(careers))('%s: everything lies inside, years do not collide, and both ways ahead are told', (_, roles) => {
  for (const width of [296, 640, 1138, 1860]) {
    const { stops, ticks, futures, height, today: now, strokes } = draw(width, ...roles);
    expect(stops).toHaveLength(roles.filter(([, { from }]) => from !== undefined).length);
    for (const { x, y } of [...stops, ...futures]) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    for (const { x1, x2 } of strokes) expect(Math.min(x1, x2) >= 0 && Math.max(x1, x2) <= width).toBe(true);
    expect(ticks.length).toBeGreaterThan(0);
    ticks.forEach(({ x }, i) => {
      expect(x - (ticks[i - 1]?.x ?? -99)).toBeGreaterThan(30);
    });
    expect(now.words.x >= 0 && now.words.x + now.words.width <= width).toBe(true);
    const labels = [...stops, ...futures].flatMap(({ label }) => label ?? []);
    for (const [i, one] of labels.entries()) for (const other of labels.slice(i + 1)) expect(overlap(one.box, other.box)).toBe(false);
    for (const end of futures) expect(end.label ?? end.number).toBeDefined();
  }
});

test('roles that are held at once run on lines of their own', () => {
  const { strokes } = draw(1138, ...(careers['two roles at once'] ?? []));
  expect(new Set(strokes.filter(({ look }) => look === 'held').map(({ y1 }) => y1)).size).toBe(2);
});

test('five ways ahead in one lane end apart from one another, each with its name or a number', () => {
  const believed = [1, 2, 3].map((n) =>
    hypothesis.put(`h${n}`, { belief: `Belief ${n}`, about: 'industry', subject: `Industry ${n}`, confidence: n / 10, gain: 1, loss: 1, written: today }),
  );
  const career = careerOf(profile.put(profileId, { fork: 'open', targetPhase: 'leader' }), role.put('a', { title: 'PM', from: '2020' }), ...believed);
  for (const width of [296, 1138]) {
    const { futures, hit, height } = drawMap(careerMap.of(career, today), width);
    expect(futures.map(({ future }) => future.lane)).toEqual(Array(5).fill('leader'));
    const ends = futures.map(({ y }) => y).sort((a, b) => a - b);
    for (const [i, y] of ends.entries()) {
      expect(y - (ends[i - 1] ?? -99)).toBeGreaterThanOrEqual(hit - 4);
      expect(y < height).toBe(true);
    }
    for (const end of futures) expect(end.label ?? end.number).toBeDefined();
  }
});
