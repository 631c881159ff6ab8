import { type FormEvent, useState } from 'react';
import { addMove } from '#core/moves/actions.ts';
import { useAct } from '../book/book.tsx';
import { closeDialog } from '../shell/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, TextField } from '../ui/field.tsx';

/** A move of one's own for this week. */
export default function MoveDialog() {
  const act = useAct();
  const [what, setWhat] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [ifThen, setIfThen] = useState('');
  const [error, setError] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(addMove, { what, minutes: Math.round(Number(minutes)), ifThen: ifThen.trim() || undefined });
    if (outcome.ok) closeDialog();
    else setError(outcome.reason);
  };
  return (
    <Dialog title="A move of your own" onClose={closeDialog}>
      <form onSubmit={submit}>
        <TextField label="What" autoFocus placeholder="Read the pricing memo before Thursday" value={what} onChange={(event) => setWhat(event.target.value)} />
        <TextField label="Minutes" inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
        <TextField
          label="If …, then I …"
          placeholder="If it is Wednesday after lunch, then I open the memo"
          hint="Naming when and where makes it far more likely to happen."
          value={ifThen}
          onChange={(event) => setIfThen(event.target.value)}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            Add to this week
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
