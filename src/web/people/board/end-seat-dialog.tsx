import { type FormEvent, useState } from 'react';
import { closeNeed } from '#core/insights/close-need.ts';
import { needInSentence, needTitle } from '#core/need-words.ts';
import { endSeat } from '#core/people/seat-actions.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextField } from '../../ui/field.tsx';

/** Ends one seat, or the need with all its seats; who sat there is proposed for a word of thanks. */
export function EndSeatDialog({ need, person: who }: { readonly need: string; readonly person?: string | undefined }) {
  const row = useCareer().person.get(who ?? '');
  const act = useAct();
  const [over, setOver] = useState<'seat' | 'need'>(row ? 'seat' : 'need');
  const [why, setWhy] = useState('');
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = why.trim() || undefined;
    const outcome =
      over === 'seat' && row
        ? await act(endSeat, { id: row.id, need, why: said }, { title: `Seat of ${row.name} ended` })
        : await act(closeNeed, { need, why: said }, { title: `Need closed: ${needTitle(need)}` });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };
  return (
    <Dialog title={row ? `End the seat of ${row.name}` : `${needTitle(need)} is over`} onClose={closeDialog}>
      <form noValidate onSubmit={save}>
        {row && (
          <Choice
            label="What is over?"
            options={[
              { value: 'seat', title: 'The seat; I still need this' },
              { value: 'need', title: 'The need itself' },
            ]}
            value={over}
            onChange={setOver}
          />
        )}
        <TextField
          label="Why"
          hint={
            over === 'need'
              ? `The seat for ${needInSentence(need)} leaves the board. Its people and what they gave stay.`
              : 'The seat is empty after this. What they gave stays.'
          }
          maxLength={300}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {over === 'need' ? 'Close the need' : 'End the seat'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
