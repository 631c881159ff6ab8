import { Link } from 'wouter';
import { askFirst } from '#core/insights/ask-first.ts';
import { needInSentence } from '#core/need-words.ts';
import { sayList } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './board.module.css';

/** With several seats empty: the few people who would together fill most of them. */
export function AskFirstCard({ today, onChoose }: { today: Day; onChoose: (need: string) => void }) {
  const found = askFirst.of(useCareer(), today);
  if (found.length === 0) return null;
  return (
    <Card title="Whom to ask first" eyebrow="Together they would fill most of what is empty, as far as titles tell">
      <ul>
        {found.map(({ person, seats }) => (
          <li key={person.id} className={styles.proposed}>
            <Avatar name={person.name} />
            <div className={styles.seatWords}>
              <Link href={`/people/${person.id}`} className={styles.name}>
                {person.name}
              </Link>
              <span>for {sayList(seats.map(({ need }) => needInSentence(need.need)))}</span>
            </div>
            <Button small onClick={() => onChoose(seats[0]?.need.need ?? '')} aria-label={`Open the seat for ${person.name}`}>
              Open the seat
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
