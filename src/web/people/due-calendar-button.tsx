import { CalendarDays } from 'lucide-react';
import { exportFormats } from '#exchange/exports.ts';
import { useShelf } from '../book/book.tsx';
import { localToday } from '../book/clock.ts';
import { download } from '../settings/download.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import styles from './due-calendar-button.module.css';

/** Who is due as a file for any calendar, made in the browser. */
export function DueCalendarButton() {
  const { book } = useShelf();
  const save = async () => {
    const form = exportFormats.find(({ format }) => format === 'ics');
    try {
      if (form) download(form.fileName(localToday()), form.type, await form.of(book.career(), localToday(), new Date().toISOString()));
    } catch {
      showToast({ text: 'This file could not be made. Nothing has changed; load the page again and try once more.', tone: 'late' });
    }
  };
  return (
    <Button onClick={save} aria-label="Due days as a calendar">
      <CalendarDays size={17} strokeWidth={1.7} aria-hidden="true" /> <span className={styles.word}>Calendar</span>
    </Button>
  );
}
