import type { ProposedTest, TestOutcome } from '#core/insights/next-test.ts';
import { resultWords } from '#core/insights/next-test-words.ts';
import { sayPercent } from '#core/say.ts';
import { hundredths } from '../../ui/hundredths.ts';
import styles from './next-test.module.css';

const titles: Record<TestOutcome['outcome'], string> = {
  for: 'If it speaks for it',
  inconclusive: 'If it says nothing clear',
  against: 'If it speaks against it',
};

/** What each result would make of the belief, and how often it is to be expected. */
export function ResultList({ next }: { next: ProposedTest }) {
  const { parts } = hundredths(next.outcomes.map(({ chance }) => chance));
  return (
    <ul className={styles.results} aria-label="What each result would do">
      {next.outcomes.map(({ outcome, from, to }, at) => (
        <li key={outcome}>
          <span className={styles.result}>
            {titles[outcome]} <small>about {parts[at]} of 100 times</small>
          </span>
          <strong>{outcome === 'inconclusive' ? sayPercent(to) : `${sayPercent(from)} → ${sayPercent(to)}`}</strong>
          <span className={styles.becomes}>{resultWords(next, outcome)}</span>
        </li>
      ))}
    </ul>
  );
}
