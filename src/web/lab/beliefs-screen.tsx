import { openHypotheses } from '#core/experiments/hypotheses.ts';
import { nextTest } from '#core/insights/next-test.ts';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { openDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { BeliefRow, DecidedRow } from './hypotheses/belief-row.tsx';
import styles from './hypotheses/beliefs.module.css';
import { ExampleBeliefs } from './hypotheses/example-list.tsx';
import { labFinding, labLead } from './hypotheses/lab-words.ts';
import { NextTestCard } from './hypotheses/next-test-card.tsx';
import { RunningCard } from './hypotheses/running-card.tsx';
import { StopCard } from './hypotheses/stop-card.tsx';
import { LabViews } from './lab-views.tsx';

const write = (
  <Button look="primary" onClick={() => openDialog({ name: 'hypothesis' })}>
    New hypothesis
  </Button>
);

/** What one believes about one's next years, how sure of it, and the test that would tell most. */
export function BeliefsScreen() {
  const career = useCareer();
  const today = useToday();
  const open = openHypotheses(career);
  const decided = [...career.hypothesis.values()].filter((row) => row.decided !== undefined).sort((a, b) => ((a.decided ?? '') < (b.decided ?? '') ? 1 : -1));
  const answer = nextTest.of(career, today);
  if (career.hypothesis.size === 0)
    return (
      <Page title="Lab" finding={labFinding(career, answer)}>
        <LabViews />
        <Empty action={write}>
          Write in one sentence what you believe you should do next and how sure you are, and small tests will tell before you stake a year on it.
        </Empty>
        <ExampleBeliefs />
      </Page>
    );
  return (
    <Page title="Lab" finding={labFinding(career, answer)} lead={labLead(answer)} actions={write}>
      <LabViews />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Card title="What you believe">
            {open.length > 0 ? (
              <ul aria-label="What you believe">
                {open.map((row) => (
                  <BeliefRow key={row.id} row={row} />
                ))}
              </ul>
            ) : (
              <Empty action={write}>All you believed is decided. What would you like to find out next?</Empty>
            )}
          </Card>
          <RunningCard />
          {decided.length > 0 && (
            <Card title="Decided" className={styles.settled}>
              <ul aria-label="Decided">
                {decided.map((row) => (
                  <DecidedRow key={row.id} row={row} />
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className={styles.side}>{answer.next ? <NextTestCard answer={answer} next={answer.next} /> : open.length > 0 && <StopCard answer={answer} />}</div>
      </div>
    </Page>
  );
}
