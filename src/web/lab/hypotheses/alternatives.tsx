import { Link } from 'wouter';
import { riskTitle } from '#core/experiments/risk-words.ts';
import type { WeighedTest } from '#core/insights/next-test.ts';
import { sayHours, weeksShown } from '#core/insights/next-test-words.ts';
import { quote } from '#core/say.ts';
import styles from './next-test.module.css';
import { hrefOfTest } from './test-links.ts';

type AlternativesProps = { readonly tests: readonly WeighedTest[]; readonly chosen: WeighedTest; readonly names: boolean };

const shown = 5;
/** Below this a test is worth nothing that could be shown. */
const least = 0.05;
const isSame = (a: WeighedTest, b: WeighedTest): boolean => a.hypothesis === b.hypothesis && a.test === b.test;
const left = ({ worth, cost }: WeighedTest): number => worth - cost;

/** What else one could do, with its hours, its risk, and its worth and cost in weeks; the chosen one stands first. */
export function Alternatives({ tests, chosen, names }: AlternativesProps) {
  const others = tests.filter((one) => !isSame(one, chosen) && one.worth >= least).sort((a, b) => left(b) - left(a));
  if (others.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>Beside what else you could do; worth and cost in weeks</caption>
      <thead>
        <tr>
          <th scope="col">Experiment</th>
          <th scope="col">Hours</th>
          <th scope="col">Risk</th>
          <th scope="col">Worth</th>
          <th scope="col">Cost</th>
        </tr>
      </thead>
      <tbody>
        {[chosen, ...others.slice(0, shown - 1)].map((one) => (
          <tr key={`${one.hypothesis.id} ${one.test.id}`} className={one === chosen ? styles.chosen : undefined}>
            <th scope="row">
              <Link href={hrefOfTest(one)}>{one.test.title}</Link>
              {names && <small>{quote(one.hypothesis.belief, 60)}</small>}
            </th>
            <td>{one.test.experiment?.started === undefined ? sayHours(one.test.hours) : 'running'}</td>
            <td>{riskTitle(one.test.risk)}</td>
            <td>{weeksShown(one).worth}</td>
            <td>{weeksShown(one).cost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
