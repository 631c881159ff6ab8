import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './write-to.module.css';

/** Asks whether a letter went out, because only the mail program knows: a contact counts once it has happened. */
export function SentPanel({ onSent, onKeep }: { onSent: () => void; onKeep: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    question.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <div className={styles.sent} ref={panel}>
      <p ref={question} tabIndex={-1}>
        Sent?
        <small>Yes logs the contact and starts the clock again. No keeps the draft.</small>
      </p>
      <div className={styles.buttons}>
        <Button onClick={onKeep}>No, not yet</Button>
        <Button look="capture" onClick={onSent}>
          Yes, it is sent
        </Button>
      </div>
    </div>
  );
}
