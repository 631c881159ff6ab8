import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './dialog.module.css';

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode; readonly wide?: boolean; readonly bare?: boolean };

const typedInto = 'textarea, input:not([type="radio"], [type="checkbox"])';

/** A modal over the page. The native element traps focus and gives it back; Escape and a click beside it close it. */
export function Dialog({ title, onClose, children, wide, bare }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // What opens is there to be typed into; left alone, the browser would choose the close button.
    dialog?.querySelector<HTMLElement>(typedInto)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the cancel event
    <dialog
      ref={element}
      aria-label={title}
      className={[styles.dialog, wide && styles.wide, bare && styles.bare].filter(Boolean).join(' ')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.sheet}>
        {!bare && (
          <header className={styles.head}>
            <h2>{title}</h2>
            <button type="button" className={styles.close} onClick={onClose} aria-label="Close">
              <X size={18} aria-hidden="true" />
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
