import { Link } from 'wouter';
import { type ComposedSection, linesIn, type ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { betTaken } from '#core/insights/bets.ts';
import { takeBet } from '#core/insights/take-bet.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { DocumentLine } from '../../documents/document-line.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './quarter.module.css';

type ListProps = { readonly of: DocumentKey; readonly section: ComposedSection };

/** The bets of a review, each with what it can become or has become. */
export function BetList({ of, section }: ListProps) {
  const bets = linesIn(section);
  if (bets.length === 0) return null;
  return (
    <ul className={styles.bets} aria-label="Bets for the next quarter">
      {bets.map((line) => (
        <li key={line.id} data-item>
          <div className={styles.bet}>
            <DocumentLine line={line} section={section} of={of} allOwn />
          </div>
          <Ways line={line} of={of} />
        </li>
      ))}
    </ul>
  );
}

function Ways({ line, of }: { line: ShownLine; of: DocumentKey }) {
  const act = useAct();
  const { move, hypothesis } = betTaken(useCareer(), line.id);
  const about = line.text.slice(0, 60);
  return (
    <div className={styles.ways}>
      {move ? (
        <Link href="/">Among your moves</Link>
      ) : (
        <Button
          small
          aria-label={`Make it a move of this week: ${about}`}
          onClick={() => act(takeBet, { document: of, line: line.id, as: 'move' }, { title: 'Among this week’s moves' })}
        >
          Make it a move of this week
        </Button>
      )}
      {hypothesis ? (
        <Link href={`/lab/${hypothesis.id}`}>A hypothesis in your lab</Link>
      ) : (
        <Button
          small
          aria-label={`Make it a hypothesis: ${about}`}
          onClick={() => act(takeBet, { document: of, line: line.id, as: 'hypothesis' }, { title: 'Hypothesis written, even chance' })}
        >
          Make it a hypothesis
        </Button>
      )}
    </div>
  );
}
