import type { Career } from '../../career.ts';
import type { Draft, DraftedLine } from '../../documents/draft.ts';
import { type Entry, entriesByDay } from '../../journal/journal.ts';
import { rolesByTime } from '../../roles/roles.ts';
import { capitalised, sayCount } from '../../say.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../../time.ts';
import { headSection, plainLine, projectLine } from './draft-lines.ts';
import { peopleLines } from './quarter-people.ts';
import { levelLines } from './quarter-standing.ts';
import { energyLines, triedLines } from './quarter-work.ts';
import { radarLines } from './quarterly-review.ts';
import { inSpan, spanWords } from './span-words.ts';
import { winsBySkill } from './wins-by-skill.ts';

type Span = { readonly from: Day; readonly to: Day };
const mostPerSkill = 3;

const winsOf = (career: Career, span: Span): Entry[] => entriesByDay(career.entry).filter(({ type, day }) => type === 'win' && inSpan(day, span));

function roleLines(career: Career, { from, to }: Span): DraftedLine[] {
  const held = rolesByTime(career).filter((row) => row.from !== undefined && firstDayOf(row.from) <= to && (row.to === undefined || lastDayOf(row.to) >= from));
  return held.map((row) => {
    const [began, ended] = [row.from !== undefined && firstDayOf(row.from) >= from, row.to !== undefined && lastDayOf(row.to) <= to];
    const note = began && ended ? 'begun and ended' : began ? 'begun' : ended ? 'ended' : 'all year';
    return plainLine(`role.${row.id}`, 'bullet', `${[row.title, row.company].filter(Boolean).join(', ')}: ${note}`, [{ kind: 'role', id: row.id }]);
  });
}

/** What a year comes to, in one sentence: "24 wins for six skills, two projects finished". */
export function yearFinding(career: Career, span: Span): string {
  const wins = winsOf(career, span);
  if (wins.length === 0) return 'Nothing won is written down for this time';
  const skills = new Set(wins.flatMap((row) => row.skills ?? []));
  const finished = finishedIn(career, span);
  const begun = roleLines(career, span).filter(({ text }) => /: begun/.test(text)).length;
  const more = [finished.length > 0 ? `${sayCount(finished.length, 'project')} finished` : '', begun > 0 ? sayCount(begun, 'new role') : ''].filter(Boolean);
  return capitalised([`${sayCount(wins.length, 'win')}${skills.size > 0 ? ` for ${sayCount(skills.size, 'skill')}` : ''}`, ...more].join(', '));
}

const finishedIn = (career: Career, span: Span) =>
  [...career.project.values()]
    .filter(({ to }) => to !== undefined && inSpan(lastDayOf(to), span))
    .sort((a, b) => (lastDayOf(a.to ?? '') < lastDayOf(b.to ?? '') ? 1 : -1));

/** A year on one page, for oneself: roles, projects, wins by skill, what was tried, energy, people, levels then and now. */
export function yearPage(career: Career, span: Span, today: Day): Draft {
  const { from, to } = span;
  const section = (id: string, title: string, lines: DraftedLine[]) => ({ id, title, name: title, own: 'bullet' as const, lines });
  return {
    title: 'Year in one page',
    sections: [
      headSection(career, yearFinding(career, span), spanWords(span, today)),
      section('roles', 'Roles', roleLines(career, span)),
      section(
        'projects',
        'Projects finished',
        finishedIn(career, span).map((row) => projectLine(row)),
      ),
      section('wins', 'Wins by skill', winsBySkill(career, winsOf(career, span), mostPerSkill)),
      section('tried', 'Tried and learned', triedLines(career, from, to)),
      section('energy', 'Energy', energyLines(career, from, to)),
      section('people', 'People', peopleLines(career, from, to)),
      section('levels', 'Skills, then and now', levelLines(career, addDays(from, -1), to)),
      section('radar', 'Radar', radarLines(career, to)),
    ],
  };
}
