import type { LibraryExperiment } from '#core/experiments/library/library-experiment.ts';
import { principleTitles } from '#core/playbook/titles.ts';
import { Button } from '../../ui/button.tsx';
import { LinkChip, SkillLinkChip } from '../../ui/chip.tsx';
import { factsInWords } from '../tests/experiment-words.ts';
import { AskDraft } from './ask-draft.tsx';
import styles from './library.module.css';

type RowProps = {
  readonly row: LibraryExperiment;
  /** One's own test that was taken from it and is not over. */
  readonly planned: string | undefined;
  readonly onPlan: () => void;
};

/** One test of the library: what, at what price, what to look for, how to ask. */
export const LibraryRow = ({ row, planned, onPlan }: RowProps) => (
  <li className={styles.row} data-item>
    <div className={styles.words}>
      <h3>{row.title}</h3>
      <p>{row.what}</p>
      <p className={styles.facts}>{factsInWords(row)}</p>
      <details className={styles.more}>
        <summary aria-label={`What to look for, and how to ask: ${row.title}`}>What to look for, and how to ask</summary>
        <p>{row.lookFor}</p>
        <AskDraft title={row.title} ask={row.ask} />
        <div className={styles.skills}>
          {row.skills.map((skill) => (
            <SkillLinkChip key={skill} skill={skill} />
          ))}
          <LinkChip to={`/playbook/${row.principle}`} label={`${principleTitles[row.principle]}: principle ${row.principle}`}>
            {principleTitles[row.principle]}
          </LinkChip>
        </div>
      </details>
    </div>
    <div className={styles.marks}>
      <Button small aria-label={`Plan this: ${row.title}`} onClick={onPlan}>
        Plan this
      </Button>
      {planned !== undefined && (
        <LinkChip to={`/lab/${planned}`} tone="good" label={`In your plans: ${row.title}`}>
          In your plans
        </LinkChip>
      )}
    </div>
  </li>
);
