import { Link } from 'wouter';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Experiment } from '#core/experiments/experiments.ts';
import { libraryExperiment } from '#core/experiments/library/library.ts';
import { sayRisk } from '#core/experiments/risk-words.ts';
import { endOf } from '#core/experiments/schedule.ts';
import { pointsRight, strengthTitles, typeTitles } from '#core/experiments/test-words.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { capitalised, quote, sayPercent } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dayInWords } from '../../ui/words.ts';
import { AskDraft } from '../library/ask-draft.tsx';
import styles from './test-page.module.css';

/** What an experiment tests, with whom, at what price; and while it is planned, how to ask for it. */
export function AboutCard({ row, today }: { row: Experiment; today: Day }) {
  const career = useCareer();
  const template = libraryExperiment(row.template ?? '');
  const person = row.person === undefined ? undefined : career.person.get(row.person);
  const repeated = row.repeats === undefined ? undefined : career.experiment.get(row.repeats);
  const [from, to] = [row.started ?? row.from, endOf(row)];
  const facts = [
    ['Days', from && to && `${dayInWords(from, today)} to ${dayInWords(to, today)}`],
    ['Type', typeTitles[row.type]],
    ['Price', `${sayHours(row.hours)}, ${sayRisk(row.risk)}`],
    ['Tells', `${capitalised(strengthTitles[row.strength])}: ${pointsRight(row.strength)} of tests like it point the right way`],
    ['With', person && <Link href={`/people/${person.id}`}>{person.name}</Link>],
    ['Repeats', repeated && <Link href={`/lab/${repeated.id}`}>{repeated.title}</Link>],
  ] as const;
  return (
    <>
      <Card title="What it tests">
        <ul aria-label="What it tests" className={styles.beliefs}>
          {row.hypotheses.flatMap((id) => {
            const held = career.hypothesis.get(id);
            return held ? (
              <li key={id}>
                <Link href={`/lab/${id}`}>{quote(held.belief, 300)}</Link>
                <strong>{sayPercent(confidenceIn(career, held).now)}</strong>
              </li>
            ) : (
              []
            );
          })}
        </ul>
      </Card>
      <Card title="About it">
        {row.what && <p className={styles.what}>{row.what}</p>}
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        {template && row.started === undefined && (
          <>
            <h3 className={styles.askTitle}>How to ask for it</h3>
            <AskDraft title={row.title} ask={template.ask} />
          </>
        )}
        {person && row.started === undefined && (
          <Button small aria-label={`Write to ${person.name}`} onClick={() => openDialog({ name: 'write-to', person: person.id })}>
            Write to {person.name}
          </Button>
        )}
      </Card>
    </>
  );
}
