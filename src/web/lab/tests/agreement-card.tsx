import type { Experiment } from '#core/experiments/experiments.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './test-page.module.css';

/** What was agreed with oneself: what success means, and what would make one drop the idea. */
export function AgreementCard({ row }: { row: Experiment }) {
  const begun = row.started !== undefined;
  const said = [
    ['Success means', row.success],
    ['I would drop it if', row.wouldDrop],
  ] as const;
  const missing = said.some(([, words]) => !words?.trim());
  return (
    <Card title="Agreed before it began" eyebrow={begun ? 'Settled when it started; it stays as it is' : 'Can be changed until it starts'}>
      <dl className={styles.agreed}>
        {said.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words?.trim() || <span className={styles.muted}>Not written yet</span>}</dd>
          </div>
        ))}
      </dl>
      {missing && !begun && (
        <Button small onClick={() => openDialog({ name: 'experiment', experiment: row.id })}>
          Write it down
        </Button>
      )}
    </Card>
  );
}
