import { entryTypeTitles } from '../journal/journal.ts';
import { capitalised, monthName, sayCount, sayList } from '../say.ts';
import { skillTitle } from '../skills/skills.ts';
import type { Day, RoughDay } from '../time.ts';
import type { BragDocument, BragLine, BragProject, BragSection } from './brag-document.ts';
import type { BragPeriod } from './brag-periods.ts';

/** A day as a document says it, which is read in other years too: "3 March 2026", "March 2026", "2026". */
function dateWords(rough: Day | RoughDay): string {
  const [year = '', month, day] = rough.split('-');
  return [day && Number(day), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}

/** "1 January 2026 to 4 March 2026, by skill". */
export function spanWords({ span: { from, to }, by }: BragDocument): string {
  const days =
    from && to
      ? from === to
        ? dateWords(from)
        : `${dateWords(from)} to ${dateWords(to)}`
      : from
        ? `Since ${dateWords(from)}`
        : to
          ? `Until ${dateWords(to)}`
          : '';
  return capitalised([days, by === 'skill' ? 'by skill' : 'by time'].filter(Boolean).join(', '));
}

/** What stands under a line: its kind where it is no win, its day, who was there, and what else it shows. */
export function lineFacts({ type, day, people, skills }: BragLine, section: BragSection): string[] {
  const names = sayList(people.map(({ name }) => name));
  const others = skills.filter((skill) => skill !== section.skill).map(skillTitle);
  return [
    type === 'win' ? '' : entryTypeTitles[type],
    dateWords(day),
    names && (type === 'feedback' ? `from ${names}` : `with ${names}`),
    others.length > 0 ? (section.skill === undefined ? sayList(others) : `also ${sayList(others)}`) : '',
  ].filter(Boolean);
}

/** What stands under a project: the part, the time, the skills, who saw it. */
export function projectFacts({ part, from, to, skills, people }: BragProject): string[] {
  const time = from ? (from === to ? dateWords(from) : `${dateWords(from)} to ${to ? dateWords(to) : 'now'}`) : to ? `until ${dateWords(to)}` : '';
  return [part ?? '', time, sayList(skills.map(skillTitle)), people.length > 0 ? `seen by ${sayList(people.map(({ name }) => name))}` : ''].filter(Boolean);
}

const periodWords: Record<BragPeriod, string> = {
  quarter: 'this quarter',
  'last-quarter': 'last quarter',
  half: 'this half-year',
  year: 'this year',
  'last-year': 'last year',
  all: 'so far',
  own: 'in these dates',
};

const stillRuns: readonly BragPeriod[] = ['quarter', 'half', 'year'];

/** The screen’s headline: "24 wins this year, for six skills". */
export function bragFinding({ lines, skills, sections }: BragDocument, period: BragPeriod): string {
  if (lines === 0) return `No win written down ${periodWords[period]}${stillRuns.includes(period) ? ' yet' : ''}`;
  const wins = sections.every((section) => section.lines.every(({ type }) => type === 'win'));
  const what = `${capitalised(wins ? sayCount(lines, 'win') : sayCount(lines, 'line'))} ${periodWords[period]}`;
  return skills.length === 0 ? what : `${what}, for ${sayCount(skills.length, 'skill')}`;
}
