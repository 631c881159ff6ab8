import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import styles from './people-rows.module.css';
import { PersonRow } from './person-row.tsx';

type RowsProps = {
  readonly people: readonly Person[];
  readonly today: Day;
  readonly gentle: boolean;
  readonly lastSeen: string | null;
  readonly onSeen: (id: string) => void;
  /** Who is chosen, while people are being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** People as rows. Only what is on the screen is drawn, so thirty thousand scroll as three. */
export function PeopleRows({ people, today, gentle, lastSeen, onSeen, chosen, onChoose }: RowsProps) {
  const anchor = useRef<number | null>(null);
  /** One row is chosen or left; with Shift, all from the one pressed before to this. */
  const choose = (index: number, isRange: boolean) => {
    const next = new Set(chosen);
    const [from, to] = isRange && anchor.current !== null ? [Math.min(anchor.current, index), Math.max(anchor.current, index)] : [index, index];
    const adds = !next.has(people[index]?.id ?? '');
    for (const { id } of people.slice(from, to + 1)) adds ? next.add(id) : next.delete(id);
    anchor.current = index;
    onChoose(next);
  };
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => 65,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  useReturn(people, lastSeen, rows.scrollToIndex);
  return (
    <ul className={styles.list} aria-label="People" ref={list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const person = people[index];
        return (
          person && (
            <li
              key={key}
              data-index={index}
              data-item
              ref={rows.measureElement}
              aria-setsize={people.length}
              aria-posinset={index + 1}
              className={index === people.length - 1 ? `${styles.place} ${styles.last}` : styles.place}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <PersonRow
                person={person}
                today={today}
                gentle={gentle}
                onSeen={onSeen}
                chosen={chosen?.has(person.id)}
                onChoose={(isRange) => choose(index, isRange)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Coming back from somebody's page, the list stands where it was left, with that row in focus. */
function useReturn(people: readonly Person[], lastSeen: string | null, scrollTo: (index: number, options: { align: 'center' }) => void): void {
  const [at] = useState(() => people.findIndex((person) => person.id === lastSeen));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list comes back
  useEffect(() => {
    if (at < 0) return;
    let tries = 0;
    let frame = requestAnimationFrame(function focusRow() {
      if (tries === 0) scrollTo(at, { align: 'center' });
      const link = document.querySelector<HTMLElement>(`[data-index="${at}"] a`);
      if (link) link.focus({ preventScroll: true });
      else if (tries++ < 10) frame = requestAnimationFrame(focusRow);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
