import * as z from 'zod/mini';
import { defineAction, refuse } from '../../action.ts';
import { id, line, optionalLine, optionalText, text } from '../../fields.ts';
import { person } from '../people.ts';
import { channels, touchpoint, touchpointShape } from '../touchpoints.ts';
import { advice } from './advice.ts';
import { openWants, sameWant } from './wants.ts';

const gone = refuse('That person is no longer here.');

/** A letter that went out is a contact; it may have told somebody what came of their advice, or met something they need. */
export const letterSent = defineAction({
  name: 'people.letter-sent',
  title: 'Contact logged',
  description: 'Logs a letter that was sent: what it asked or gave, the advice it answered, and what they needed that it met.',
  input: z.strictObject({
    to: id(),
    text: text(10_000),
    channel: z.optional(z.enum(channels)),
    asked: optionalText(5_000),
    given: optionalText(5_000),
    advice: z.optional(id()),
    want: optionalLine(300),
    told: touchpointShape.told,
  }),
  writes: (career, { to, text: note, channel = 'email', asked, given, advice: answered, want, told: news }, { today, newId }) => {
    const row = career.person.get(to);
    if (!row) return gone;
    const told = answered === undefined ? undefined : career.advice.get(answered);
    const wants = row.wants?.map((one) => (one.want === want && one.met === undefined ? { ...one, met: today, how: 'Sent them something' } : one));
    return [
      touchpoint.put(newId(), { day: today, people: [to], channel, note, asked, given, told: news }),
      ...(told ? [advice.edit(told, { told: today })] : []),
      ...(want === undefined ? [] : [person.edit(row, { wants })]),
    ];
  },
});

export const keepPromise = defineAction({
  name: 'people.keep-promise',
  title: 'Done as you said',
  description: 'Ticks what you meant to do next after a contact.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => {
    const row = career.touchpoint.get(input.id);
    return row ? [touchpoint.edit(row, { nextDone: today })] : refuse('That contact is no longer there.');
  },
});

export const addWant = defineAction({
  name: 'people.add-want',
  title: 'Kept in mind',
  description: 'Keeps something somebody said they need, so that what fits reminds of them.',
  input: z.strictObject({ id: id(), want: line(300) }),
  writes: (career, { id: who, want }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    if (openWants(row).some((one) => sameWant(one.want, want))) return refuse(`That is kept in mind for ${row.name} already.`);
    return [person.edit(row, { wants: [...(row.wants ?? []), { want, since: today }] })];
  },
});

export const meetWant = defineAction({
  name: 'people.meet-want',
  title: 'Given back',
  description: 'Notes that something somebody needed was met, and how.',
  input: z.strictObject({ id: id(), want: line(300), how: optionalLine(300) }),
  writes: (career, { id: who, want, how }, { today }) => {
    const row = career.person.get(who);
    if (!row) return gone;
    const wants = (row.wants ?? []).map((one) => (sameWant(one.want, want) && one.met === undefined ? { ...one, met: today, ...(how ? { how } : {}) } : one));
    return [person.edit(row, { wants })];
  },
});

export const dropWant = defineAction({
  name: 'people.drop-want',
  title: 'No longer kept in mind',
  description: 'Forgets something somebody said they need.',
  input: z.strictObject({ id: id(), want: line(300) }),
  writes: (career, { id: who, want }) => {
    const row = career.person.get(who);
    return row ? [person.edit(row, { wants: (row.wants ?? []).filter((one) => !sameWant(one.want, want) || one.met !== undefined) })] : gone;
  },
});
