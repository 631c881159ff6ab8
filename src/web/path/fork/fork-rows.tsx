import { useState } from 'react';
import { Link } from 'wouter';
import type { ForkCount } from '#core/insights/fork.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { capitalised, quote } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { dayInWords } from '../../ui/words.ts';
import { spanInWords } from '../span-words.ts';
import styles from './fork.module.css';

const atFirst = 6;

type CountProps = { readonly count: ForkCount; readonly onProject: (id: string) => void };

/** A number of the record in words; pressed, it shows the rows it was counted from, the latest first. */
export function ForkCountRows({ count, onProject }: CountProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? count.ids : count.ids.slice(0, atFirst);
  return (
    <li>
      <button type="button" className={styles.count} aria-expanded={open} onClick={() => setOpen(!open)}>
        {capitalised(count.words)}
      </button>
      {open && (
        <ul className={styles.rows} aria-label={capitalised(count.words)}>
          {shown.map((id) => (
            <li key={id} data-item>
              {count.kind === 'entry' ? (
                <EntryLine id={id} />
              ) : count.kind === 'project' ? (
                <ProjectLine id={id} onProject={onProject} />
              ) : (
                <PersonLine id={id} />
              )}
            </li>
          ))}
          {shown.length < count.ids.length && (
            <li>
              <Button small look="quiet" onClick={() => setAll(true)}>
                Show all {count.ids.length.toLocaleString('en')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function EntryLine({ id }: { id: string }) {
  const row = useCareer().entry.get(id);
  const today = useToday();
  if (!row) return null;
  const facts = [dayInWords(row.day, today), entryTypeTitles[row.type], row.energy && (row.energy === 'gave' ? 'gave energy' : 'drained')];
  return (
    <button type="button" className={styles.line} onClick={() => openDialog({ name: 'capture', entry: id })}>
      <span>{quote(row.text, 110)}</span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </button>
  );
}

function ProjectLine({ id, onProject }: { id: string; onProject: (id: string) => void }) {
  const row = useCareer().project.get(id);
  if (!row) return null;
  return (
    <button type="button" className={styles.line} onClick={() => onProject(id)}>
      <span>{row.name}</span>
      <small>{[row.part, spanInWords(row.from, row.to)].filter(Boolean).join(' · ')}</small>
    </button>
  );
}

function PersonLine({ id }: { id: string }) {
  const row = useCareer().person.get(id);
  if (!row) return null;
  return (
    <Link href={`/people/${id}`} className={styles.line}>
      <span>{row.name}</span>
      <small>{[row.title, row.company].filter(Boolean).join(', ')}</small>
    </Link>
  );
}
