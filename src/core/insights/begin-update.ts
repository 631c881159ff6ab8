import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, month as monthField } from '../fields.ts';
import { profileOf } from '../profile/profile.ts';
import { sayMonth } from '../say.ts';
import { updatesByMonth } from '../updates/update-lines.ts';
import { type Update, type UpdateLine, update } from '../updates/updates.ts';
import { type DraftLine, draftUpdate, newFor } from './update-draft.ts';

const toLine = (drafted: DraftLine, newId: () => string): UpdateLine => ({ ...drafted, sources: [...drafted.sources], id: newId() });

export const beginUpdate = defineAction({
  name: 'updates.begin',
  title: 'Update drafted',
  description: 'Drafts the update of a month from its wins, lessons, asks, people named and projects, for the groups the last one went to.',
  input: z.strictObject({ month: monthField() }),
  writes: (career, { month }, { newId }) => {
    if (career.update.has(month)) return refuse(`The update of ${sayMonth(month)} is begun already.`);
    const before = updatesByMonth(career.update).find((row) => row.month < month);
    const held = (of: readonly string[] | undefined): string[] => (of ?? []).filter((one) => career.group.has(one));
    const name = profileOf(career).name;
    const lines = draftUpdate(career, month).slice(0, 60);
    return [
      update.put(month, {
        month,
        subject: `${sayMonth(month)}: what moved${name ? ` (${name})` : ''}`,
        ...(before?.opening && { opening: before.opening }),
        lines: lines.map((one) => toLine(one, newId)),
        groups: held(before?.groups),
        outside: held(before?.outside),
      }),
    ];
  },
});

export const takeNewLines = defineAction({
  name: 'updates.take-new',
  title: 'New lines taken in',
  description: 'Takes into an update what the month’s record has gained since it was begun.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { newId }) => {
    const row: Update | undefined = career.update.get(input.id);
    if (!row) return refuse('That update is no longer here.');
    const room = 60 - (row.lines?.length ?? 0);
    const fresh = newFor(career, row).slice(0, room);
    return fresh.length === 0
      ? refuse(room === 0 ? 'It holds 60 lines, which is plenty. Leave one out first.' : 'Nothing new since.')
      : [update.edit(row, { lines: [...(row.lines ?? []), ...fresh.map((one) => toLine(one, newId))] })];
  },
});
