import { Link } from 'wouter';
import type { NextTest } from '#core/insights/next-test.ts';
import { sayWorth } from '#core/insights/next-test-words.ts';
import { quote, sayPercent } from '#core/say.ts';
import { Card } from '../../ui/card.tsx';
import { DecideButtons } from './decide.tsx';
import { HowWorkedOut } from './how-worked-out.tsx';
import styles from './next-test.module.css';

/** When no test is worth its cost: what is best as things stand, and the buttons to decide. */
export function StopCard({ answer }: { answer: NextTest }) {
  const spent = answer.hours.left <= 0;
  const says = answer.says.replace(/^Stop testing and decide: (.)/, (_, first: string) => first.toUpperCase());
  return (
    <Card eyebrow="Best next test" title={spent ? 'No hours are left this quarter' : 'Stop testing, decide'} label="Best next test">
      <p>{says}</p>
      <ul className={styles.deciding} aria-label="Decide">
        {answer.weighed.map(({ hypothesis, acting, confidence }) => (
          <li key={hypothesis.id} data-item>
            <Link href={`/lab/${hypothesis.id}`}>{quote(hypothesis.belief, 140)}</Link>
            <small>
              {sayPercent(confidence)} sure · acting on it would {acting < 0 ? `cost ${sayWorth(acting)}` : `be worth ${sayWorth(acting)}`} on balance
            </small>
            <DecideButtons row={hypothesis} small />
          </li>
        ))}
      </ul>
      <HowWorkedOut answer={answer} />
    </Card>
  );
}
