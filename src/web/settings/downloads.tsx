import { useState } from 'react';
import { type ExportFormat, exportFormats } from '#exchange/exports.ts';
import { useShelf } from '../book/book.tsx';
import { localToday } from '../book/clock.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { download } from './download.ts';
import styles from './settings.module.css';

/** Each form of the career as a file, made in the browser when it is asked for. */
export function Downloads() {
  const { book } = useShelf();
  const [making, setMaking] = useState<string | null>(null);
  const save = async ({ format, type, fileName, of }: ExportFormat) => {
    setMaking(format);
    try {
      download(fileName(localToday()), type, await of(book.career(), localToday(), new Date().toISOString()));
    } catch {
      showToast({ text: 'This file could not be made. Nothing has changed; load the page again and try once more.', tone: 'late' });
    }
    setMaking(null);
  };
  return (
    <ul className={styles.list}>
      {exportFormats.map((format) => (
        <li key={format.format} className={styles.row}>
          <div>
            <h3>{format.title}</h3>
            <p>{format.about}</p>
          </div>
          <Button onClick={() => save(format)} disabled={making !== null} aria-label={`Download: ${format.title}`}>
            Download
          </Button>
        </li>
      ))}
    </ul>
  );
}
