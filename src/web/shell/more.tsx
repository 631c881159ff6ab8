import { Search } from 'lucide-react';
import { Link } from 'wouter';
import { useCareer } from '../book/book.tsx';
import { useToday } from '../book/clock.ts';
import { sections } from '../rooms.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { closeDialog, openDialog } from './dialogs.ts';
import styles from './more.module.css';
import { SyncStatus } from './sync-status.tsx';

const inBar = new Set(['/', '/journal', '/people']);

/** What does not fit the bottom bar of a phone. */
export function More() {
  const career = useCareer();
  const today = useToday();
  return (
    <Dialog title="More" onClose={closeDialog}>
      <ul>
        {sections
          .filter((section) => !inBar.has(section.path) && section.stands?.(career, today) !== false)
          .map((section) => (
            <li key={section.path}>
              <Link href={section.path} className={styles.item} onClick={closeDialog}>
                <section.icon size={19} strokeWidth={1.7} aria-hidden="true" />
                {section.title}
              </Link>
            </li>
          ))}
        <li>
          <button type="button" className={styles.item} onClick={() => openDialog({ name: 'palette' })}>
            <Search size={19} strokeWidth={1.7} aria-hidden="true" />
            Search
          </button>
        </li>
      </ul>
      <div className={styles.status}>
        <SyncStatus />
      </div>
    </Dialog>
  );
}
