import { type Day, dayNumber, firstDayOf } from '#core/time.ts';
import { textWidth } from './text-width.ts';

export type Tick = { readonly x: number; readonly words: string };

const axisSize = 11;
const apart = 14;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthDay = (index: number): Day => firstDayOf(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`);
const monthWords = (index: number): string => `${shortMonths[index % 12]} ${Math.floor(index / 12)}`;

/** Years across, as many as have room; months where the whole spans less than three years. Each stands wholly inside. */
export function ticksBetween(from: Day, to: Day, x: (day: number) => number, width: number): Tick[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) as [number, number];
  const pixelsPerMonth = (x(dayNumber(to)) - x(dayNumber(from))) / Math.max(1, last - first);
  const byMonth = last - first < 36;
  const wide = textWidth(byMonth ? 'Mmm 2026' : '2026', axisSize) + apart;
  const steps = byMonth ? [3, 6, 12] : yearSteps.map((years) => years * 12);
  const step = steps.find((months) => months * pixelsPerMonth >= wide) ?? steps.at(-1) ?? 12;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last && month < 12 * 10_000; month += step) {
    const words = byMonth ? monthWords(month) : String(month / 12);
    const [at, half] = [x(dayNumber(monthDay(month))), textWidth(words, axisSize) / 2];
    if (at - half >= 0 && at + half <= width) ticks.push({ x: at, words });
  }
  return ticks;
}
