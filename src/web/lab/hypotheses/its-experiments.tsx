import { Link } from 'wouter';
import { type Experiment, type ExperimentState, stateOf, testsOf } from '#core/experiments/experiments.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { riskTitle } from '#core/experiments/risk-words.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { sayDay, sayOn } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import styles from './hypothesis.module.css';
import { designHref } from './test-links.ts';

const states: readonly (readonly [ExperimentState, string])[] = [
  ['running', 'Running'],
  ['planned', 'Planned'],
  ['read-out', 'Read out'],
  ['stopped', 'Stopped'],
];

function since({ started, readOut, stopped }: Experiment, today: Day): string {
  if (readOut !== undefined) return `read out ${sayOn(readOut, today)}`;
  if (stopped !== undefined) return `stopped ${sayOn(stopped, today)}`;
  return started === undefined ? '' : `since ${sayDay(started, today)}`;
}

/** The experiments that test one hypothesis, by where they stand. */
export function ItsExperiments({ row }: { row: Hypothesis }) {
  const today = useToday();
  const tests = testsOf(useCareer(), row.id);
  if (tests.length === 0)
    return (
      <Card title="Its experiments">
        <Empty action={<LinkButton to={designHref(row.id)}>Choose an experiment</LinkButton>}>
          A talk of an hour or half a day beside somebody already moves a belief: begin with something small.
        </Empty>
      </Card>
    );
  const groups = states.map(([state, title]) => ({ title, rows: tests.filter((one) => stateOf(one) === state) })).filter(({ rows }) => rows.length > 0);
  return (
    <Card title="Its experiments" aside={<Link href={designHref(row.id)}>Choose another</Link>}>
      {groups.map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <ul aria-label={title}>
            {rows.map((one) => (
              <li key={one.id} data-item>
                <Link href={`/lab/${one.id}`}>{one.title}</Link>
                <small>{[sayHours(one.hours), `risk: ${riskTitle(one.risk)}`, since(one, today)].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
