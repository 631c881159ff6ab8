import { Link } from 'wouter';
import { closedOpportunities, openOpportunities, stageSince } from '#core/opportunities/opportunities-of.ts';
import { closedInWords } from '#core/opportunities/opportunity-words.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { dayInWords } from '../ui/words.ts';
import { Lanes } from './lanes.tsx';
import styles from './opportunities.module.css';
import { boardFinding } from './step-words.ts';
import { TellCard } from './tell-card.tsx';

const add = (
  <Button look="primary" onClick={() => openDialog({ name: 'opportunity' })}>
    Add an opportunity
  </Button>
);

/** The roles that could be next, by how far each has come; the next step first. */
export function OpportunitiesBoard() {
  const career = useCareer();
  const today = useToday();
  const open = openOpportunities(career);
  const closed = closedOpportunities(career);
  const nothing = open.length + closed.length === 0;
  return (
    <Page
      title="Opportunities"
      finding={boardFinding(open, closed.length > 0, today)}
      lead={nothing ? undefined : 'Yours alone. One small step for one of them is a good week.'}
      actions={nothing ? undefined : add}
    >
      {nothing ? (
        <Empty action={add}>Write down one role you have heard of, even a vague one: whom you could ask about it is shown beside it.</Empty>
      ) : (
        <Lanes open={open} today={today} />
      )}
      <div className={styles.under}>
        {!nothing && <TellCard today={today} />}
        {closed.length > 0 && (
          <Card title="Closed">
            <ul aria-label="Closed">
              {closed.map((row) => (
                <li key={row.id} className={styles.closed} data-item>
                  <Link href={`/opportunities/${row.id}`} className={styles.name}>
                    {row.title}, {row.company}
                  </Link>
                  <span className={styles.muted}>
                    {[closedInWords(row), stageSince(row) && dayInWords(stageSince(row) ?? today, today)].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      <p className={styles.quiet}>
        <Link href="/path/resume">Your résumé, drafted from your record</Link>
      </p>
    </Page>
  );
}
