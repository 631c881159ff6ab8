import { quadrants } from '../board/range.ts';
import { needInSentence } from '../need-words.ts';
import { capitalised, sayCount, sayList, sayNumber } from '../say.ts';
import type { Board } from './board.ts';
import type { BoardRange } from './board-range.ts';

const partWords = {
  industry: ['industry', 'industries'],
  function: ['function', 'functions'],
  relation: ['way of knowing you', 'ways of knowing you'],
} as const;

/** "Nine people, eight needs. Six industries, five functions, four ways of knowing you: varied and close." */
export function boardLead({ people, seats }: Board, { diversity, quadrant }: BoardRange): string {
  const held = `${capitalised(sayCount(people.length, 'person', 'people'))}, ${sayCount(seats.length, 'need')}`;
  const parts = (['industry', 'function', 'relation'] as const).flatMap((part) => {
    const count = diversity[part].values.length;
    const [one, many] = partWords[part];
    return count === 0 ? [] : [sayCount(count, one, many)];
  });
  if (people.length < 2 || parts.length === 0) return `${held}.`;
  return `${held}. ${capitalised(parts.join(', '))}${quadrant ? `: ${quadrants[quadrant]}` : ''}.`;
}

const percent = (loss: number): string => (loss < 0.005 ? 'less than 1 %' : `${Math.round(loss * 100)} %`);

/** Who answers the same needs from the same place: "Ana Ribeiro and Inès Moreau answer the same need, company strategy; losing either costs 1 %." */
export function redundancyWords({ redundant }: BoardRange): string[] {
  const told = new Set<string>();
  return redundant.flatMap(({ person, beside, needs, loss }) => {
    const pair = [person.id, beside.id].sort().join(' ');
    if (told.has(pair)) return [];
    told.add(pair);
    const what = `${needs.length === 1 ? 'the same need' : `the same ${sayNumber(needs.length)} needs`}, ${sayList(needs.map(needInSentence))}`;
    const back = redundant.find((one) => one.person.id === beside.id && one.beside.id === person.id);
    if (!back) return [`${person.name} looks from the same place as ${beside.name} at ${what}; without ${person.name} the board would lose ${percent(loss)}.`];
    return [`${person.name} and ${beside.name} answer ${what}; losing either costs ${percent(Math.max(loss, back.loss))}.`];
  });
}
