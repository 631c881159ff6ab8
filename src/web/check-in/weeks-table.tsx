import { useState } from 'react';
import { helpWords } from '#core/pulse/help-words.ts';
import { type Checkin, pulseItems, pulseTitles } from '#core/pulse/pulse.ts';
import type { Week } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { weekInWords } from '../ui/words.ts';
import styles from './weeks-table.module.css';

const page = 13;

type TableProps = { readonly checkins: readonly Checkin[]; readonly thisWeek: Week; readonly onOpen: (week: Week) => void };

/** The rows behind the chart, the latest first; each opens its week. */
export function WeeksTable({ checkins, thisWeek, onOpen }: TableProps) {
  const career = useCareer();
  const [most, setMost] = useState(page);
  const rows = checkins.toReversed().slice(0, most);
  const open = (week: Week) => {
    onOpen(week);
    window.scrollTo({ top: 0 });
  };
  return (
    <Card className={styles.card} title="Every week">
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">Week</th>
              {pulseItems.map((item) => (
                <th key={item} scope="col">
                  {pulseTitles[item]}
                </th>
              ))}
              <th scope="col">A year ago</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((checkin) => (
              <tr key={checkin.week} data-item>
                <th scope="row">
                  <button type="button" onClick={() => open(checkin.week)}>
                    {weekInWords(checkin.week, thisWeek)}
                  </button>
                </th>
                {pulseItems.map((item) => (
                  <td key={item}>{checkin[item]}</td>
                ))}
                <td>{checkin.couldAYearAgo ? 'yes' : ''}</td>
                <td className={styles.note}>{[checkin.note, helpWords(career, checkin)].filter(Boolean).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {checkins.length > most && <Button onClick={() => setMost(most + 52)}>Show earlier weeks</Button>}
    </Card>
  );
}
