import type { Career } from '../../career.ts';
import type { Draft, DraftedLine, DraftedSection } from '../../documents/draft.ts';
import { type Entry, entriesByDay } from '../../journal/journal.ts';
import { sayCount } from '../../say.ts';
import { skillName } from '../../skills/skill-name.ts';
import { type Day, lastDayOf } from '../../time.ts';
import type { DaySpan } from '../brag-periods.ts';
import { entryLine, firstOf, headSection, plainLine, projectLine } from './draft-lines.ts';
import { inSpan, spanWords } from './span-words.ts';

const [mostWins, mostLessons, mostSkills] = [12, 6, 8];

/** Which skills the time shows, each with what it rests on. */
function skillLines(career: Career, entries: readonly Entry[]): DraftedLine[] {
  const bySkill = new Map<string, Entry[]>();
  for (const row of entries) for (const skill of new Set(row.skills)) bySkill.set(skill, [...(bySkill.get(skill) ?? []), row]);
  return [...bySkill]
    .sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .map(([skill, rows]) =>
      plainLine(
        `skill.${skill}`,
        'bullet',
        `${skillName(career, skill)}: ${sayCount(rows.length, 'piece of work shows it', 'pieces of work show it')}`,
        rows.map(({ id }) => ({ kind: 'entry', id })),
      ),
    );
}

/**
 * What somebody says of their own work for a time: wins, finished projects, lessons, the skills they show. Feedback is only on
 * offer, since the one who said it may read it; check-ins, energy, experiments and private writing never go in.
 */
export function selfReview(career: Career, span: DaySpan, today: Day): Draft {
  const entries = entriesByDay(career.entry).filter(({ day }) => day <= today && inSpan(day, span));
  const of = (type: Entry['type']): Entry[] => entries.filter((row) => row.type === type);
  const finished = [...career.project.values()].filter(({ outcome, to }) => outcome && to !== undefined && inSpan(lastDayOf(to), span));
  const section = (id: string, title: string, lines: DraftedLine[]): DraftedSection => ({ id, title, name: title, own: 'bullet', lines });
  return {
    title: 'Self-review',
    sections: [
      headSection(career, 'Self-review', spanWords(span, today)),
      section('did', 'What I did', firstOf(mostWins, [...of('win').map((row) => entryLine(row)), ...finished.map((row) => projectLine(row))])),
      section('skills', 'What it shows', firstOf(mostSkills, skillLines(career, of('win')))),
      section(
        'learned',
        'What I learned',
        firstOf(
          mostLessons,
          of('lesson').map((row) => entryLine(row)),
        ),
      ),
      section(
        'heard',
        'What I heard, and did with it',
        of('feedback').map((row) => entryLine(row, { spare: true })),
      ),
      section('next', 'What I want to do next', []),
    ],
  };
}
