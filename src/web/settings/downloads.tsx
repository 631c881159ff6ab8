import type { Career } from '#core/career.ts';
import { useShelf } from '../book/book.tsx';
import { localToday } from '../book/clock.ts';
import { showToast } from '../shell/toast-store.ts';
import { Button } from '../ui/button.tsx';
import { download } from './download.ts';
import styles from './settings.module.css';

type Format = { readonly title: string; readonly about: string; readonly file: string; readonly type: string; make(career: Career): Promise<string> };

const formats: readonly Format[] = [
  {
    title: 'Everything, as JSON',
    about: 'Restores your whole career into any Windward. Private writing included; keep it where only you look.',
    file: 'windward-career.json',
    type: 'application/json',
    make: async (career) => (await import('#exchange/career/export-career.ts')).exportCareer(career, { exportedOn: localToday() }),
  },
];

/** Each export as a file, made in the browser. */
export function Downloads() {
  const { book } = useShelf();
  const save = async (format: Format) => {
    try {
      download(format.file, format.type, await format.make(book.career()));
    } catch {
      showToast({ text: 'The export could not be made. Nothing has changed; reload the page and try again.' });
    }
  };
  return (
    <ul className={styles.list}>
      {formats.map((format) => (
        <li key={format.file} className={styles.row}>
          <div>
            <h3>{format.title}</h3>
            <p>{format.about}</p>
          </div>
          <Button onClick={() => save(format)} aria-label={`Download: ${format.title}`}>
            Download
          </Button>
        </li>
      ))}
    </ul>
  );
}
