import { Upload } from 'lucide-react';
import styles from './choose-files.module.css';
import { type ChosenFile, filesOf } from './chosen-files.ts';

/** Takes files by choosing them; the page takes what is dropped. What a file is, is found out from what is in it. */
export const ChooseFiles = ({ over, onFiles }: { over: boolean; onFiles: (files: readonly ChosenFile[]) => void }) => (
  <label className={over ? `${styles.drop} ${styles.over}` : styles.drop}>
    <Upload size={26} strokeWidth={1.6} aria-hidden="true" />
    <span className={styles.title}>{over ? 'Drop them here' : 'Choose files'}</span>
    <span className={styles.hint} aria-hidden="true">
      or drop them anywhere on this page: LinkedIn’s zip, its folder or single files from it, contacts (.vcf), a calendar (.ics), a JSON Résumé, a table of
      people (.csv), a company’s ladder (.csv, .md, .yml), a Windward export
    </span>
    <input
      type="file"
      multiple
      aria-label="Choose files"
      accept=".zip,.csv,.vcf,.ics,.json,.md,.yml,.yaml,.txt,text/csv,text/vcard,text/calendar,application/json,application/zip"
      onChange={(event) => {
        const files = filesOf(event.target.files);
        event.target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
