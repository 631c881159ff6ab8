import type { Career } from '../../career.ts';
import { feedbackFrom, feedbackOfEntry, feedbackState } from '../../conversations/feedback-state.ts';
import { isOpen, promisesWith } from '../../conversations/promise-order.ts';
import type { Draft, DraftedLine, DraftedSection } from '../../documents/draft.ts';
import { entriesByDay } from '../../journal/journal.ts';
import { type Person, tieTitles } from '../../people/people.ts';
import { touchpointsWith } from '../../people/touchpoints.ts';
import { sayDay } from '../../say.ts';
import { addDays, type Day } from '../../time.ts';
import { prepareTalk } from '../prepare-talk.ts';
import { entryLine, feedbackLine, firstOf, headSection, plainLine } from './draft-lines.ts';
import { winsBySkill } from './wins-by-skill.ts';

/** With nobody met yet, and for what they said, so many days are looked back on. */
const [usualDays, feedbackDays] = [28, 182];
const mostPerSkill = 4;
const usualQuestion = 'What is one thing I could do differently in the next weeks that would help most?';

/**
 * One page before a talk with somebody: what went well since the last contact, what one said one would do, what came of their
 * advice, what they said, one question. Notes, check-ins, energy and what the board is for never go in.
 */
export function oneToOne(career: Career, row: Person, today: Day): Draft {
  // A piece of work that names them is no talk with them.
  const last = touchpointsWith(career, row.id).find(({ day }) => day <= today)?.day;
  const since = last ?? addDays(today, -usualDays);
  const { promises, unreported, questions } = prepareTalk(career, row, today);
  const entries = entriesByDay(career.entry).filter(({ day }) => day <= today);
  const them = { kind: 'person', id: row.id };
  const said = entries.filter(({ type, day, people }) => type === 'feedback' && day >= addDays(today, -feedbackDays) && people?.includes(row.id));
  const waiting = feedbackFrom(career, row.id).filter((one) => feedbackState(one) !== 'closed');
  const promised = (whose: 'mine' | 'theirs'): DraftedLine[] =>
    promisesWith(career, row.id)
      .filter((one) => isOpen(one) && one.whose === whose)
      .map((one) => plainLine(`promised.${one.id}`, 'bullet', one.text, [{ kind: 'promise', id: one.id }]));
  const asks = [...questions.flatMap(({ ask }) => ask), usualQuestion].map((text, at) =>
    plainLine(`question-${at + 1}`, 'bullet', text.charAt(0).toUpperCase() + text.slice(1), [them]),
  );
  const isManager = row.ties?.some(({ tie, to }) => tie === 'manager' && to === undefined) ?? false;
  // Whoever decides on one's work is asked about the work, not what a board is asked.
  const ordered = isManager ? [...asks.slice(-1), ...asks.slice(0, -1)] : asks;
  const section = (id: string, title: string, lines: DraftedLine[]): DraftedSection => ({ id, title, name: title, own: 'bullet', lines });
  const tie = row.ties?.find(({ to, tie: held }) => to === undefined && held !== 'board')?.tie;
  const under = [tie ? tieTitles[tie].toLowerCase() : '', last === undefined ? 'the last four weeks' : `since ${sayDay(since, today)}`]
    .filter(Boolean)
    .join(', ');
  return {
    title: 'Brief before a 1:1',
    sections: [
      headSection(career, `1:1 with ${row.name}`, under),
      section(
        'wins',
        'What went well',
        winsBySkill(
          career,
          entries.filter(({ type, day }) => type === 'win' && day >= since),
          mostPerSkill,
        ),
      ),
      section('promised', 'What I said I would do', [
        ...promised('mine'),
        ...promises.map((one) => plainLine(`promise.${one.id}`, 'bullet', one.next ?? '', [them])),
      ]),
      section('theirs', 'What you said you would do', promised('theirs')),
      section(
        'advice',
        'What came of your advice',
        unreported.map((one) =>
          plainLine(`advice.${one.id}`, 'bullet', [one.said, one.outcome && `What came of it: ${one.outcome}`].filter(Boolean).join(' '), [them]),
        ),
      ),
      section('feedback', 'What you told me, and where it stands', [
        ...waiting.map(feedbackLine),
        ...said.filter(({ id }) => !feedbackOfEntry(career, id)).map((one) => entryLine(one)),
      ]),
      section('open', 'Open questions', []),
      section('question', 'One question', firstOf(1, ordered)),
    ],
  };
}
