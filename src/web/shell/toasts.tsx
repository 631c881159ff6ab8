import { useSyncExternalStore } from 'react';
import { hideToast, shownToasts, subscribeToToasts } from './toast-store.ts';
import styles from './toasts.module.css';

export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.key} className={styles.toast}>
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                hideToast(toast.key);
                toast.undo?.();
              }}
            >
              Undo
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
