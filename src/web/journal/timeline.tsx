import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '#core/journal/journal.ts';
import type { Day } from '#core/time.ts';
import { monthInWords } from '../ui/words.ts';
import { EntryRow } from './entry-row.tsx';
import styles from './journal.module.css';

type Item = { readonly month: string } | { readonly entry: Entry };

function withMonths(entries: readonly Entry[]): Item[] {
  let month = '';
  return entries.flatMap((entry): Item[] => {
    const own = entry.day.slice(0, 7);
    if (own === month) return [{ entry }];
    month = own;
    return [{ month: monthInWords(entry.day) }, { entry }];
  });
}

/** Entries under their months. Only what is on the screen is drawn, so thousands scroll as one. */
export function Timeline({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const items = useMemo(() => withMonths(entries), [entries]);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => ('month' in (items[index] ?? {}) ? 48 : 74),
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : 'month' in item ? item.month : item.entry.id;
    },
    overscan: 8,
    scrollMargin: top,
  });
  return (
    <div className={styles.timeline} ref={list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (!item) return null;
        return (
          <div
            key={row.key}
            data-index={row.index}
            ref={rows.measureElement}
            className={styles.place}
            style={{ transform: `translateY(${row.start - top}px)` }}
          >
            {'month' in item ? <h2 className={styles.month}>{item.month}</h2> : <EntryRow entry={item.entry} today={today} />}
          </div>
        );
      })}
    </div>
  );
}
