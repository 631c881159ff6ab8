import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { exposure } from '../committee/committee.ts';
import { showKey, writeShowTarget } from '../committee/show-key.ts';
import { id, text } from '../fields.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import { move, moveId } from '../moves/moves.ts';
import { letterSent } from '../people/advice/exchange-actions.ts';
import { channels } from '../people/touchpoints.ts';
import { moveInWeek } from '../skills/practised.ts';
import { type Day, weekOf } from '../time.ts';
import { workTitle } from './room-claims.ts';
import { type ShowingType, showingMinutes, showingTypes } from './room-showings.ts';

/** The move to show somebody a piece of work. */
export function showMove(career: Career, { person, how, entry }: { person: string; how: ShowingType; entry?: string | undefined }, day: Day) {
  const row = entry === undefined ? undefined : career.entry.get(entry);
  const name = career.person.get(person)?.name ?? 'somebody';
  const work = row ? `“${workTitle(row)}”` : 'a piece of your work';
  const key = showKey(person);
  const doing = how === 'demo' ? `ask ${name} for half an hour to show it` : `send ${name} a short note about it`;
  return {
    key,
    kind: 'exposure',
    what: how === 'demo' ? `Show ${work} to ${name}` : `Send ${name} a note about ${work}`,
    ifThen: ifThen('exposure', key, day, doing),
    principle: 'P18',
    minutes: showingMinutes[how],
    opens: { open: 'show', target: writeShowTarget({ person, how, entry: row?.id }) },
  } satisfies Partial<Candidate>;
}

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
