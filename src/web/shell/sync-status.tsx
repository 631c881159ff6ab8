import { useSyncExternalStore } from 'react';
import type { SyncStatus as Status } from '#device/status.ts';
import { useShelf } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import styles from './sync-status.module.css';

/** What a phone says while the server is away. */
export const offlineInWords = (waiting: number): string =>
  waiting > 0
    ? `Offline. ${waiting === 1 ? 'One change is' : `${waiting} changes are`} kept on this device until the server is back.`
    : 'Offline. What you write is kept on this device until the server is back.';

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
