import fc from 'fast-check';
import { acquaintances, decider, deciderParts, exposure, exposureTypes } from '../committee/committee.ts';
import { conversation, talkKinds } from '../conversations/conversations.ts';
import { feedback, landings } from '../conversations/feedback.ts';
import { promise } from '../conversations/promises.ts';
import { document } from '../documents/documents.ts';
import { opportunity, stages as opportunityStages } from '../opportunities/opportunities.ts';
import type { Write } from '../record.ts';
import { type Day, monthOf } from '../time.ts';
import { mailing } from '../updates/mailings.ts';
import { update } from '../updates/updates.ts';
import { lifeAround, optional, personId, text } from './any-life.ts';

/** Conversations, the room, updates, documents and opportunities. */
export function anyDealings(today: Day): readonly fc.Arbitrary<Write>[] {
  const { past, id, around } = lifeAround(today);
  const updates = fc
    .tuple(past, id('entry'), text)
    .map(([day, of, words]) =>
      update.put(monthOf(day), { month: monthOf(day), subject: words, lines: [{ id: 'a', section: 'shipped', text: words, sources: [`entry:${of}`] }] }),
    );
  const mailings = fc.tuple(id('mailing'), past, fc.uniqueArray(personId, { minLength: 1, maxLength: 3 }), id('entry')).map(([key, day, people, of]) =>
    mailing.put(key, {
      update: monthOf(day),
      day,
      way: 'copied',
      subject: 'News',
      people,
      lines: [{ section: 'shipped', text: 'x', sources: [`entry:${of}`] }],
    }),
  );
  const opportunities = fc
    .tuple(id('opportunity'), fc.constantFrom(...opportunityStages), optional(around), fc.boolean(), fc.uniqueArray(personId, { maxLength: 2 }))
    .map(([key, stage, on, talk, introducers]) =>
      opportunity.put(key, { title: 'Group PM', company: 'Fennel', stage, introducers, next: on === undefined ? undefined : { what: 'Ask Ana', on, talk } }),
    );
  const documents = fc
    .tuple(id('entry'), optional(text), optional(fc.boolean()))
    .map(([of, own, hidden]) =>
      document.put('resume', { purpose: 'resume', lines: [{ id: `win.${of}`, section: 'role.role-1', text: own, was: own, hidden }] }),
    );
  const room = fc.oneof(
    fc
      .tuple(id('decider'), personId, fc.constantFrom(...deciderParts), optional(fc.constantFrom(...acquaintances)), past)
      .map(([key, who, part, knows, since]) => decider.put(key, { person: who, part, knows, since })),
    fc
      .tuple(id('exposure'), personId, past, fc.constantFrom(...exposureTypes), optional(id('entry')))
      .map(([key, who, on, how, of]) => exposure.put(key, { person: who, day: on, how, entries: of ? [of] : undefined })),
  );
  const talks = fc
    .tuple(id('talk'), personId, around, fc.constantFrom(...talkKinds), fc.constantFrom('planned', 'held'), id('entry'), fc.boolean())
    .map(([key, who, on, kind, state, told, done]) => {
      const agenda = [{ key: 'wins', part: 'win' as const, text: 'Pricing: cut a step', sources: [{ kind: 'entry', id: told }], done }];
      return conversation.put(key, { person: who, day: on, kind, state: on > today ? 'planned' : state, agenda, private: 'For me' });
    });
  const promises = fc
    .tuple(id('promise'), personId, fc.constantFrom('mine', 'theirs'), past, optional(around), optional(past))
    .map(([key, who, whose, made, due, done]) => promise.put(key, { person: who, whose, text: 'Send the draft', made, due, done }));
  const said = fc
    .tuple(id('feedback'), optional(personId), past, fc.boolean(), optional(past), optional(past), optional(fc.constantFrom(...landings)))
    .map(([key, from, on, clear, chosen, shown, landed]) =>
      feedback.put(key, { from, day: on, said: 'Be more strategic', clear, ifThen: chosen && 'If I write, then I name the bet', chosen, shown, landed }),
    );
  return [updates, mailings, opportunities, documents, room, talks, promises, said];
}
