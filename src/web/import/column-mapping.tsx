import { type ColumnField, type ColumnMapping, columnFields, columnTitles } from '#exchange/csv/columns.ts';
import type { FileReading } from '#exchange/reading.ts';
import { Card } from '../ui/card.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import styles from './import.module.css';

type Columns = NonNullable<FileReading['columns']>;
type MappingProps = { readonly file: string; readonly columns: Columns; readonly onChange: (mapping: ColumnMapping) => void };

/** What each column of a plain table holds, as understood, and the chance to correct it. */
export function ColumnMappingCard({ file, columns, onChange }: MappingProps) {
  const { headers, sample, mapping, sure } = columns;
  const choose = (at: number, value: string) =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((field, index) => (index === at ? (columnFields.find((known) => known === value) ?? null) : field === value ? null : field)),
    });
  return (
    <Card className={styles.card} eyebrow={file} title={sure ? 'The columns, as understood' : 'Which column holds what?'}>
      <ScrollBox label="Columns">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Holds</th>
              <th scope="col">First rows</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((field: ColumnField | null, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <tr key={at}>
                <th scope="row">{headers[at] || `Column ${at + 1}`}</th>
                <td>
                  <select
                    aria-label={`What ${headers[at] || `column ${at + 1}`} holds`}
                    value={field ?? ''}
                    onChange={(event) => choose(at, event.target.value)}
                  >
                    <option value="">Leave out</option>
                    {columnFields.map((known) => (
                      <option key={known} value={known}>
                        {columnTitles[known]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles.faint}>
                  {sample
                    .slice(0, 2)
                    .map((row) => row[at])
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}
