import { Link } from 'wouter';
import { quadrants } from '#core/board/range.ts';
import type { Board } from '#core/insights/board.ts';
import type { BoardRange as Range } from '#core/insights/board-range.ts';
import { redundancyWords } from '#core/insights/range-words.ts';
import { needInSentence } from '#core/need-words.ts';
import { relationTitles } from '#core/people/people.ts';
import { capitalised, sayList } from '#core/say.ts';
import { Card } from '../../ui/card.tsx';
import styles from './board.module.css';

const partTitles = { industry: 'Industries', function: 'Functions', relation: 'How you know each other' } as const;
const few = (effective: number): string => (Math.round(effective * 10) / 10).toLocaleString('en');
const relationTitle = (value: string): string => (Object.hasOwn(relationTitles, value) ? relationTitles[value as keyof typeof relationTitles] : value);

/** How varied and how close the board is, each figure with the rows it was counted from. */
export function BoardRange({ board, range }: { board: Board; range: Range }) {
  const words = redundancyWords(range);
  if (board.people.length < 2) return null;
  return (
    <Card eyebrow="Who is round the table" title={range.quadrant ? capitalised(quadrants[range.quadrant]) : undefined}>
      {(['industry', 'function', 'relation'] as const).map((part) => {
        const { values, effective } = range.diversity[part];
        const unknown = board.people.length - values.reduce((sum, one) => sum + one.people.length, 0);
        return (
          <details key={part} className={styles.rows}>
            <summary>
              {partTitles[part]}: {values.length}
              {values.length > 1 && `, as if ${few(effective)} in equal parts`}
            </summary>
            <ul>
              {values.map(({ value, people }) => (
                <li key={value}>
                  <strong>{part === 'relation' ? relationTitle(value) : capitalised(value)}</strong>: {sayList(people.map(({ name }) => name))}
                </li>
              ))}
              {unknown > 0 && <li>Not said for {unknown === 1 ? 'one person' : `${unknown} people`}</li>}
            </ul>
          </details>
        );
      })}
      <details className={styles.rows}>
        <summary>How close: {range.strength >= 0.5 ? 'mostly near' : 'mostly distant'}</summary>
        <ul>
          {range.closeness.map(({ person, closeness }) => (
            <li key={person.id}>
              <Link href={`/people/${person.id}`}>{person.name}</Link>: {Math.round(closeness * 100)} % of the way
            </li>
          ))}
        </ul>
        <p>Every four contacts logged halve the distance; a friend, a mentor or your manager begins half way.</p>
      </details>
      {words.length > 0 && (
        <details className={styles.rows} open>
          <summary>Same view, same need</summary>
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul>
            {range.redundant.map(({ person, needs, loss }) => (
              <li key={person.id}>
                {person.name}, {sayList(needs.map(needInSentence))}: the board would keep {Math.round((1 - loss / Math.max(board.score, 1e-9)) * 100)} % of its
                coverage
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
