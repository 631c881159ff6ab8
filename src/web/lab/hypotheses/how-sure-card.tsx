import { Link } from 'wouter';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { sureWords } from '#core/experiments/sure-words.ts';
import { sayPercent } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import { ConfidenceBar } from './confidence-bar.tsx';
import styles from './hypothesis.module.css';
import { halfWords, pointsBetween, readoutWords } from './readout-words.ts';

/** How sure now, and how each readout moved it there from where it began. */
export function HowSureCard({ row }: { row: Hypothesis }) {
  const career = useCareer();
  const today = useToday();
  const confidence = confidenceIn(career, row);
  const { now, start, rows } = confidence;
  return (
    <Card title={`${sayPercent(now)} sure: ${sureWords(now)}`} label="How sure you are">
      <ConfidenceBar now={now} start={start} />
      <ol className={styles.steps} aria-label="How it got there">
        <li>
          <span>You began</span>
          <small>{dayInWords(row.written, today)}</small>
          <output>{sayPercent(start)}</output>
        </li>
        {rows.map((one) => (
          <li key={one.experiment.id} data-item>
            <Link href={`/lab/${one.experiment.id}`}>{one.experiment.title}</Link>
            <small>
              {[
                one.experiment.readOut && dayInWords(one.experiment.readOut, today),
                readoutWords(one),
                halfWords(one, confidence),
                pointsBetween(one.from, one.to),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <output>
              {sayPercent(one.from)} → {sayPercent(one.to)}
            </output>
          </li>
        ))}
        {rows.length > 0 && (
          <li className={styles.sum}>
            <span>Now</span>
            <small>{pointsBetween(start, now)} since you began</small>
            <output>{sayPercent(now)}</output>
          </li>
        )}
      </ol>
      {rows.length === 0 && <p className={styles.muted}>No test was read out yet, so it stands where you put it.</p>}
      <details className={styles.how}>
        <summary>What moves it</summary>
        <p>
          Each readout moves it by the strength of its test: a talk by one step, half a day of shadowing by two, a side project by four, a trial by seven. A
          result that only leans counts half, and so does a second one from the same person or by the same method. Nothing you do not read out moves it.
        </p>
      </details>
    </Card>
  );
}
