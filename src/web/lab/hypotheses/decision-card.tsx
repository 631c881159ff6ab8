import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { reopenHypothesis } from '#core/experiments/hypothesis-actions.ts';
import { sayOn, sayPercent } from '#core/say.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextArea } from '../../ui/field.tsx';
import { DecideButtons } from './decide.tsx';
import styles from './hypothesis.module.css';

/** Where testing ends: go with it or drop it, with a line on why; once decided, what was decided and the way back. */
export function DecisionCard({ row }: { row: Hypothesis }) {
  const act = useAct();
  const today = useToday();
  const { now } = confidenceIn(useCareer(), row);
  const { draft, change, drop } = useKeptDraft(`decision-${row.id}`, { note: row.note ?? '' });
  if (row.decided !== undefined)
    return (
      <Card
        eyebrow={`Decided ${sayOn(row.decided, today)}`}
        title={row.decision === 'drop' ? `You dropped it at ${sayPercent(now)} sure` : `You went with it at ${sayPercent(now)} sure`}
      >
        {row.note && <p className={styles.note}>{row.note}</p>}
        <Button onClick={() => act(reopenHypothesis, { id: row.id })}>Open it again</Button>
      </Card>
    );
  return (
    <Card title="Decide">
      <p className={styles.muted}>
        If you act on it and are right, you said it is worth {row.gain} weeks of your life; if you are wrong, it costs you {row.loss}.
      </p>
      <TextArea label="Why, in a line" rows={2} maxLength={5_000} value={draft.note} onChange={(event) => change({ note: event.target.value })} />
      <div className={styles.decide}>
        <DecideButtons row={row} note={draft.note} onDone={drop} />
      </div>
    </Card>
  );
}
