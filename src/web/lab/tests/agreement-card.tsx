import { type FormEvent, useState } from 'react';
import type { Experiment } from '#core/experiments/experiments.ts';
import { isAgreed } from '#core/experiments/lanes.ts';
import { editExperiment } from '#core/experiments/plan-actions.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextArea } from '../../ui/field.tsx';
import styles from './test-page.module.css';

/** What one agrees with oneself before a test begins: what success means, and what would make one drop the idea. */
export function AgreementCard({ row }: { row: Experiment }) {
  if (row.started === undefined && !isAgreed(row)) return <AgreementForm key={JSON.stringify([row.success, row.wouldDrop])} row={row} />;
  return (
    <Card title="Agreed before it began" eyebrow={row.started === undefined ? 'Can be changed until it starts' : 'Settled when it started; it stays as it is'}>
      <dl className={styles.agreed}>
        <div>
          <dt>Success means</dt>
          <dd>{row.success}</dd>
        </div>
        <div>
          <dt>I would drop it if</dt>
          <dd>{row.wouldDrop}</dd>
        </div>
      </dl>
    </Card>
  );
}

function AgreementForm({ row }: { row: Experiment }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`agreed-${row.id}`, { success: row.success ?? '', wouldDrop: row.wouldDrop ?? '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = { success: draft.success.trim() || null, wouldDrop: draft.wouldDrop.trim() || null };
    const outcome = await act(editExperiment, { id: row.id, ...said }, { title: 'Written down' });
    setError(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) drop();
  };
  return (
    <Card title="What would settle it?" eyebrow="Both are needed before it starts, and stay as they are from then on">
      <form noValidate onSubmit={save}>
        <TextArea
          label="Success means"
          hint="What would you see if you are right?"
          rows={2}
          maxLength={1_000}
          value={draft.success}
          onChange={(event) => change({ success: event.target.value })}
        />
        <TextArea
          label="I would drop it if"
          hint="What would you see if you are wrong?"
          rows={2}
          maxLength={1_000}
          value={draft.wouldDrop}
          onChange={(event) => change({ wouldDrop: event.target.value })}
        />
        <FormError>{error}</FormError>
        <div className={styles.save}>
          <Button type="submit">Write it down</Button>
        </div>
      </form>
    </Card>
  );
}
