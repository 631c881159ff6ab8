import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useCareer, useUndo } from '../book/book.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { closeDialog } from './dialogs.ts';
import { keysToWords } from './keys-help.tsx';
import styles from './palette.module.css';
import { type Found, findEverything } from './search.ts';

/** One box for everything: commands, places, people, what was written. */
export function Palette() {
  const career = useCareer();
  const [, go] = useLocation();
  const undo = useUndo();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findEverything(career, words), [career, words]);

  const choose = (item: Found | undefined) => {
    if (!item) return;
    closeDialog();
    item.run({ go, undo });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') {
      // What opens takes the focus at once: the same key press must not be its first answer.
      event.preventDefault();
      choose(found[at]);
    }
    if (!step || found.length === 0) return;
    event.preventDefault();
    const next = (at + step + found.length) % found.length;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Dialog title="Search and commands" onClose={closeDialog} bare>
      <div className={styles.box}>
        <Search size={18} aria-hidden="true" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
          aria-label="Search people, entries and commands"
          placeholder="Search people, entries and commands"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.list} role="listbox" id={listId} ref={list} aria-label="Results">
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, by aria-activedescendant
          <div
            key={item.id}
            role="option"
            id={`${listId}-${index}`}
            aria-selected={index === at}
            className={styles.item}
            onClick={() => choose(item)}
            onPointerMove={() => setAt(index)}
          >
            <span className={styles.title}>{item.title}</span>
            <span className={styles.group}>{item.keys ? <Kbd>{keysToWords(item.keys)}</Kbd> : item.group}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>Nothing found for “{words}”.</p>}
    </Dialog>
  );
}
