import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { exposure } from '../committee/committee.ts';
import { id, text } from '../fields.ts';
import { move, moveId } from '../moves/moves.ts';
import { letterSent } from '../people/advice/exchange-actions.ts';
import { channels } from '../people/touchpoints.ts';
import { moveInWeek } from '../skills/practised.ts';
import { weekOf } from '../time.ts';
import { showingTypes } from './room-showings.ts';
import { showMove } from './show-move.ts';

const gone = refuse('That person is no longer here.');

export const planShowing = defineAction({
  name: 'committee.plan-showing',
  title: 'In this week’s moves',
  description: 'Makes it a move of this week to show somebody a piece of the work; it stays there until it is done or declined.',
  input: z.strictObject({ person: id(), how: z.enum(showingTypes), entry: z.optional(id()) }),
  writes: (career, input, { today }) => {
    if (!career.person.has(input.person)) return gone;
    const showing = showMove(career, input, today);
    const held = moveInWeek(career, showing.key, today);
    if (held?.state === 'open') return refuse(`“${held.what}” is among this week’s moves already.`);
    const week = weekOf(today);
    const why = 'You chose it on the room map: whoever speaks about your promotion has to know the work.';
    return [move.put(moveId(week, showing.key), { ...showing, why, week, state: 'open', planned: today, chosen: true })];
  },
});

export const noteSent = defineAction({
  name: 'committee.note-sent',
  title: 'Note logged',
  description: 'Logs a note about a piece of the work that was sent: as a contact, and as something they have seen.',
  input: z.strictObject({ to: id(), text: text(10_000), channel: z.optional(z.enum(channels)), entry: z.optional(id()) }),
  writes: (career, { entry, ...letter }, context) => {
    const sent = letterSent.writes(career, letter, context);
    if (!Array.isArray(sent)) return sent;
    const entries = entry !== undefined && career.entry.has(entry) ? [entry] : [];
    return [...sent, exposure.put(context.newId(), { person: letter.to, day: context.today, how: 'note', entries })];
  },
});
