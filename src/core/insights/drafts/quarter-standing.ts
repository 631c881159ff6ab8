import type { Career } from '../../career.ts';
import type { DraftedLine } from '../../documents/draft.ts';
import { entriesByDay } from '../../journal/journal.ts';
import { roleOn } from '../../roles/roles.ts';
import { capitalised, sayCount } from '../../say.ts';
import { addDays, type Day } from '../../time.ts';
import { levelWords } from '../skill-level-words.ts';
import { type SkillLevel, skillLevels } from '../skill-levels.ts';
import { firstOf, plainLine } from './draft-lines.ts';

const mostLevels = 6;

const tailOf = (level: SkillLevel): string => {
  const words = levelWords(level);
  return words.slice(words.indexOf(': ', level.name.length) + 2);
};

/** Every skill that anything is known of, as it stood on two days; those said otherwise by now come first. */
export function levelLines(career: Career, from: Day, to: Day, start = 'at the start'): DraftedLine[] {
  const before = new Map(skillLevels.of(career, from).skills.map((one) => [one.skill, one]));
  const known = skillLevels.of(career, to).skills.filter(({ knowledge }) => knowledge !== 'unrated');
  const rows = known.map((now) => {
    const then = before.get(now.skill);
    const [words, earlier] = [levelWords(now), then ? tailOf(then) : 'nothing to go by yet'];
    const moved = then === undefined || levelWords(then) !== words;
    const text = moved ? `${words}; ${start}: ${earlier}` : `${words}, as ${start}`;
    return { moved, line: plainLine(`level.${now.skill}`, 'bullet', text, [{ kind: 'level', id: now.skill }]) };
  });
  return firstOf(
    mostLevels,
    [...rows.filter(({ moved }) => moved), ...rows.filter(({ moved }) => !moved)].map(({ line }) => line),
  );
}

function roleLine(career: Career, from: Day, to: Day): DraftedLine[] {
  const [then, now] = [roleOn(career, from), roleOn(career, to)];
  if (!now && !then) return [];
  const name = (row: typeof now): string => (row ? [row.title, row.company].filter(Boolean).join(', ') : 'between roles');
  const text = then?.id === now?.id ? `${name(now)}, as at the start` : `${name(now)}; at the start: ${name(then)}`;
  return [
    plainLine(
      'role',
      'bullet',
      capitalised(text),
      [...new Set([now?.id, then?.id])].flatMap((id) => (id === undefined ? [] : [{ kind: 'role', id }])),
    ),
  ];
}

/** Where one stands at the end of a time, beside where one stood on its first day. */
export function standingLines(career: Career, from: Day, to: Day): DraftedLine[] {
  const wins = entriesByDay(career.entry).filter((row) => row.type === 'win' && row.day >= from && row.day <= to);
  const told =
    wins.length === 0
      ? []
      : [
          plainLine(
            'wins',
            'bullet',
            `${capitalised(sayCount(wins.length, 'win'))} written down`,
            wins.map(({ id }) => ({ kind: 'entry', id })),
          ),
        ];
  return [...roleLine(career, addDays(from, -1), to), ...told, ...levelLines(career, addDays(from, -1), to)];
}
