import type { Career } from '../../career.ts';
import type { DraftedLine } from '../../documents/draft.ts';
import type { Experiment } from '../../experiments/experiments.ts';
import { entriesByDay } from '../../journal/journal.ts';
import { checkinsByWeek } from '../../pulse/pulse.ts';
import { sayCount } from '../../say.ts';
import { skillName } from '../../skills/skill-name.ts';
import type { Day } from '../../time.ts';
import { inOneLine } from '../resume-wins.ts';
import { evidenceOn } from '../skill-evidence.ts';
import { energyWords } from '../skill-evidence-words.ts';
import { entryLine, firstOf, plainLine } from './draft-lines.ts';

const outcomeWords = {
  for: 'it spoke for it',
  'leaning-for': 'it leaned for it',
  inconclusive: 'it did not tell',
  'leaning-against': 'it leaned against it',
  against: 'it spoke against it',
} as const;
const mostLessons = 4;

const testLine = (row: Experiment, text: string): DraftedLine => plainLine(`experiment.${row.id}`, 'bullet', text, [{ kind: 'experiment', id: row.id }]);

function testLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const within = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const rows = [...career.experiment.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return rows.flatMap((row): DraftedLine[] => {
    if (within(row.readOut) && row.outcome !== undefined)
      return [testLine(row, [`${row.title}: ${outcomeWords[row.outcome]}.`, inOneLine(row.learnt ?? '')].filter(Boolean).join(' '))];
    if (within(row.stopped)) return [testLine(row, `${row.title}: stopped without a readout.`)];
    const runs = row.started !== undefined && row.started <= to && (row.readOut ?? row.stopped ?? to) >= to && !within(row.readOut);
    return runs ? [testLine(row, `${row.title}: still running.`)] : [];
  });
}

/** What was tried in a time and what it taught: experiments read out, stopped or running, then lessons of the journal. */
export function triedLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const lessons = entriesByDay(career.entry).filter((row) => row.type === 'lesson' && row.day >= from && row.day <= to);
  return [
    ...testLines(career, from, to),
    ...firstOf(
      mostLessons,
      lessons.map((row) => entryLine(row)),
    ),
  ];
}

/** What gave energy in a time and what drained, by skill, and how the check-ins of the time answered. */
export function energyLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const bySkill = evidenceOn(career, to, from)
    .skills.filter(({ gave, drained }) => gave + drained > 0)
    .sort((a, b) => b.gave + b.drained - (a.gave + a.drained) || (a.skill < b.skill ? -1 : 1))
    .map((one) => {
      const rows = one.rows.filter(({ energy }) => energy !== undefined);
      return plainLine(
        `energy.${one.skill}`,
        'bullet',
        `${skillName(career, one.skill)}: ${energyWords(one).toLowerCase()}`,
        rows.map(({ id }) => ({ kind: 'entry', id })),
      );
    });
  const weeks = checkinsByWeek(career).filter(({ day }) => day >= from && day <= to);
  if (weeks.length === 0) return bySkill;
  const mean = weeks.reduce((sum, { energy }) => sum + energy, 0) / weeks.length;
  const answered = plainLine(
    'check-ins',
    'bullet',
    `Energy left at the end of the week: ${mean.toFixed(1)} of 5 over ${sayCount(weeks.length, 'check-in')}`,
    weeks.map(({ id }) => ({ kind: 'checkin', id })),
  );
  return [...bySkill, answered];
}
