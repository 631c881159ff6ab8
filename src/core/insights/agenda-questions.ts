import type { Career } from '../career.ts';
import type { AgendaItem, TalkKind } from '../conversations/conversations.ts';
import { conversationsWith } from '../conversations/talks.ts';
import { pickBy } from '../if-then.ts';
import { questionsFor, unasked } from '../people/advice/questions.ts';
import { askedBefore } from '../people/drafts.ts';
import type { Person } from '../people/people.ts';
import { servingOf } from '../people/seats.ts';
import { capitalised } from '../say.ts';
import { skillTitle } from '../skills/skills.ts';
import { addWeeks, type Day, weekOf } from '../time.ts';
import { thinSkills } from './opening-sentence.ts';

type Asked = { readonly key: string; readonly text: string; readonly source?: { readonly kind: string; readonly id: string } };

const plateauWeeks = 8;

/** What the radar said and the person said is true: it is asked about as a wish for work, and says nothing of the radar. */
function afterRadar(career: Career, day: Day): Asked[] {
  const since = addWeeks(weekOf(day), -plateauWeeks);
  const [rang] = [...career.ringing.values()].filter(({ week, rings }) => week >= since && rings !== 'no').sort((a, b) => (a.week < b.week ? 1 : -1));
  return rang ? [{ key: 'stretch', text: 'Which piece of work ahead of us would stretch me most?', source: { kind: 'ringing', id: rang.week } }] : [];
}

function onProject(career: Career): Asked[] {
  const running = [...career.project.values()]
    .filter(({ to, from }) => to === undefined && from !== undefined)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return running.slice(0, 1).map(({ id, name }) => ({
    key: `project.${id}`,
    text: `In ${name}, what is one thing you would have done differently?`,
    source: { kind: 'project', id },
  }));
}

const forStatus: readonly Asked[] = [
  { key: 'their-goal', text: 'What matters most to you this quarter, and what could I take off your plate?' },
  { key: 'lost-the-room', text: 'In the last meeting I led, where did I lose the room?' },
  { key: 'decision-ahead', text: 'Which decision ahead of us could I prepare for you?' },
  { key: 'surprised', text: 'What about our work surprised you lately?' },
];
const forCareer: readonly Asked[] = [
  { key: 'against', text: 'If the chance came tomorrow, what would speak against me?' },
  { key: 'watch', text: 'Who here does that work well, and what could I watch?' },
  { key: 'hand-over', text: 'Which piece of your own work could I take on for a while, to learn it?' },
];
const forSkipLevel: readonly Asked[] = [
  { key: 'direction', text: 'What do you wish teams like ours understood better about where the company is going?' },
  { key: 'hears', text: 'What do you hear about our work from others?' },
  { key: 'next-year', text: 'Which problem will matter in a year that nobody has taken on?' },
];
const forFeedback: readonly Asked[] = [
  { key: 'one-thing', text: 'In the last thing I showed you, what is one thing you would change?' },
  { key: 'more-of', text: 'What should I do more of, and where did you last see it?' },
];
const forPeers: readonly Asked[] = [
  { key: 'working-on', text: 'What are you working on, and where could I help?' },
  { key: 'do-differently', text: 'What have you begun to do differently this year?' },
];

const aboutThin = (career: Career, day: Day): Asked[] =>
  thinSkills(career, day).map((skill) => ({
    key: `thin.${skill}`,
    text: `On ${skillTitle(skill).toLowerCase()}: what would you want to see from me before you gave me more of it?`,
    source: { kind: 'skill', id: skill },
  }));

/** For each need they serve, the questions that no letter and no talk has held. */
function aboutNeeds(career: Career, person: Person): Asked[] {
  const asked = askedBefore(career, person);
  return servingOf(person).flatMap(({ need }) =>
    unasked(questionsFor(need), asked).map((text) => ({ key: `need.${text}`.slice(0, 150), text: capitalised(text) })),
  );
}

function questionsOf(career: Career, person: Person, kind: TalkKind, day: Day): readonly Asked[] {
  switch (kind) {
    case 'status':
      return [...afterRadar(career, day), ...onProject(career), ...forStatus];
    case 'career':
      return [...aboutThin(career, day), ...forCareer];
    case 'feedback':
      return [...onProject(career), ...forFeedback];
    case 'skip-level':
      return forSkipLevel;
    default:
      return [...aboutNeeds(career, person), ...forPeers];
  }
}

/** One question to ask (P15, P16, P24): the first that was not talked about with them before; once all were, they come round again. */
export function questionLine(career: Career, person: Person, kind: TalkKind, day: Day): AgendaItem | undefined {
  const all = questionsOf(career, person, kind, day);
  const before = new Set(
    conversationsWith(career, person.id).flatMap(({ state, agenda }) => (agenda ?? []).flatMap(({ key, done }) => (state === 'held' && done ? [key] : []))),
  );
  const keyOf = ({ key }: Asked): string => `question.${key}`;
  const first = all.find((one) => !before.has(keyOf(one)));
  const chosen = first ?? (all[0] && pickBy([all[0], ...all.slice(1)], `${person.id} ${weekOf(day)}`));
  return chosen && { key: keyOf(chosen), part: 'question', text: chosen.text, ...(chosen.source ? { sources: [chosen.source] } : {}) };
}
