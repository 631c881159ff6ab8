import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Update, UpdateLine } from './updates.ts';
import { update, updateLineShape, updateShape } from './updates.ts';

const gone = refuse('That update is no longer here.');
const lineGone = refuse('That line is no longer in the update.');
const { subject, opening, groups, outside } = updateShape;
const { section, text, safe, sources, withheld } = updateLineShape;

const strangers = (career: Career, groups: readonly string[] | null | undefined): boolean => groups?.some((one) => !career.group.has(one)) ?? false;

export const editUpdate = defineAction({
  name: 'updates.edit',
  title: 'Update changed',
  description: 'Changes the subject or opening of an update, the groups it goes to, and which of them are outside the company.',
  input: z.strictObject({ id: id(), ...patchOf({ subject, opening, groups, outside }) }),
  writes: (career, { id: of, ...patch }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return gone;
    return strangers(career, patch.groups) || strangers(career, patch.outside) ? refuse('That group is no longer here.') : [update.edit(row, patch)];
  },
});

export const addUpdateLine = defineAction({
  name: 'updates.add-line',
  title: 'Line added',
  description: 'Adds a line to an update, of one’s own or from entries.',
  input: z.strictObject({ update: id(), section, text, safe, sources, withheld }),
  writes: (career, { update: of, ...fields }, { newId }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return gone;
    const leftOut = row.leftOut?.filter((key) => !fields.sources?.includes(key)) ?? null;
    return [update.edit(row, { lines: [...(row.lines ?? []), { id: newId(), ...fields } as UpdateLine], leftOut })];
  },
});

export const editUpdateLine = defineAction({
  name: 'updates.edit-line',
  title: 'Line changed',
  description: 'Changes the words of a line, what groups outside read in its place, its section, or the groups it is kept from.',
  input: z.strictObject({ update: id(), line: z.string(), ...patchOf({ section, text, safe, withheld }) }),
  writes: (career, { update: of, line, ...patch }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return gone;
    if (!row.lines?.some((one) => one.id === line)) return lineGone;
    const said = Object.entries(patch).filter(([, value]) => value !== undefined);
    const cleared = said.filter(([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0)).map(([field]) => field);
    const changed = (one: UpdateLine): UpdateLine =>
      Object.fromEntries(Object.entries({ ...one, ...Object.fromEntries(said) }).filter(([field]) => !cleared.includes(field))) as UpdateLine;
    return [update.edit(row, { lines: row.lines.map((one) => (one.id === line ? changed(one) : one)) })];
  },
});

export const moveUpdateLine = defineAction({
  name: 'updates.move-line',
  title: 'Line moved',
  description: 'Moves a line up (-1) or down (1) within its section.',
  input: z.strictObject({ update: id(), line: z.string(), by: z.literal([-1, 1]) }),
  writes: (career, { update: of, line, by }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return gone;
    const lines = [...(row.lines ?? [])];
    const at = lines.findIndex((one) => one.id === line);
    const one = lines[at];
    if (!one) return lineGone;
    let to = at + by;
    while (lines[to] && lines[to]?.section !== one.section) to += by;
    const other = lines[to];
    if (!other) return refuse(by < 0 ? 'It is the first line already.' : 'It is the last line already.');
    [lines[at], lines[to]] = [other, one];
    return [update.edit(row, { lines })];
  },
});

export const leaveOutLine = defineAction({
  name: 'updates.leave-out',
  title: 'Line left out',
  description: 'Takes a line out of an update; what it was drafted from is not offered again.',
  input: z.strictObject({ update: id(), line: z.string() }),
  writes: (career, { update: of, line }) => {
    const row: Update | undefined = career.update.get(of);
    if (!row) return gone;
    const one = row.lines?.find((each) => each.id === line);
    if (!one) return lineGone;
    return [update.edit(row, { lines: row.lines?.filter((each) => each !== one) ?? null, leftOut: [...(row.leftOut ?? []), ...(one.sources ?? [])] })];
  },
});

export const removeUpdate = defineAction({
  name: 'updates.remove',
  title: 'Update removed',
  description: 'Removes an update that was not sent; what went out stays in the archive.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [update.remove(input.id)],
});
