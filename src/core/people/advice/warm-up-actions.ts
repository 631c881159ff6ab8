import * as z from 'zod/mini';
import { defineAction, refuse } from '../../action.ts';
import { id, line, optionalLine } from '../../fields.ts';
import { needOf } from '../../need-words.ts';
import { person } from '../people.ts';
import { skippable, warmUpOf } from './warm-up.ts';

const gone = refuse('That person is no longer here.');

export const notice = defineAction({
  name: 'people.notice',
  title: 'Noticed',
  description: 'Begins to warm up to somebody, for a need where one is given: the first step of a few small ones.',
  input: z.strictObject({ id: id(), need: z.optional(line(120)), why: optionalLine(300) }),
  writes: (career, { id: who, need, why }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (warmUpOf(career, row)) return refuse(`You are on the way with ${row.name} already.`);
    return [person.edit(row, { warmUp: { since: today, ...(need ? { need: needOf(need) } : {}), ...(why ? { why } : {}) } })];
  },
});

export const skipStep = defineAction({
  name: 'people.skip-step',
  title: 'Step left out',
  description: 'Goes on without a second question, or without a call.',
  input: z.strictObject({ id: id(), step: z.enum(skippable) }),
  writes: (career, { id: who, step }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (!row.warmUp || !warmUpOf(career, row)) return refuse(`Nothing is under way with ${row.name}.`);
    return [person.edit(row, { warmUp: { ...row.warmUp, skipped: [...new Set([...(row.warmUp.skipped ?? []), step])] } })];
  },
});

export const letRest = defineAction({
  name: 'people.let-rest',
  title: 'Let rest',
  description: 'Ends the warm-up with somebody, with why where it is said; what was asked and advised stays.',
  input: z.strictObject({ id: id(), why: optionalLine(300) }),
  writes: (career, { id: who, why }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (!row.warmUp || row.warmUp.ended !== undefined) return refuse(`Nothing is under way with ${row.name}.`);
    return [person.edit(row, { warmUp: { ...row.warmUp, ended: today, ...(why ? { endedWhy: why } : {}) } })];
  },
});
