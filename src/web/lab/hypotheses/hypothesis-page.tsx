import { Link, useLocation } from 'wouter';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { removeHypothesis } from '#core/experiments/hypothesis-actions.ts';
import { nextTest } from '#core/insights/next-test.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { must } from '#core/record.ts';
import { quote } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import beliefs from './beliefs.module.css';
import { DecisionCard } from './decision-card.tsx';
import { HowSureCard } from './how-sure-card.tsx';
import { HowWorkedOut } from './how-worked-out.tsx';
import styles from './hypothesis.module.css';
import { aboutWords } from './hypothesis-words.ts';
import { ItsExperiments } from './its-experiments.tsx';
import { NextTestCard } from './next-test-card.tsx';

/** One hypothesis: how sure, by which readouts, what to test next, and the decision. */
export default function HypothesisPage({ id }: { id: string }) {
  const row = must(useCareer().hypothesis.get(id), 'the hypothesis');
  const act = useAct();
  const [, go] = useLocation();
  const remove = () => {
    go('/lab');
    return act(removeHypothesis, { id: row.id });
  };
  return (
    <Page
      title="Hypothesis"
      finding={quote(row.belief, 300)}
      lead={aboutWords(row)}
      actions={
        <Link href="/lab" className={styles.back}>
          All you believe
        </Link>
      }
    >
      <div className={styles.actions}>
        <Button onClick={() => openDialog({ name: 'hypothesis', hypothesis: row.id })}>Edit</Button>
        <Button look="quiet" onClick={remove}>
          Remove
        </Button>
      </div>
      <div className={beliefs.columns}>
        <div className={beliefs.main}>
          <HowSureCard row={row} />
          <ItsExperiments row={row} />
        </div>
        <div className={beliefs.side}>
          {row.decided === undefined && <ItsNextTest row={row} />}
          <DecisionCard row={row} />
        </div>
      </div>
    </Page>
  );
}

/** The test of this one that would tell most, or that none would change what is best. */
function ItsNextTest({ row }: { row: Hypothesis }) {
  const answer = nextTest.of(useCareer(), useToday());
  const proposed = answer.weighed.find(({ hypothesis }) => hypothesis.id === row.id)?.proposed;
  if (proposed) return <NextTestCard answer={answer} next={proposed} own />;
  const { left } = answer.hours;
  return (
    <Card eyebrow="Best next test" title={left > 0 ? 'Stop testing this one, decide' : 'No hours are left this quarter'} label="Best next test">
      <p>
        {left > 0
          ? `No test of it that fits the ${sayHours(left)} left this quarter would be worth what it costs: whichever way it ended, you would hardly choose otherwise.`
          : 'What you set aside for this quarter is spent. You can decide with what you know, or wait until the hours come back.'}
      </p>
      <HowWorkedOut answer={answer} />
    </Card>
  );
}
