import type { Career } from '../career.ts';
import { checkinsByWeek } from '../pulse/pulse.ts';
import type { RadarAnswer } from '../radar/answers.ts';
import type { Said } from '../radar/hear.ts';
import type { Answer } from '../radar/model.ts';
import { type Role, rolesByTime } from '../roles/roles.ts';
import { setbackSpans } from '../standing.ts';
import { type Day, dayNumber, firstDayOf, lastDayOf, type Week, weekNumber, weekOf, weekToMonday } from '../time.ts';

type Span = { readonly id: string; readonly from: number; readonly to: number };
export type Held = { readonly role: string; readonly tenure: number };

const spanOf = ({ id, from, to }: Role): Span[] =>
  from === undefined ? [] : [{ id, from: dayNumber(firstDayOf(from)), to: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDayOf(to)) }];

/** Counts weeks on from 1970, so that a missed week is a gap; a year's first Monday is looked up once. */
function weekCounter(): (week: Week) => number {
  const firsts = new Map<string, number>();
  return (week) => {
    const year = week.slice(0, 4);
    const first = firsts.get(year) ?? countDays(dayNumber(weekToMonday(`${year}-W01`)));
    firsts.set(year, first);
    return first + weekNumber(week) - 1;
  };
}

/** 1970 began on a Thursday, so the week that day 0 lies in began three days before. */
const countDays = (days: number): number => Math.floor((days + 3) / 7);
const thursdayOf = (week: number): number => week * 7;

/** The role held in a week counted on from 1970, by its Thursday, with the weeks since it began. */
function roleHeld(career: Career): (week: number) => Held | undefined {
  const spans = rolesByTime(career).flatMap(spanOf);
  return (week) => {
    const span = spans.find(({ from, to }) => from <= thursdayOf(week) && to >= thursdayOf(week));
    return span && { role: span.id, tenure: Math.max(0, week - countDays(span.from)) };
  };
}

type RadarInput = {
  readonly answers: readonly Answer[];
  readonly held: Held | undefined;
  readonly said: readonly Said[];
  /** What was said since the present role began, the latest first. */
  readonly saidHere: readonly RadarAnswer[];
};

/** The check-ins up to a day as the radar reads them, without those of weeks without a role or in a setback, the role held in that day's week, and what was said of its findings. */
export function radarAnswers(career: Career, day: Day): RadarInput {
  const [roleIn, countWeek, last] = [roleHeld(career), weekCounter(), weekOf(day)];
  const aside = setbackSpans(career.setback).map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const answers = checkinsByWeek(career).flatMap(({ id, week: of, challenge, learning, energy, impact, support, couldAYearAgo }): Answer[] => {
    const week = countWeek(of);
    const held = of <= last ? roleIn(week) : undefined;
    if (!held || aside.some(({ from, to }) => from <= thursdayOf(week) && to >= thursdayOf(week))) return [];
    return [{ id, week, ofYear: weekNumber(of), ...held, items: { challenge, learning, energy, impact, support }, tick: couldAYearAgo }];
  });
  const held = roleIn(countWeek(last));
  const rows = [...career.ringing.values()].filter((row) => row.week <= last).sort((a, b) => (a.week < b.week ? 1 : -1));
  const said = rows.map((row) => ({ week: countWeek(row.week), rings: row.rings }));
  return { answers, held, said, saidHere: rows.filter((_, i) => held !== undefined && roleIn(said[i]?.week ?? 0)?.role === held.role) };
}
