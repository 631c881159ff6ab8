import { type AsOf, type AsOfFact, asOfFacts, asOfTitles } from '#core/insights/as-of.ts';
import { counted } from '../../ui/words.ts';
import styles from './year.module.css';

type Column = { readonly id: string; readonly title: string; readonly facts: AsOf; readonly undated?: readonly AsOfFact[] };

/** Lines that every column says are not worth reading three times. */
function differing(columns: readonly Column[], fact: AsOfFact): { readonly shown: (column: Column) => readonly string[]; readonly alike: number } {
  const [first, ...others] = columns.map(({ facts }) => facts[fact]);
  const alike = new Set((first ?? []).filter((line) => others.every((lines) => lines.includes(line))));
  const long = (first?.length ?? 0) > 2;
  return { shown: ({ facts }) => (long ? facts[fact].filter((line) => !alike.has(line)) : facts[fact]), alike: long ? alike.size : 0 };
}

/** Then and now side by side, fact by fact; on a narrow screen below one another. */
export const CompareTable = ({ columns }: { columns: readonly Column[] }) => (
  <table className={styles.table}>
    <caption className="visually-hidden">Then and now</caption>
    <thead>
      <tr>
        <td />
        {columns.map(({ id, title }) => (
          <th key={id} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {asOfFacts
        .filter((fact) => columns.some(({ facts }) => facts[fact].length > 0))
        .map((fact) => {
          const { shown, alike } = differing(columns, fact);
          return (
            <tr key={fact}>
              <th scope="row">
                {asOfTitles[fact]}
                {alike > 0 && <small>{counted(alike, 'other reads alike', 'others read alike')}</small>}
              </th>
              {columns.map((column) => (
                <td key={column.id} data-column={column.title}>
                  <Lines lines={column.undated?.includes(fact) ? ['Your record does not date it'] : shown(column)} none={alike > 0 ? 'All alike' : 'Nothing'} />
                </td>
              ))}
            </tr>
          );
        })}
    </tbody>
  </table>
);

const Lines = ({ lines, none }: { lines: readonly string[]; none: string }) =>
  lines.length === 0 ? (
    <span className={styles.nothing}>{none}</span>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
