import { type KeyboardEvent, useState } from 'react';
import type { ComposedSection, ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import styles from './documents.module.css';
import { LinePanel } from './line-panel.tsx';
import { lineButton, useLine } from './use-line.ts';

type LineProps = {
  readonly line: ShownLine;
  readonly section: ComposedSection;
  readonly of: DocumentKey;
  /** Where every line is one's own, none is marked so. */
  readonly allOwn?: boolean;
};

/** One line: press it to change it; Alt with the arrows moves it. A change in the record is offered under it, never made. */
export function DocumentLine({ line, section, of, allOwn }: LineProps) {
  const [open, setOpen] = useState(false);
  const { move, follow, keepMine, focus } = useLine(line, section, of);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const close = () => {
    setOpen(false);
    focus();
  };
  return (
    <>
      <button
        type="button"
        id={lineButton(line.id)}
        className={styles.line}
        aria-expanded={open}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        dir="auto"
      >
        {line.text}
      </button>
      {line.state === 'pinned' && <Mark>your words</Mark>}
      {line.state === 'own' && !allOwn && <Mark>added by you</Mark>}
      {line.remark && !open && <Mark watch>{line.field === 'gap' ? 'open gap' : 'original wording'}</Mark>}
      {line.state === 'changed' && (
        <section className={styles.offer} aria-label={`Changed in the record: ${line.text.slice(0, 60)}`}>
          <p>
            Your words stay. The record now says: <q dir="auto">{line.drafted}</q>
          </p>
          <Button small onClick={follow}>
            Take it
          </Button>
          <Button small onClick={keepMine}>
            Keep mine
          </Button>
        </section>
      )}
      {open && <LinePanel line={line} section={section} of={of} onClose={close} />}
    </>
  );
}

const Mark = ({ children, watch }: { children: string; watch?: boolean }) => (
  <span className={styles.mark}>
    <Chip tone={watch ? 'watch' : 'plain'}>{children}</Chip>
  </span>
);
