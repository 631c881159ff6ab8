import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './import.module.css';

const [first, more] = [12, 100];

export type ShortListRow = { readonly key: string; readonly head: ReactNode; readonly detail?: ReactNode };
type ShortListProps<T> = {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly T[];
  readonly row: (item: T) => ShortListRow;
};

/** The beginning of a list that may be very long, and a button for more of it. */
export function ShortList<T>({ title, lead, items, row }: ShortListProps<T>) {
  const [shown, setShown] = useState(first);
  const left = items.length - shown;
  if (items.length === 0) return null;
  return (
    <Card className={styles.card} title={title} aside={items.length > first ? items.length.toLocaleString('en') : undefined}>
      {lead && <p className={styles.lead}>{lead}</p>}
      <ul className={styles.rows}>
        {items
          .slice(0, shown)
          .map(row)
          .map(({ key, head, detail }) => (
            <li key={key} className={styles.row}>
              <span className={styles.head}>{head}</span>
              {detail && <span className={styles.detail}>{detail}</span>}
            </li>
          ))}
      </ul>
      {left > 0 && (
        <Button small className={styles.more} onClick={() => setShown(shown + more)}>
          Show {Math.min(left, more)} more of {items.length.toLocaleString('en')}
        </Button>
      )}
    </Card>
  );
}
