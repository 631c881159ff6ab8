import { Link } from 'wouter';
import type { NextTest, ProposedTest } from '#core/insights/next-test.ts';
import { balanceWords, sayHours, weeksShown } from '#core/insights/next-test-words.ts';
import { quote, sayList } from '#core/say.ts';
import { LinkChip } from '../../ui/chip.tsx';
import styles from './next-test.module.css';

/** How the numbers come: the hours with the experiments that took them, the cost, the worth, and what is assumed. */
export function HowWorkedOut({ answer: { hours, weighed }, next }: { answer: NextTest; next?: ProposedTest }) {
  const tooLong = [...new Set(weighed.flatMap((one) => one.tooLong.map(({ title }) => title)))];
  return (
    <details className={styles.how}>
      <summary>How this is worked out</summary>
      <p>
        Of the {sayHours(hours.set)} you set aside for a quarter, experiments begun in the last 13 weeks took{' '}
        {sayHours(hours.spent.reduce((sum, row) => sum + row.hours, 0))}.
        {tooLong.length > 0 && ` What takes longer than the ${sayHours(hours.left)} left is not weighed: ${sayList(tooLong.map((title) => quote(title)))}.`}
      </p>
      {hours.spent.length > 0 && (
        <ul aria-label="Experiments that took hours">
          {hours.spent.map((row) => (
            <li key={row.id} data-item>
              <Link href={`/lab/${row.id}`}>{row.title}</Link> <span>{sayHours(row.hours)}</span>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p>
          {next.cost === 0
            ? 'It runs already, so its hours are spent and it costs nothing more.'
            : `An hour counts as a quarter of a week and each point of risk as two weeks: ${sayHours(next.test.hours)} and ${next.test.risk} of 4 points make ${weeksShown(next).cost} weeks.`}{' '}
          Its worth is what it and the tests after it would add, on balance, to deciding today: {weeksShown(next).left} weeks are left after the cost.
        </p>
      )}
      <p>As things stand, acting on each is worth, on balance:</p>
      <ul aria-label="What acting is worth">
        {weighed.map((one) => (
          <li key={one.hypothesis.id} data-item>
            <Link href={`/lab/${one.hypothesis.id}`}>{quote(one.hypothesis.belief, 90)}</Link> <span>{balanceWords(one)}</span>
          </li>
        ))}
      </ul>
      <p>
        How often a test points the right way, and that 15 of 100 say nothing, are assumptions of ours. Nobody measured them on real careers.{' '}
        <LinkChip to="/playbook/P12" label="Keep the test small: why, principle P12">
          Keep the test small
        </LinkChip>
      </p>
    </details>
  );
}
