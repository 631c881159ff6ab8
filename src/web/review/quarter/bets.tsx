import { type FormEvent, useState } from 'react';
import { addLine, finishDocument } from '#core/documents/actions.ts';
import { linesIn } from '#core/documents/compose.ts';
import { documentId } from '#core/documents/documents.ts';
import { useAct } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { FormEnd, FormError, TextField } from '../../ui/field.tsx';
import { BetList } from './bet-list.tsx';
import styles from './quarter.module.css';
import type { StepProps } from './step.tsx';
import { StepFrame } from './step-frame.tsx';

const mostBets = 3;

/** One to three bets for the next quarter, and the end of the review. */
export function Bets({ of, section, at, focuses, onStep }: Omit<StepProps, 'onStep'> & { readonly onStep: (at: number | undefined) => void }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`review-${documentId(of)}-bets`, { text: '' });
  const [error, setError] = useState('');
  const bets = linesIn(section);
  const add = async (): Promise<boolean> => {
    const outcome = await act(addLine, { document: of, section: section.id, text: draft.text }, { title: 'Bet written' });
    setError(outcome.ok ? '' : draft.text.trim() === '' ? 'Write the bet first.' : outcome.reason);
    if (outcome.ok) drop();
    return outcome.ok;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  const finish = async () => {
    if (draft.text.trim() !== '' && !(await add())) return;
    if (bets.length === 0 && draft.text.trim() === '')
      return setError('One bet is enough: what do you want to find out, or to have done, by the end of the next quarter?');
    const outcome = await act(finishDocument, { document: of, finished: true }, { title: 'Review finished' });
    if (!outcome.ok) return setError(outcome.reason);
    onStep(undefined);
  };
  return (
    <StepFrame at={at} focuses={focuses} onNext={finish}>
      {bets.length === 0 && <p className={styles.none}>One to three things worth trying. A bet can become a move of this week, or a hypothesis to test.</p>}
      <BetList of={of} section={section} />
      <form className={styles.own} noValidate onSubmit={submit}>
        {bets.length < mostBets ? (
          <TextField
            label="A bet for the next quarter"
            placeholder="Run the pricing review myself"
            maxLength={300}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        ) : (
          <p className={styles.none}>Three bets are plenty for a quarter.</p>
        )}
        <FormError>{error}</FormError>
        <FormEnd>
          <span className={styles.hint}>Ctrl or ⌘ with Enter finishes.</span>
          <Button onClick={() => onStep(at - 1)}>Back</Button>
          {bets.length < mostBets && <Button type="submit">Add bet</Button>}
          <Button look="primary" onClick={finish}>
            Finish the review
          </Button>
        </FormEnd>
      </form>
    </StepFrame>
  );
}
