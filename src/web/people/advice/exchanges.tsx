import { useState } from 'react';
import { Link } from 'wouter';
import type { Exchange } from '#core/insights/give-back.ts';
import type { Touchpoint } from '#core/people/touchpoints.ts';
import type { Day } from '#core/time.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './advice.module.css';

const shown = 8;

function Side({ title, row, text, today }: { title: string; row: Touchpoint | undefined; text: string | undefined; today: Day }) {
  if (!row || !text) return null;
  return (
    <div>
      <dt>
        {title}, {dayInWords(row.day, today)}
      </dt>
      <dd className={styles.clip}>{text}</dd>
    </div>
  );
}

/** The last exchange each way with each person. Nothing is summed up: frequent exchange matters more than balance (Flynn 2003). */
export function Exchanges({ exchanges, today }: { exchanges: readonly Exchange[]; today: Day }) {
  const [all, setAll] = useState(false);
  return (
    <Card title="The last exchange with each">
      <ul className={styles.rows}>
        {(all ? exchanges : exchanges.slice(0, shown)).map(({ person, asked, given }) => (
          <li key={person.id} className={styles.row} data-item>
            <p className={styles.from}>
              <Link href={`/people/${person.id}`}>{person.name}</Link>
            </p>
            <dl className={styles.both}>
              <Side title="You asked" row={asked} text={asked?.asked} today={today} />
              <Side title="You gave" row={given} text={given?.given} today={today} />
            </dl>
          </li>
        ))}
      </ul>
      {exchanges.length > shown && (
        <p className={styles.buttons}>
          <Button small onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${exchanges.length.toLocaleString('en')}`}
          </Button>
        </p>
      )}
    </Card>
  );
}
