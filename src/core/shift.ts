import * as z from 'zod/mini';
import { type Career, kindNamed } from './career.ts';
import type { Tables } from './change.ts';
import type { Body, Json, Row } from './record.ts';
import { addDays, addMonths, addWeeks, type Day, isDay, isRoughDay, isWeek, type RoughDay, weekOf, weeksBetween } from './time.ts';

const daysPerMonth = 365.2425 / 12;

/** Moves a rough day by whole weeks, kept as rough as it is: a month by the nearest number of months, a year of years. */
export function shiftRoughDay(rough: RoughDay, weeks: number): RoughDay {
  if (rough.length === 4) return String(Number(rough) + Math.round((weeks * 7) / (daysPerMonth * 12))).padStart(4, '0');
  return rough.length === 7 ? addMonths(rough, Math.round((weeks * 7) / daysPerMonth)) : addDays(rough, weeks * 7);
}

/** An id may be made of the week it is for, as those of check-ins and planned moves are, or begin with the day, as those of ratings do. */
const shiftId = (id: string, weeks: number): string =>
  id
    .replace(/\b\d{4}-W\d{2}\b/g, (week) => (isWeek(week) ? addWeeks(week, weeks) : week))
    .replace(/^\d{4}-\d{2}-\d{2}(?=\.)/, (day) => (isDay(day) ? addDays(day, weeks * 7) : day));

type Shift = (value: Json | undefined, weeks: number) => Json | undefined;
const stay: Shift = (value) => value;
const onText =
  (is: (text: string) => boolean, move: (text: string, weeks: number) => string): Shift =>
  (value, weeks) =>
    typeof value === 'string' && is(value) ? move(value, weeks) : value;
const shiftDay = onText(isDay, (day, weeks) => addDays(day, weeks * 7));
const shiftWeek = onText(isWeek, addWeeks);
const shiftRough = onText(isRoughDay, shiftRoughDay);

const shiftText = onText(() => true, shiftId);
const shiftIds: Shift = (value, weeks) => (Array.isArray(value) ? value.map((item) => shiftText(item, weeks) ?? null) : shiftText(value, weeks));

/** How a field moves, read off its schema by what it takes: only a day field takes a day and no week. */
function shiftOf(schema: z.ZodMiniType, ids: ReadonlySet<string>): Shift {
  if (schema instanceof z.ZodMiniOptional) return shiftOf((schema as z.ZodMiniOptional).def.innerType as z.ZodMiniType, ids);
  if (schema instanceof z.ZodMiniArray) {
    const inner = shiftOf((schema as z.ZodMiniArray).def.element as z.ZodMiniType, ids);
    return inner === stay ? stay : (value, weeks) => (Array.isArray(value) ? value.map((item) => inner(item, weeks) ?? null) : value);
  }
  if (schema instanceof z.ZodMiniObject) {
    const fields = Object.entries(schema.def.shape).map(([name, field]) => [name, ids.has(name) ? shiftIds : shiftOf(field as z.ZodMiniType, ids)] as const);
    const moving = fields.filter(([, shift]) => shift !== stay);
    return moving.length === 0 ? stay : (value, weeks) => shiftFields(moving, value as Body, weeks);
  }
  const takes = (text: string) => schema.safeParse(text).success;
  const [day, week, month] = [takes('2026-11-23'), takes('2026-W48'), takes('2026-11')];
  if (day && !week) return month ? shiftRough : shiftDay;
  return week && !day ? shiftWeek : stay;
}

function shiftFields(moving: readonly (readonly [string, Shift])[], body: Body, weeks: number): Body {
  const moved = moving.filter(([name]) => body[name] !== undefined).map(([name, shift]) => [name, shift(body[name], weeks)] as const);
  return { ...body, ...Object.fromEntries(moved) };
}

/** Beside the fields that refer to records: a move's key is a part of its id, and what it opens may be a week. */
const partsOfIds = ['key', 'target'];

function shiftTable(name: string): (row: Row, weeks: number) => Row {
  const kind = kindNamed(name);
  if (!kind) return (row) => row;
  const shiftBody = shiftOf(kind.schema as unknown as z.ZodMiniType, new Set([...Object.keys(kind.refs), ...partsOfIds]));
  return (row, weeks) => ({ ...(shiftBody(row, weeks) as Row), id: shiftId(row.id, weeks) }) as Row;
}

/**
 * The same career, lived earlier or later: every day, week and rough day moves by the whole weeks between the weeks of
 * `from` and `to`, so that weekdays stay. A month or a year moves by the nearest number of months or years. There and
 * back is the same career; within one week it is the very same object.
 */
export function shiftCareer(career: Career, from: Day, to: Day): Career {
  const weeks = weeksBetween(weekOf(from), weekOf(to));
  if (weeks === 0) return career;
  const tables = Object.entries(career as unknown as Tables).map(([name, table]) => {
    const shiftRow = shiftTable(name);
    return [name, new Map([...table.values()].map((row) => shiftRow(row, weeks)).map((row) => [row.id, row]))];
  });
  return Object.fromEntries(tables) as unknown as Career;
}
