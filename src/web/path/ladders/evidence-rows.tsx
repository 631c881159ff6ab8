import { useState } from 'react';
import type { Entry } from '#core/journal/journal.ts';
import type { Day } from '#core/time.ts';
import { EntryRow } from '../../journal/entry-row.tsx';
import { Button } from '../../ui/button.tsx';

const atOnce = 30;

/** The entries that were counted, the latest first. */
export function EvidenceRows({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const [most, setMost] = useState(atOnce);
  return (
    <>
      {entries.slice(0, most).map((entry) => (
        <EntryRow key={entry.id} entry={entry} today={today} />
      ))}
      {entries.length > most && <Button onClick={() => setMost(most + atOnce)}>Show {Math.min(atOnce, entries.length - most)} more</Button>}
    </>
  );
}
