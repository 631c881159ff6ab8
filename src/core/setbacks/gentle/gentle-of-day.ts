import { textToNumber } from '../../if-then.ts';
import { type Day, dayNumber } from '../../time.ts';
import type { Setback, Stage } from '../setbacks.ts';
import { forAct } from './act.ts';
import type { GentleThing } from './gentle-thing.ts';
import { forReflect } from './reflect.ts';
import { forReframe } from './reframe.ts';
import { forSupport } from './support.ts';
import { forTime } from './time.ts';

export const gentleThings: Record<Stage, readonly GentleThing[]> = {
  time: forTime,
  support: forSupport,
  reflect: forReflect,
  reframe: forReframe,
  act: forAct,
};

const byId = new Map(Object.values(gentleThings).flatMap((list) => list.map((one) => [one.id, one] as const)));
export const gentleNamed = (id: string): GentleThing | undefined => byId.get(id);

export type GentleDay = {
  readonly thing: GentleThing;
  /** Open: offered. Done: done today. Rest: the person said "not today". */
  readonly state: 'open' | 'done' | 'rest';
};

/**
 * The one gentle thing of a day, of the stage the person is in: by the day and the record alone, so that every device
 * shows the same. What was done comes again only when all else was; what was passed by today does not come again today.
 */
export function gentleOfDay(row: Setback, day: Day): GentleDay {
  const answers = (row.gentle ?? []).filter((one) => one.day === day);
  const done = answers.find(({ did }) => did === 'done');
  const doneThing = done && gentleNamed(done.thing);
  if (doneThing) return { thing: doneThing, state: 'done' };
  const list = [...gentleThings[row.stage ?? 'time']].sort((a, b) => textToNumber(`${row.id} ${a.id}`) - textToNumber(`${row.id} ${b.id}`));
  const passed = new Set(answers.filter(({ did }) => did === 'another').map(({ thing }) => thing));
  const times = new Map<string, number>();
  for (const { thing, did } of row.gentle ?? []) if (did === 'done') times.set(thing, (times.get(thing) ?? 0) + 1);
  const left = list.filter(({ id }) => !passed.has(id));
  const among = left.length > 0 ? left : list;
  const least = Math.min(...among.map(({ id }) => times.get(id) ?? 0));
  const fresh = among.filter(({ id }) => (times.get(id) ?? 0) === least);
  const thing = fresh[dayNumber(day) % fresh.length] ?? (list[0] as GentleThing);
  return { thing, state: answers.some(({ did }) => did === 'not-today') ? 'rest' : 'open' };
}
