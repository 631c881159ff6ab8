import { Link } from 'wouter';
import { confidenceIn } from '#core/experiments/confidence.ts';
import { openHypotheses } from '#core/experiments/hypotheses.ts';
import type { ForkBranch } from '#core/insights/fork.ts';
import { quote, sayPercent } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { counted } from '../../ui/words.ts';
import styles from './fork.module.css';

/** What is believed about one way, and an experiment for it: more than a small move can fill a blank with. */
export function ForkBelief({ branch }: { branch: ForkBranch }) {
  const career = useCareer();
  const beliefs = openHypotheses(career).filter(({ about, subject }) => about === 'fork' && subject === branch.id);
  const blanks = branch.rows.filter(({ blank }) => blank !== undefined).length;
  const [first] = beliefs;
  return (
    <div className={styles.ask}>
      <h3>What you believe about it</h3>
      {beliefs.map((row) => (
        <p key={row.id} className={styles.believed} data-item>
          <Link href={`/lab/${row.id}`}>{quote(row.belief, 160)}</Link> <span>{sayPercent(confidenceIn(career, row).now)} sure</span>
        </p>
      ))}
      {!first && (
        <p className={styles.about}>
          {blanks > 0
            ? `${counted(blanks, 'blank', 'blanks')} above. An experiment of a few hours or weeks fills more of them than a single move.`
            : 'Say it in one sentence, and small experiments can tell you how far you are right.'}
        </p>
      )}
      <p className={styles.toTest}>
        {first ? (
          <LinkButton small to={`/lab/library?for=${encodeURIComponent(first.id)}`} label={`Choose an experiment: ${branch.title}`}>
            Choose an experiment
          </LinkButton>
        ) : (
          <Button small onClick={() => openDialog({ name: 'hypothesis', example: branch.id })} aria-label={`Write a hypothesis: ${branch.title}`}>
            Write a hypothesis
          </Button>
        )}
      </p>
    </div>
  );
}
