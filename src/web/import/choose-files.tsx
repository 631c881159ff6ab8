import { Upload } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { InputFile } from '#exchange/reading.ts';
import styles from './import.module.css';

const toInputFiles = (files: Iterable<File>): Promise<InputFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

/** Takes files by choosing or dropping; whatever they are is found out from what is in them. */
export function ChooseFiles({ onFiles }: { onFiles: (files: InputFile[]) => void }) {
  const [over, setOver] = useState(false);
  const take = async (files: FileList | null) => {
    if (files && files.length > 0) onFiles(await toInputFiles(files));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Upload size={26} strokeWidth={1.6} aria-hidden="true" />
      <span className={styles.dropTitle}>Choose files</span>
      <span className={styles.dropHint} aria-hidden="true">
        or drop them here: LinkedIn’s zip or its CSV files, contacts (.vcf), a JSON Résumé, a table of people (.csv), a Windward export
      </span>
      <input
        type="file"
        multiple
        aria-label="Choose files"
        accept=".zip,.csv,.vcf,.json,text/csv,text/vcard,application/json,application/zip"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
