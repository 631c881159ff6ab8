import type { Career } from '#core/career.ts';
import { answeredOf } from '#core/ladders/answers.ts';
import type { Ladder } from '#core/ladders/ladders.ts';
import { countStatements, wholeLadder } from '#core/ladders/whole-ladder.ts';
import { capitalised, sayCount } from '#core/say.ts';

/** "Four levels, seven skills, 70 statements". */
export function sizeInWords(career: Career, row: Ladder): string {
  const whole = wholeLadder(career, row.id);
  const skills = whole?.skills.length ?? 0;
  return capitalised([sayCount(row.levels.length, 'level'), sayCount(skills, 'skill'), sayCount(whole ? countStatements(whole) : 0, 'statement')].join(', '));
}

/** "Five of seven skills answered"; empty for a ladder without skills. */
export function answeredInWords(career: Career, row: Ladder): string {
  const { answered, all } = answeredOf(career, row.id);
  if (all === 0) return '';
  return answered === all ? 'every skill mapped or answered' : `${answered} of ${all} skills mapped or answered`;
}

/** A name for a file, from that of a ladder. */
export const fileName = (name: string, ending: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'ladder'}.${ending}`;
};
