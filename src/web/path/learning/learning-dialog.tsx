import { useState } from 'react';
import { asksNow } from '#core/learning/asks.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AskForm } from './ask-form.tsx';
import { DetailsForm } from './details-form.tsx';
import styles from './learning.module.css';

type LearningDialogProps = {
  readonly learning?: string | undefined;
  /** The skill that something new is for. */
  readonly skill?: string | undefined;
  /** Opens with the one question there is about it now, where there is one. */
  readonly asks?: true | undefined;
};

/** Adds something to learn from, changes it, or asks the one thing there is to say about it now. */
export default function LearningDialog({ learning: id, skill, asks }: LearningDialogProps) {
  const career = useCareer();
  const today = useToday();
  const row = id === undefined ? undefined : career.learning.get(id);
  // The question stays while it is answered, though the answer changes what there is to ask.
  const [ask, setAsk] = useState(() => (row && asks ? asksNow(career, row, today) : undefined));
  if (id !== undefined && !row)
    return (
      <Dialog title="Learning" onClose={closeDialog}>
        <p>This is no longer among what you learn from.</p>
      </Dialog>
    );
  if (row && ask)
    return (
      <Dialog title={row.title} onClose={closeDialog}>
        <AskForm row={row} ask={ask} today={today} onAsk={setAsk} />
        <p className={styles.toDetails}>
          <Button small look="quiet" onClick={() => setAsk(undefined)}>
            All its details
          </Button>
        </p>
      </Dialog>
    );
  return (
    <Dialog title={row ? `Edit ${row.title}` : 'Add something to learn'} onClose={closeDialog}>
      <DetailsForm row={row} skill={skill} />
    </Dialog>
  );
}
