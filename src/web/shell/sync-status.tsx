import { useSyncExternalStore } from 'react';
import type { SyncStatus as Status } from '#device/status.ts';
import { useShelf } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import styles from './sync-status.module.css';

const words = (status: Status): string => {
  if (status.state === 'offline') return status.waiting > 0 ? `Offline · ${status.waiting} kept here` : 'Offline';
  if (status.state === 'saving') return 'Saving';
  if (status.state === 'ask') return 'Needs a decision';
  if (status.state === 'trouble') return 'Not saved';
  return 'Saved';
};

/** Whether everything written is safe on the server; opens nothing, only says. */
export function SyncStatus() {
  const { sample } = useShelf();
  const status = useSyncExternalStore(ownBook.subscribeStatus, ownBook.status);
  if (sample) return null;
  return (
    <p className={`${styles.status} ${styles[status.state]}`} role="status" title={status.sentence}>
      <span className={styles.dot} aria-hidden="true" />
      {words(status)}
    </p>
  );
}
