import { Link } from 'wouter';
import type { Setback } from '#core/setbacks/setbacks.ts';
import { Card } from '../ui/card.tsx';
import styles from './setback.module.css';

/** Nothing to do is the content of this stage. */
export const StageTime = ({ row }: { readonly row: Setback }) => (
  <Card title="Nothing has to be done here">
    <div className={styles.prose}>
      <p>What happened takes time to arrive. Some days are fine and some are not, and neither says how it will go on.</p>
      <p>
        You need not explain anything to anybody yet, decide what comes next, or find something good in it. If one thing a day helps, it stands above; if not,
        leave it.
      </p>
      {row.type === 'layoff' && <p>A few papers have dates. They stand in the map of the first days, so that you do not have to carry them in your head.</p>}
      <p>
        <Link href="/playbook/P33">It happens to nearly everyone</Link>
      </p>
    </div>
  </Card>
);
