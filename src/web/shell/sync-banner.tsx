import { useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { useCareer, useShelf } from '../book/book.tsx';
import { ownBook } from '../book/own-book.ts';
import { isUntouched } from '../today/untouched.ts';
import styles from './app.module.css';
import { offlineInWords } from './sync-status.tsx';

/** Says at the top of every screen when something needs the person: a choice to make, or writing that is not safe yet. */
export function SyncBanner() {
  const { sample } = useShelf();
  const [location] = useLocation();
  const untouched = isUntouched(useCareer());
  const status = useSyncExternalStore(ownBook.subscribeStatus, ownBook.status);
  const urgent = status.state === 'ask' || status.state === 'trouble';
  // The side bar says it on a wide screen; a phone has none.
  if (!sample && status.state === 'offline' && status.waiting === 0 && untouched)
    return (
      <p className={styles.banner} role="status">
        Windward’s server cannot be reached, and this browser holds no copy yet. What is in your file is safe and appears here once the server runs again.
      </p>
    );
  if (!sample && status.state === 'offline')
    return (
      <p className={styles.away} role="status">
        {offlineInWords(status.waiting)}
      </p>
    );
  if (sample || location === '/settings' || !(urgent || status.notices.length > 0)) return null;
  const words = urgent ? status.sentence : 'The same field was changed on two devices. Both versions are kept.';
  return (
    <div className={styles.banner} role="alert">
      <span>{words}</span>
      <Link href="/settings">{status.state === 'ask' ? 'Decide in Settings' : 'See in Settings'}</Link>
    </div>
  );
}
