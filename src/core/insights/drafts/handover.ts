import type { Career } from '../../career.ts';
import { feedbackByDay, feedbackOfEntry, feedbackState } from '../../conversations/feedback-state.ts';
import { isOpen, promisesWith } from '../../conversations/promise-order.ts';
import type { Draft, DraftedLine, DraftedSection, LineForm } from '../../documents/draft.ts';
import { type Entry, entriesByDay } from '../../journal/journal.ts';
import { hasTie } from '../../people/people.ts';
import { forkTitles, profileId, profileOf } from '../../profile/profile.ts';
import { roleOn, rolesByTime } from '../../roles/roles.ts';
import { sayCount, sayList } from '../../say.ts';
import { skillName } from '../../skills/skill-name.ts';
import { phaseTitles } from '../../skills/skills.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../../time.ts';
import { skillEvidence } from '../skill-evidence.ts';
import { entryLine, feedbackLine, firstOf, headSection, plainLine, projectLine } from './draft-lines.ts';

const [mostWins, mostStrengths, mostAgreed] = [8, 5, 6];
const yearDays = 365;

/** Those who managed the work until now: of the present role, and whoever has or had that tie. */
function managersOf(career: Career, today: Day): Set<string> {
  const named = roleOn(career, today)?.manager;
  const tied = [...career.person.values()].filter((row) => hasTie(row, 'manager') || row.ties?.some(({ tie }) => tie === 'manager'));
  return new Set([...(named === undefined ? [] : [named]), ...tied.map(({ id }) => id)]);
}

function whoLines(career: Career, today: Day): DraftedLine[] {
  return rolesByTime(career)
    .filter(({ from }) => from === undefined || firstDayOf(from) <= today)
    .map((row, at) => {
      const isNow = row.from !== undefined && (row.to === undefined || lastDayOf(row.to) >= today);
      const time = [row.from?.slice(0, 4), isNow ? 'now' : row.to?.slice(0, 4)].filter(Boolean).join(' to ');
      const text = [[row.title, row.company].filter(Boolean).join(', '), time].filter(Boolean).join(': ');
      return { ...plainLine(`role.${row.id}`, 'bullet', text, [{ kind: 'role', id: row.id }]), ...(at > 2 ? { spare: true as const } : {}) };
    });
}

/** On offer only: how much of it a manager is told is for oneself to say. */
function goalLines(career: Career): DraftedLine[] {
  const { goal, targetPhase, fork } = profileOf(career);
  const toward =
    targetPhase && `Working toward: ${[phaseTitles[targetPhase], fork && fork !== 'open' ? forkTitles[fork].toLowerCase() : ''].filter(Boolean).join(', ')}`;
  const me = [{ kind: 'profile', id: profileId }];
  return [
    ...(goal ? [{ ...plainLine('goal', 'bullet', goal, me), spare: true as const }] : []),
    ...(toward ? [{ ...plainLine('toward', 'bullet', toward, me), spare: true as const }] : []),
  ];
}

function strengthLines(career: Career, today: Day): DraftedLine[] {
  const strong = skillEvidence.of(career, today).skills.filter(({ strength }) => strength === 'strong');
  const lines = [...strong]
    .sort((a, b) => b.witnessed - a.witnessed || b.lastYear - a.lastYear || (a.skill < b.skill ? -1 : 1))
    .map(({ skill, lastYear, witnessed }) =>
      plainLine(
        `strength.${skill}`,
        'bullet',
        `${skillName(career, skill)}: ${sayCount(lastYear, 'piece of work', 'pieces of work')} in the last year, ${sayCount(witnessed, 'of them', 'of them')} seen by others`,
        [{ kind: 'skill', id: skill }],
      ),
    );
  return firstOf(mostStrengths, lines);
}

/** What was decided with the manager before. */
function agreedLines(managers: ReadonlySet<string>, entries: readonly Entry[]): DraftedLine[] {
  const decided = entries.filter(({ type, people }) => type === 'decision' && people?.some((id) => managers.has(id)));
  return firstOf(
    mostAgreed,
    decided.map((row) => entryLine(row)),
  );
}

/** What was promised in talks with them and is still open, on either side. */
const promisedLines = (career: Career, managers: ReadonlySet<string>): DraftedLine[] =>
  [...managers].flatMap((id) =>
    promisesWith(career, id)
      .filter(isOpen)
      .map((row) => {
        const text = row.whose === 'mine' ? row.text : `${career.person.get(id)?.name ?? 'My manager'}: ${row.text}`;
        return { ...plainLine(`promised.${row.id}`, 'bullet', text, [{ kind: 'promise', id: row.id }]), spare: true as const };
      }),
  );

/** Feedback that is being worked on, with what one does about it; then what only the journal holds. */
const feedbackLines = (career: Career, heard: readonly Entry[]): DraftedLine[] => [
  ...feedbackByDay(career.feedback)
    .filter((row) => feedbackState(row) !== 'closed')
    .map((row) => ({ ...feedbackLine(row), spare: true as const })),
  ...heard.filter(({ id }) => !feedbackOfEntry(career, id)).map((row) => entryLine(row, { spare: true })),
];

/** What one meant to do next after a contact with them. */
function promiseLines(career: Career, managers: ReadonlySet<string>, since: Day): DraftedLine[] {
  return [...career.touchpoint.values()]
    .filter((row) => row.next && row.nextDone === undefined && row.day >= since && row.people.some((id) => managers.has(id)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
    .map((row) => {
      const who = row.people.filter((id) => career.person.has(id));
      return {
        ...plainLine(
          `promise.${row.id}`,
          'bullet',
          row.next ?? '',
          who.map((id) => ({ kind: 'person', id })),
        ),
        spare: true as const,
      };
    });
}

/**
 * What a new manager should know, out of the record: who one is, what one works on, what shipped, what one is good at by evidence,
 * what was agreed. Goal, feedback and promises are only on offer; check-ins, energy, experiments, ratings and notes never go in.
 */
export function handover(career: Career, today: Day): Draft {
  const since = addDays(today, -yearDays);
  const entries = entriesByDay(career.entry).filter(({ day }) => day >= since && day <= today);
  const of = (type: Entry['type']): Entry[] => entries.filter((row) => row.type === type);
  const projects = [...career.project.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const begun = projects.filter(({ from }) => from !== undefined && firstDayOf(from) <= today);
  const running = begun.filter(({ to }) => to === undefined || lastDayOf(to) >= today);
  const finished = projects.filter(({ to, outcome }) => outcome && to !== undefined && lastDayOf(to) >= since && lastDayOf(to) < today);
  const managers = managersOf(career, today);
  const names = [...managers].flatMap((id) => career.person.get(id)?.name ?? []);
  const section = (id: string, title: string, lines: DraftedLine[], own: LineForm = 'bullet'): DraftedSection => ({ id, title, name: title, own, lines });
  return {
    title: 'Handover brief',
    sections: [
      headSection(career, 'A brief for my new manager', names.length > 0 ? `until now with ${sayList(names.slice(0, 3))}` : ''),
      section('who', 'Who I am', whoLines(career, today)),
      section('goal', 'Where I want to go', goalLines(career)),
      section(
        'now',
        'What I work on',
        running.map((row) => plainLine(`project.${row.id}`, 'bullet', [row.name, row.part].filter(Boolean).join(': '), [{ kind: 'project', id: row.id }])),
      ),
      section('shipped', 'What I have shipped', firstOf(mostWins, [...of('win').map((row) => entryLine(row)), ...finished.map((row) => projectLine(row))])),
      section('strengths', 'What my work shows', strengthLines(career, today)),
      section('agreed', 'What was agreed', agreedLines(managers, entries)),
      section('feedback', 'Feedback I am working on', feedbackLines(career, of('feedback'))),
      section('how', 'How I work best', []),
      section('promises', 'What I said I would do', [...promisedLines(career, managers), ...promiseLines(career, managers, since)]),
    ],
  };
}
