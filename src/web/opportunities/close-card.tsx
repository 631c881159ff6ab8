import { closeOpportunity } from '#core/opportunities/actions.ts';
import { closings, type Opportunity } from '#core/opportunities/opportunities.ts';
import { closedInWords, closingTitles } from '#core/opportunities/opportunity-words.ts';
import { useAct } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './opportunities.module.css';

/** Ends it, one button for each way it can end. */
export function CloseCard({ row }: { row: Opportunity }) {
  const act = useAct();
  return (
    <Card eyebrow="When it is over" title="How did it end?">
      <div className={styles.ways}>
        {closings.map((how) => (
          <Button key={how} onClick={() => act(closeOpportunity, { id: row.id, how }, { title: closedInWords({ ...row, closed: how }) })}>
            {closingTitles[how]}
          </Button>
        ))}
      </div>
    </Card>
  );
}
