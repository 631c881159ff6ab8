import { useState } from 'react';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { decideHypothesis } from '#core/experiments/hypothesis-actions.ts';
import { quote } from '#core/say.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/field.tsx';
import styles from './next-test.module.css';

type DecideProps = { readonly row: Hypothesis; readonly note?: string; readonly small?: boolean; readonly onDone?: () => void };

/** Ends the testing: go with it, or drop it. */
export function DecideButtons({ row, note, small, onDone }: DecideProps) {
  const act = useAct();
  const [refused, setRefused] = useState('');
  const decide = async (decision: 'go' | 'drop') => {
    const outcome = await act(decideHypothesis, { id: row.id, decision, note }, { title: decision === 'go' ? 'Decided: go with it' : 'Decided: dropped' });
    setRefused(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) onDone?.();
  };
  const belief = quote(row.belief, 120);
  return (
    <div>
      <div className={styles.buttons}>
        <Button small={small ?? false} onClick={() => decide('go')} aria-label={`Go with it: ${belief}`}>
          Go with it
        </Button>
        <Button small={small ?? false} onClick={() => decide('drop')} aria-label={`Drop it: ${belief}`}>
          Drop it
        </Button>
      </div>
      <FormError>{refused}</FormError>
    </div>
  );
}
