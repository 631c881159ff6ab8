import { riskTitle } from '#core/experiments/risk-words.ts';
import type { NextTest, ProposedTest } from '#core/insights/next-test.ts';
import { idleWords, sayHours, weeksShown } from '#core/insights/next-test-words.ts';
import { quote, sayPercent } from '#core/say.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Alternatives } from './alternatives.tsx';
import { HowWorkedOut } from './how-worked-out.tsx';
import styles from './next-test.module.css';
import { ResultList } from './result-list.tsx';
import { hrefOfTest } from './test-links.ts';

type CardProps = {
  readonly answer: NextTest;
  readonly next: ProposedTest /** On the page of one belief only its own tests are compared. */;
  readonly own?: true;
};

/** The test to do next: what each result would do, what it is worth and costs, and what else one could do. */
export function NextTestCard({ answer, next, own }: CardProps) {
  const { test, hypothesis, right } = next;
  const { worth, cost } = weeksShown(next);
  const running = test.experiment?.started !== undefined;
  const compared = answer.weighed.flatMap((one) => (own && one.hypothesis !== hypothesis ? [] : one.tests));
  return (
    <Card
      eyebrow={running ? 'Best next: read this one out' : 'Best next test'}
      title={test.title}
      label={`Best next test: ${test.title}`}
      aside={`${running ? 'running' : sayHours(test.hours)} · risk: ${riskTitle(test.risk)}`}
    >
      {!own && <p className={styles.of}>For {quote(hypothesis.belief, 300)}</p>}
      <p>{sayPercent(right)} of tests like this point the right way.</p>
      <ResultList next={next} />
      <p className={styles.worth}>
        Worth <strong>{worth} weeks</strong> of your life
        {next.cost === 0 ? ', for no further cost.' : `, for ${cost} of cost in hours and risk.`} {idleWords(next, answer)}
      </p>
      <p className={styles.end}>
        <LinkButton look="primary" to={hrefOfTest(next)}>
          {test.experiment ? 'Open this experiment' : 'Design this experiment'}
        </LinkButton>
      </p>
      <Alternatives tests={compared} chosen={next} names={!own && answer.weighed.length > 1} />
      <HowWorkedOut answer={answer} next={next} />
    </Card>
  );
}
