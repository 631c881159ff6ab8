import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id, line } from '../fields.ts';
import { type Mailing, mailing, waysOut } from './mailings.ts';
import { mailedAlready, mailingsOf, waitingIn } from './mailings-of.ts';
import { linesFor } from './update-lines.ts';
import type { Update } from './updates.ts';

const gone = refuse('That mailing is no longer here.');
const some = () => z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(400, 'take at most 400 people at a time'));
const without = (list: readonly string[] | undefined, ids: readonly string[]): string[] => (list ?? []).filter((one) => !ids.includes(one));
const withAll = (list: readonly string[] | undefined, ids: readonly string[]): string[] => [...new Set([...(list ?? []), ...ids])];

export const mailUpdate = defineAction({
  name: 'updates.mail',
  title: 'Update sent',
  description: 'Keeps what went out to whom: the lines as they read for a group, by mail program, copied, as a file, or by one’s own mail server.',
  input: z.strictObject({ id: z.optional(id()), update: id(), group: z.optional(id()), way: z.enum(waysOut), people: some() }),
  writes: (career, { id: given, update: of, group, way, people }, { today, newId }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return refuse('That update is no longer here.');
    if (group !== undefined && !career.group.has(group)) return refuse('That group is no longer here.');
    if (people.some((who) => !career.person.has(who))) return refuse('One of them is no longer among your people.');
    const lines = linesFor(row, group).map(({ section, text, sources }) => ({ section, text, ...(sources && { sources: [...sources] }) }));
    if (lines.length === 0) return refuse('There is no line for them yet, so there is nothing to send.');
    const already = mailedAlready(career, of);
    const fresh = people.filter((who) => !already.has(who));
    if (fresh.length === 0) return refuse('They all have this update already.');
    const { subject, opening } = row;
    return [mailing.put(given ?? newId(), { update: of, day: today, way, group, subject, opening, lines, people: [...new Set(fresh)] })];
  },
});

/** The people of a mailing by one's own server who are named, or a refusal. */
function rowOf(career: Career, of: string, people: readonly string[]): Mailing | undefined {
  const row: Mailing | undefined = career.mailing.get(of);
  return row && people.every((who) => row.people?.includes(who)) ? row : undefined;
}

export const startHandingOver = defineAction({
  name: 'updates.hand-over',
  title: 'Being sent',
  description: 'Says before a letter is handed to the mail server for whom it is, so that after a crash nobody is written to twice.',
  input: z.strictObject({ id: id(), people: some() }),
  writes: (career, { id: of, people }) => {
    const row = rowOf(career, of, people);
    if (!row) return gone;
    const waiting = waitingIn(row);
    const all = people.every((who) => waiting.includes(who));
    return all ? [mailing.edit(row, { trying: withAll(row.trying, people) })] : refuse('One of them has it already.');
  },
});

export const handedOver = defineAction({
  name: 'updates.handed-over',
  title: 'Sent',
  description: 'Says how handing a letter to the mail server went: for whom it was taken, for whom not and why.',
  input: z.strictObject({ id: id(), sent: z.optional(z.array(id())), failed: z.optional(z.array(id())), reason: z.optional(line(500)) }),
  writes: (career, { id: of, sent = [], failed = [], reason }) => {
    const row = rowOf(career, of, [...sent, ...failed]);
    if (!row) return gone;
    const settled = [...sent, ...failed];
    return [
      mailing.edit(row, {
        trying: without(row.trying, settled),
        sent: withAll(row.sent, sent),
        failed: withAll(without(row.failed, sent), failed),
        ...(reason === undefined ? {} : { reason }),
      }),
    ];
  },
});

/** Whether somebody gets the same update by another mailing, as when they could not be reached and were written to anew. */
const inAnother = (career: Career, { id: own, update }: Mailing, who: string): boolean =>
  mailingsOf(career, update).some(({ id: other, people, failed }) => other !== own && people?.includes(who) && !failed?.includes(who));

export const sendAgain = defineAction({
  name: 'updates.send-again',
  title: 'To be sent again',
  description: 'Puts people for whom sending failed, or nobody knows whether it arrived, back among those still to be written to.',
  input: z.strictObject({ id: id(), people: some() }),
  writes: (career, { id: of, people }) => {
    const row = rowOf(career, of, people);
    if (!row) return gone;
    if (people.some((who) => row.sent?.includes(who) || inAnother(career, row, who))) return refuse('One of them has it already.');
    return [mailing.edit(row, { trying: without(row.trying, people), failed: without(row.failed, people) })];
  },
});

export const removeMailing = defineAction({
  name: 'updates.remove-mailing',
  title: 'Taken out of the archive',
  description: 'Takes a mailing out of the archive, as if it had not gone out.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [mailing.remove(input.id)],
});
