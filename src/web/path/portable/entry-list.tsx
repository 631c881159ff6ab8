import { useState } from 'react';
import { Link } from 'wouter';
import type { PortableEvidence, PortableRow, PortableState } from '#core/insights/portable-evidence.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { Choice } from '../../ui/choice.tsx';
import { shortDay } from '../../ui/words.ts';
import styles from './portable.module.css';

const titles: Record<PortableState, string> = { none: 'Not yet', marked: 'Something marked', kept: 'Kept' };
const tones: Record<PortableState, ChipTone> = { none: 'plain', marked: 'watch', kept: 'good' };
const states = ['none', 'marked', 'kept'] as const;
const [firstShown, moreShown] = [25, 100];

/** Every win with where its version to keep stands; each number is a choice that shows its rows. */
export function EntryList({ view, today }: { view: PortableEvidence; today: Day }) {
  const [show, setShow] = useState<PortableState | 'all'>('all');
  const [most, setMost] = useState(firstShown);
  const options = [
    { value: 'all' as const, title: `All ${view.rows.length.toLocaleString('en')}` },
    ...states.filter((state) => view.count[state] > 0).map((state) => ({ value: state, title: `${titles[state]} ${view.count[state].toLocaleString('en')}` })),
  ];
  const chosen = options.some(({ value }) => value === show) ? show : 'all';
  const rows = chosen === 'all' ? view.rows : view.rows.filter(({ state }) => state === chosen);
  return (
    <Card label="Wins and their versions to keep">
      <Choice
        label="Show"
        hideLabel
        options={options}
        value={chosen}
        onChange={(value) => {
          setShow(value);
          setMost(firstShown);
        }}
      />
      <ul className={styles.list} aria-label="Wins and their versions to keep">
        {rows.slice(0, most).map((row) => (
          <Row key={row.entry.id} row={row} today={today} />
        ))}
      </ul>
      {rows.length > most && (
        <Button small onClick={() => setMost(most + moreShown)}>
          Show {Math.min(moreShown, rows.length - most)} more
        </Button>
      )}
    </Card>
  );
}

const Row = ({ row: { entry, state }, today }: { row: PortableRow; today: Day }) => (
  <li data-item>
    <time className={styles.day} dateTime={entry.day}>
      {shortDay(entry.day, today)}
    </time>
    <Link href={`/path/portable?entry=${encodeURIComponent(entry.id)}`} dir="auto">
      {quote(entry.safeText ?? entry.text, 110).slice(1, -1)}
    </Link>
    <Chip tone={tones[state]}>{titles[state]}</Chip>
  </li>
);
