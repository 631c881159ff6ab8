import { Link } from 'wouter';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { ForkBranch } from '#core/insights/fork.ts';
import { quote, sayCount, sayPercent } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './fork.module.css';

function helps(blanks: number): string {
  if (blanks === 0) return 'small experiments can tell you how far you are right';
  return `an experiment of a few hours or weeks can fill ${blanks === 1 ? 'the blank above' : `more of the ${sayCount(blanks, 'blank')} above than a single move`}`;
}

/** What is believed about one way, and an experiment for it: more than a small move can fill a blank with. */
export function ForkBelief({ branch }: { branch: ForkBranch }) {
  const career = useCareer();
  const beliefs = [...career.hypothesis.values()].filter(({ about, subject }) => about === 'fork' && subject === branch.id);
  const blanks = branch.rows.filter(({ blank }) => blank !== undefined).length;
  const open = beliefs.find(({ decided }) => decided === undefined);
  return (
    <div className={styles.ask}>
      <h3>What you believe about it</h3>
      {beliefs.map((row) => (
        <p key={row.id} className={styles.believed} data-item>
          <Link href={`/lab/${row.id}`}>{quote(row.belief, 160)}</Link>{' '}
          <span>
            {sayPercent(confidenceIn(career, row).now)} sure{row.decided && (row.decision === 'drop' ? ', and you dropped it' : ', and you went with it')}
          </span>
        </p>
      ))}
      {beliefs.length === 0 && <p className={styles.about}>Say it in one sentence, and {helps(blanks)}.</p>}
      <p className={styles.toTest}>
        {open ? (
          <LinkButton small to={`/lab/library?for=${encodeURIComponent(open.id)}`} label={`Choose an experiment: ${branch.title}`}>
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
