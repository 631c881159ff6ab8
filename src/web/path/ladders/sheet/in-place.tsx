import { type FocusEvent, type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { FormError } from '../../../ui/field.tsx';
import type { Refused } from './edits.ts';
import styles from './sheet.module.css';

type InPlaceProps = {
  readonly label: string;
  readonly save: () => Promise<Refused>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What else can be done with it, beside saving. */
  readonly more?: ReactNode;
};

function usePointerIsDown() {
  const isDown = useRef(false);
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
    };
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    return () => {
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, []);
  return isDown;
}

/**
 * A form that stands where what it changes stood. Going elsewhere saves it, as in a spreadsheet, so that nothing typed is
 * lost; Escape gives it up.
 */
export function InPlace({ label, save, onClose, children, more }: InPlaceProps) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<string>();
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const pointerIsDown = usePointerIsDown();
  const finish = async (event?: FormEvent) => {
    event?.preventDefault();
    const reason = await save();
    setRefused(reason);
    if (!reason) onClose();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    // What closes under a pressed pointer moves what it points at, and the click would go astray.
    if (pointerIsDown.current) addEventListener('pointerup', () => setTimeout(finish), { once: true });
    else finish();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(event);
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} onSubmit={finish} onBlur={onBlur} onKeyDown={onKeyDown} noValidate>
      {children}
      <FormError>{refused}</FormError>
      <div className={styles.buttons}>
        <Button small look="primary" type="submit">
          Save
        </Button>
        <Button small onClick={onClose}>
          Cancel
        </Button>
        {more}
      </div>
    </form>
  );
}
