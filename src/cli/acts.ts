import type { Action, Outcome } from '#core/action.ts';
import { actionNamed, actions } from '#core/actions.ts';
import type { CareerBook } from '#core/book.ts';
import { planWeek } from '#core/insights/plan-week.ts';
import { insightNamed, insights } from '#core/insights.ts';
import { writeEntry } from '#core/journal/actions.ts';
import { entryTypes } from '#core/journal/journal.ts';
import { checkIn } from '#core/pulse/actions.ts';
import { isDay } from '#core/time.ts';
import { localContext } from '#server/local-context.ts';
import { type DataOption, withBook } from './open-book.ts';
import { askedWrongly, Stop } from './stop.ts';
import { weekToText } from './week-text.ts';

const print = (text: string): void => console.log(text);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw askedWrongly('The input is not JSON. Write it as one object in single quotes, such as \'{"text":"Shipped it"}\'.');
  }
}

async function runOn(book: CareerBook, action: Action, input: unknown): Promise<Extract<Outcome, { ok: true }>> {
  const outcome = await book.act(action, input);
  if (!outcome.ok) throw new Stop(outcome.reason);
  return outcome;
}

type CaptureOptions = DataOption & { readonly kind: string; readonly day?: string; readonly skill?: string[]; readonly json?: boolean };

/** `capture "text" --kind win` */
export function capture(text: string, { kind, day, skill, json, ...where }: CaptureOptions): Promise<void> {
  if (!entryTypes.some((type) => type === kind)) throw askedWrongly(`An entry is a ${entryTypes.join(', a ')}; “${kind}” is none of these.`);
  return withBook(where, async (book) => {
    const { writes } = await runOn(book, writeEntry, { type: kind, text, day, skills: skill });
    if (json) printJson({ id: writes[0]?.id });
    else print(`Written to your journal as a ${kind}.`);
  });
}

/** `week`: this week's moves; with `--plan` it is planned first. */
export const week = ({ plan, json, ...where }: DataOption & { readonly plan?: boolean; readonly json?: boolean }): Promise<void> =>
  withBook(where, async (book) => {
    if (plan) await runOn(book, planWeek, {});
    const answer = insightNamed('this-week')?.of(book.career(), localContext().today);
    if (json) printJson(answer);
    else print(weekToText(book.career(), localContext().today));
  });

type CheckInOptions = DataOption &
  Record<'challenge' | 'learning' | 'energy' | 'impact' | 'support', string | undefined> & {
    readonly week?: string;
    readonly note?: string;
    readonly aYearAgo?: boolean;
  };

/** `checkin --challenge 4 …`: the five answers as options; the questions are asked one by one where they are left out. */
export async function checkin(options: CheckInOptions): Promise<void> {
  const { askForAnswers } = await import('./ask-answers.ts');
  const answers = await askForAnswers(options);
  await withBook(options, async (book) => {
    await runOn(book, checkIn, answers);
    await runOn(book, planWeek, {});
    print(`Checked in.\n\n${weekToText(book.career(), localContext().today)}`);
  });
}

/** `act NAME --json '{…}'` */
export function act(name: string, { json = '{}', ...where }: DataOption & { readonly json?: string }): Promise<void> {
  const action = actionNamed(name);
  if (!action)
    throw askedWrongly(
      `There is no action called ${name}. There are:\n${actions.map((known) => `  ${known.name.padEnd(24)} ${known.description}`).join('\n')}`,
    );
  const input = readJson(json);
  return withBook(where, async (book) => printJson({ ok: true, writes: (await runOn(book, action, input)).writes }));
}

/** `insight NAME` */
export function insight(name: string, { json, day, ...where }: DataOption & { readonly json?: boolean; readonly day?: string }): Promise<void> {
  const known = insightNamed(name);
  if (!known)
    throw askedWrongly(`There is no insight called ${name}. There are:\n${insights.map((one) => `  ${one.name.padEnd(24)} ${one.title}`).join('\n')}`);
  const on = day ?? localContext().today;
  if (!isDay(on)) throw askedWrongly(`Write a day as 2026-11-23; “${on}” is none.`);
  return withBook(where, (book) => {
    const answer = known.of(book.career(), on);
    if (json) return printJson(answer);
    print(name === 'this-week' ? weekToText(book.career(), on) : `${known.title}\n${JSON.stringify(answer, null, 2)}`);
  });
}
