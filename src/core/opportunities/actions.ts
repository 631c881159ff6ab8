import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id, optionalText } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { closings, type Opportunity, opportunity, opportunityShape, type Stage, stages } from './opportunities.ts';

const missing = refuse('That opportunity is no longer here.');
const strangers = refuse('Somebody named here is no longer among your people.');
const noHypothesis = refuse('That hypothesis is no longer here.');
const openStages = stages.filter((one) => one !== 'closed') as [Exclude<Stage, 'closed'>];

type Named = { readonly introducers?: readonly string[] | null | undefined; readonly talked?: readonly string[] | null | undefined };
const namesStrangers = (career: Career, { introducers, talked }: Named): boolean =>
  [...(introducers ?? []), ...(talked ?? [])].some((who) => !career.person.has(who));

/** The way it came, with one stage more. A day cannot lie before the one on which it last moved. */
const reachedWith = (row: Opportunity, stage: Stage, on: string) => [...(row.reached ?? []), { stage, on }];

export const addOpportunity = defineAction({
  name: 'opportunities.add',
  title: 'Opportunity added',
  description: 'Adds a role somewhere that could be next: company, title, where you heard of it, where it stands and the next step.',
  input: z.strictObject({ ...opportunityShape, stage: z.optional(z.enum(openStages)) }),
  writes: (career, { stage = 'heard', ...input }, { newId, today }) => {
    if (namesStrangers(career, input)) return strangers;
    if (input.hypothesis !== undefined && !career.hypothesis.has(input.hypothesis)) return noHypothesis;
    return [opportunity.put(newId(), { ...input, stage, reached: [{ stage, on: today }] })];
  },
});

export const editOpportunity = defineAction({
  name: 'opportunities.edit',
  title: 'Opportunity changed',
  description: 'Changes fields of an opportunity, its next step among them; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(opportunityShape) }),
  writes: (career, { id: given, ...patch }) => {
    const row: Opportunity | undefined = career.opportunity.get(given);
    if (!row) return missing;
    if (namesStrangers(career, patch)) return strangers;
    if (patch.hypothesis && !career.hypothesis.has(patch.hypothesis)) return noHypothesis;
    return [opportunity.edit(row, patch)];
  },
});

export const advanceOpportunity = defineAction({
  name: 'opportunities.advance',
  title: 'Moved',
  description: 'Moves an opportunity to another stage, forward or back; one that was closed is open again.',
  input: z.strictObject({ id: id(), stage: z.enum(openStages), on: z.optional(day()) }),
  writes: (career, { id: given, stage, on }, { today }) => {
    const row: Opportunity | undefined = career.opportunity.get(given);
    if (!row) return missing;
    if (on !== undefined && on > today) return refuse('That day is still to come. Keep it as the next step instead.');
    return row.stage === stage ? [] : [opportunity.edit(row, { stage, closed: null, reached: reachedWith(row, stage, on ?? today) })];
  },
});

export const closeOpportunity = defineAction({
  name: 'opportunities.close',
  title: 'Closed',
  description: 'Closes an opportunity: taken, declined, turned down, or gone quiet. Its next step is dropped.',
  input: z.strictObject({ id: id(), how: z.enum(closings), on: z.optional(day()) }),
  writes: (career, { id: given, how, on }, { today }) => {
    const row: Opportunity | undefined = career.opportunity.get(given);
    if (!row) return missing;
    if (on !== undefined && on > today) return refuse('That day is still to come. Close it when it is there.');
    return [opportunity.edit(row, { stage: 'closed', closed: how, next: null, reached: reachedWith(row, 'closed', on ?? today) })];
  },
});

export const stepDone = defineAction({
  name: 'opportunities.step-done',
  title: 'Written down',
  description: 'Keeps the next step of an opportunity as done, with how it went, and says what comes after it.',
  input: z.strictObject({ id: id(), how: optionalText(2_000), after: opportunityShape.next }),
  writes: (career, { id: given, how, after }, { today }) => {
    const row: Opportunity | undefined = career.opportunity.get(given);
    if (!row) return missing;
    const { next } = row;
    if (!next) return refuse('It has no next step. Say one first.');
    const on = next.on !== undefined && next.on < today ? next.on : today;
    const step = { what: next.what, on, ...(next.talk ? { talk: true } : {}), ...(how?.trim() ? { how: how.trim() } : {}) };
    return [opportunity.edit(row, { steps: [...(row.steps ?? []), step], next: after ?? null })];
  },
});

export const removeOpportunity = defineAction({
  name: 'opportunities.remove',
  title: 'Opportunity removed',
  description: 'Removes an opportunity; the people and contacts stay.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [opportunity.remove(input.id)],
});
