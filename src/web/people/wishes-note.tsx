import type { Person } from '#core/people/people.ts';
import { firstOpenDay, isQuiet } from '#core/people/quiet.ts';
import { waysInWords, wayTitles, wayToWrite } from '#core/people/ways.ts';
import { monthName } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { dayInWords } from '../ui/words.ts';
import styles from './write-to.module.css';

/** What somebody asked for, before a letter to them is written: their boundaries, the ways they want, a quiet month. */
export function WishesNote({ row, today }: { row: Person; today: Day }) {
  const way = wayToWrite(row);
  const ways = waysInWords(row);
  const other = way === 'email' ? '' : ` Take the text along as a ${wayTitles[way].toLowerCase()}; it is logged as one.`;
  if (!row.boundaries && !ways && !isQuiet(row, today)) return null;
  return (
    <div className={styles.boundaries}>
      {row.boundaries && <p>Boundaries: {row.boundaries}</p>}
      {ways && (
        <p>
          {ways}.{other}
        </p>
      )}
      {isQuiet(row, today) && (
        <p>
          {monthName(Number(today.slice(5, 7)))} is a quiet month for {row.name}; from {dayInWords(firstOpenDay(row, today), today)} on they are due again.
        </p>
      )}
    </div>
  );
}
