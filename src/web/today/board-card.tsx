import { Link } from 'wouter';
import { board } from '#core/insights/board.ts';
import { boardFinding } from '#core/insights/board-words.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { Card } from '../ui/card.tsx';
import { LinkChip } from '../ui/chip.tsx';
import styles from './today.module.css';

/** How many needs have a seat, once there are needs. */
export default function BoardCard({ today }: { today: Day }) {
  const { seats, ...rest } = board.of(useCareer(), today);
  if (seats.length === 0) return null;
  const empty = seats.filter(({ state }) => state === 'empty');
  return (
    <Card eyebrow="Your board" title={boardFinding({ seats, ...rest })} aside={<Link href="/people/board">Open</Link>}>
      {empty.length > 0 && (
        <p className={styles.facts}>
          Empty:
          {empty.map(({ key, title, need }) => (
            <LinkChip key={key} to={`/people/board?seat=${encodeURIComponent(need.need)}`} label={`Empty seat: ${title}`}>
              {title}
            </LinkChip>
          ))}
        </p>
      )}
    </Card>
  );
}
