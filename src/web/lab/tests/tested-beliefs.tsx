import type { Career } from '#core/career.ts';
import { confidenceIn } from '#core/experiments/confidence.ts';
import { openHypotheses } from '#core/experiments/hypotheses.ts';
import { sayPercent } from '#core/say.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import styles from './experiment-dialog.module.css';

type BeliefsProps = {
  readonly career: Career;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly onWrite: () => void;
};

/** What an experiment tests: any of the open hypotheses, and those it tests already. Without one, the way to write it. */
export function TestedBeliefs({ career, values, onChange, onWrite }: BeliefsProps) {
  const open = openHypotheses(career);
  const rows = [...open, ...values.flatMap((id) => (open.some((row) => row.id === id) ? [] : (career.hypothesis.get(id) ?? [])))];
  if (rows.length === 0)
    return (
      <Empty action={<Button onClick={onWrite}>Write what you believe</Button>}>
        An experiment tests something you believe, so the belief comes first. What you type here stays until you are back.
      </Empty>
    );
  return (
    <fieldset className={styles.beliefs}>
      <legend>What it tests</legend>
      {rows.map((row) => (
        <label key={row.id}>
          <input
            type="checkbox"
            checked={values.includes(row.id)}
            onChange={(event) => onChange(event.target.checked ? [...values, row.id] : values.filter((id) => id !== row.id))}
          />
          <span>
            {row.belief} <small>{sayPercent(confidenceIn(career, row).now)} sure</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
