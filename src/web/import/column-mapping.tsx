import { useState } from 'react';
import { sayList } from '#core/say.ts';
import { type ColumnField, type ColumnMapping, columnFields, columnTitles } from '#exchange/csv/columns.ts';
import type { FileReading } from '#exchange/reading.ts';
import styles from './column-mapping.module.css';
import { placeInWords } from './import-words.ts';
import type { Said } from './stage.ts';

type Columns = NonNullable<FileReading['columns']>;
type MappingProps = {
  readonly file: string;
  readonly columns: Columns;
  readonly mapping: ColumnMapping;
  readonly onChange: (mappings: Said['mappings']) => void;
};

/** A name has one column; of most other things there may be several, such as two e-mails. */
const oneColumn = new Set<ColumnField | null>(['name', 'given', 'family']);
const fieldNamed = (value: string): ColumnField | null => columnFields.find((known) => known === value) ?? null;

/** What each column of a table holds, as understood, and the chance to correct it. Open when no column was found to hold a name. */
export function ColumnMappingCard({ file, columns: { headers, sample, sure }, mapping, onChange }: MappingProps) {
  // Open where somebody may have to correct it; it stays so once that is done.
  const [open] = useState(!sure || !mapping.columns.some((field) => oneColumn.has(field) && field !== null));
  const titleAt = (at: number) => (mapping.header && headers[at]) || `Column ${at + 1}`;
  const choose = (at: number, field: ColumnField | null) => {
    const cleared = mapping.columns.map((held) => (held === field && oneColumn.has(field) ? null : held));
    onChange({ [file]: { ...mapping, columns: cleared.with(at, field) } });
  };
  const taken = mapping.columns.filter((field) => field !== null).map((field) => columnTitles[field]);
  return (
    <details className={styles.card} open={open}>
      <summary>
        <span className={styles.title}>The columns of {placeInWords({ file, line: 0 })}</span>
        <span className={styles.taken}>{taken.length > 0 ? `${sayList([...new Set(taken)])} are taken` : 'None is understood yet'}</span>
      </summary>
      <label className={styles.header}>
        <input type="checkbox" checked={mapping.header} onChange={(event) => onChange({ [file]: { ...mapping, header: event.target.checked } })} />
        The first row names the columns
      </label>
      <ul>
        {mapping.columns.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <li key={at} className={styles.column}>
            <span className={styles.words}>
              <span className={styles.name}>{titleAt(at)}</span>
              <span className={styles.sample}>
                {sample
                  .map((row) => row[at])
                  .filter(Boolean)
                  .slice(0, 2)
                  .join(' · ')}
              </span>
            </span>
            <select aria-label={`What ${titleAt(at)} holds`} value={field ?? ''} onChange={(event) => choose(at, fieldNamed(event.target.value))}>
              <option value="">Leave out</option>
              {columnFields.map((known) => (
                <option key={known} value={known}>
                  {columnTitles[known]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
