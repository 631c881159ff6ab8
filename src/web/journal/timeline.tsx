import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
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

/** True while the page is laid out for paper, which has no scrolling. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
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
  const show = (item: Item) => ('month' in item ? <h2 className={styles.month}>{item.month}</h2> : <EntryRow entry={item.entry} today={today} />);
  if (usePrinting())
    return (
      <div className={styles.timeline} ref={list}>
        {items.map((item) => (
          <div key={'month' in item ? item.month : item.entry.id}>{show(item)}</div>
        ))}
      </div>
    );
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
            {show(item)}
          </div>
        );
      })}
    </div>
  );
}
