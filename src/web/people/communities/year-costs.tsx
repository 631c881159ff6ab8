import { Link } from 'wouter';
import { sayAmount, yearCosts } from '#core/communities/costs.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './communities.module.css';

/** What the year has cost, a sum for each currency; each opens the rows it was added up from. */
export function YearCosts({ today }: { today: Day }) {
  const sums = yearCosts(useCareer(), today);
  if (sums.length === 0) return null;
  return (
    <Card title={`What ${today.slice(0, 4)} has cost`}>
      {sums.map(({ currency, amount, rows }) => (
        <details key={currency} className={styles.sum}>
          <summary>
            <strong>{sayAmount(amount, currency)}</strong>
          </summary>
          <ul>
            {rows.map(({ community, amount: part }) => (
              <li key={community.id}>
                <Link href={`/people/communities/${community.id}`}>{community.name}</Link>
                <span>{sayAmount(part, currency)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}
