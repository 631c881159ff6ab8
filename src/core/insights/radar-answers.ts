import type { Career } from '../career.ts';
import { checkinsByWeek } from '../pulse/pulse.ts';
import type { Answer } from '../radar/model.ts';
import { type Role, rolesByTime } from '../roles/roles.ts';
import { addDays, type Day, dayNumber, firstDayOf, lastDayOf, type Week, weekNumber, weekOf, weekToMonday } from '../time.ts';

type Span = { readonly id: string; readonly from: Day; readonly to: Day; readonly firstWeek: number };

/** Weeks counted on from 1970, so that a missed week is a gap. */
export const countWeek = (week: Week): number => Math.floor((dayNumber(weekToMonday(week)) + 3) / 7);

const spanOf = ({ id, from, to }: Role): Span[] =>
  from === undefined
    ? []
    : [{ id, from: firstDayOf(from), to: to === undefined ? '9999-12-31' : lastDayOf(to), firstWeek: countWeek(weekOf(firstDayOf(from))) }];

/** The role held in a week, by its Thursday, with the weeks since it began. */
export function roleInWeek(career: Career): (week: Week) => { readonly role: string; readonly tenure: number } | undefined {
  const spans = rolesByTime(career).flatMap(spanOf);
  return (week) => {
    const thursday = addDays(weekToMonday(week), 3);
    const span = spans.find(({ from, to }) => from <= thursday && to >= thursday);
    return span && { role: span.id, tenure: Math.max(0, countWeek(week) - span.firstWeek) };
  };
}

/** The check-ins up to a day as the radar reads them; those of weeks without a role are left out. */
export function radarAnswers(career: Career, day: Day): Answer[] {
  const [roleIn, last] = [roleInWeek(career), weekOf(day)];
  return checkinsByWeek(career).flatMap(({ id, week, challenge, learning, energy, impact, support, couldAYearAgo }) => {
    const held = week <= last ? roleIn(week) : undefined;
    if (!held) return [];
    const items = { challenge, learning, energy, impact, support };
    return [{ id, week: countWeek(week), ofYear: weekNumber(week), role: held.role, tenure: held.tenure, items, tick: couldAYearAgo }];
  });
}
