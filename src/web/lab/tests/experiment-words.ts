import type { Career } from '#core/career.ts';
import type { Experiment } from '#core/experiments/experiments.ts';
import type { Lanes } from '#core/experiments/lanes.ts';
import type { ReadoutEffect } from '#core/experiments/readout-effects.ts';
import { sayRisk } from '#core/experiments/risk-words.ts';
import { asksReading, asksReadout, endOf, progressOf, weeksMissed } from '#core/experiments/schedule.ts';
import { pointsRight, strengthTitles } from '#core/experiments/test-words.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { quote, sayCount, sayOn, sayPercent } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import type { ChipTone } from '../../ui/chip.tsx';
import { counted } from '../../ui/words.ts';

/** "4 h · no risk · a fair sign (69 % point the right way)": what a test costs and how much it tells. */
export const factsInWords = ({ hours, risk, strength }: Pick<Experiment, 'hours' | 'risk' | 'strength'>): string =>
  `${sayHours(hours)} · ${sayRisk(risk)} · ${strengthTitles[strength]} (${pointsRight(strength)} point the right way)`;

/** "Running · day 16 of 28", "Begins on 9 March": where a test stands in time. */
export function whenInWords(row: Experiment, today: Day): string {
  if (row.readOut !== undefined) return `Read out ${sayOn(row.readOut, today)}`;
  if (row.stopped !== undefined) return `Stopped ${sayOn(row.stopped, today)} without a readout`;
  const progress = progressOf(row, today);
  if (progress) return progress.day <= progress.of ? `Running · day ${progress.day} of ${progress.of}` : `Ended ${sayOn(endOf(row) ?? today, today)}`;
  if (row.from === undefined) return 'Planned, without a day yet';
  return row.from < today ? `Was to begin ${sayOn(row.from, today)}` : `Begins ${sayOn(row.from, today)}`;
}

/** Whether a running test is on track: its weeks are noted, or what it waits for. */
export function trackOf(row: Experiment, today: Day): { readonly tone: ChipTone; readonly words: string } {
  if (asksReadout(row, today)) return { tone: 'watch', words: 'ready to read out' };
  const missed = weeksMissed(row, today).length;
  if (missed > 0) return { tone: 'watch', words: `${sayCount(missed, 'week')} not noted` };
  return asksReading(row, today) === undefined ? { tone: 'good', words: 'on track' } : { tone: 'good', words: 'on track, this week is open' };
}

/** "Two of three weeks gave energy": the finding of the readings. */
export function readingsFinding({ readings = [] }: Experiment): string {
  const gave = readings.filter(({ energy }) => energy > 0).length;
  if (readings.length === 0) return 'No week is noted yet';
  return readings.length === 1
    ? `The first week ${gave === 1 ? 'gave' : readings[0]?.energy === 0 ? 'neither gave nor took' : 'took'} energy`
    : `${counted(gave, 'week', 'weeks').replace(/ weeks?$/, '')} of ${sayCount(readings.length, 'week')} gave energy`;
}

/** The headline of all experiments: what asks for something, else what runs, else what is planned. */
export function testsFinding({ now, next, later, readOut }: Lanes, today: Day): string {
  const asks = now.find((row) => asksReadout(row, today));
  const planned = next.length + later.length;
  if (asks) return `${quote(asks.title, 60)} is ready to be read out`;
  if (now.length === 1 && now[0]) return `${quote(now[0].title, 60)} is running`;
  if (now.length > 1) return `${counted(now.length, 'experiment', 'experiments')} running`;
  if (planned > 0) return `${counted(planned, 'experiment', 'experiments')} planned, none running`;
  return readOut.length > 0 ? `${counted(readOut.length, 'experiment', 'experiments')} read out` : 'Nothing is being tested yet';
}

/** "40 % → 58 %". */
export const shiftInWords = ({ from, to }: Pick<ReadoutEffect, 'from' | 'to'>): string => `${sayPercent(from)} → ${sayPercent(to)}`;

/** Why a readout counts half: who or what it shares with an earlier one. */
export function halvedInWords(career: Career, row: Experiment, by: Experiment): string {
  const name = row.person !== undefined && row.person === by.person ? career.person.get(row.person)?.name : undefined;
  return name ? `Counts half: ${name} was part of ${quote(by.title, 60)} too.` : `Counts half: it shares its method with ${quote(by.title, 60)}.`;
}
