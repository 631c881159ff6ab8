import { useRef } from 'react';
import type { ComposedSection, ShownLine } from '#core/documents/compose.ts';
import type { DocumentKey } from '#core/documents/documents.ts';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/words.ts';
import styles from './documents.module.css';
import { useLine } from './use-line.ts';

/** What was left out of a section, and what the record has on offer for it. */
export function MoreLines({ section, of }: { section: ComposedSection; of: DocumentKey }) {
  const summary = useRef<HTMLElement>(null);
  const more = section.lines.filter(({ state }) => state === 'hidden');
  if (more.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary ref={summary}>
        {counted(more.length, 'more line', 'more lines')} you could put in<span className="visually-hidden">: {section.name}</span>
      </summary>
      <ul>
        {more.map((line) => (
          <MoreLine key={line.id} line={line} section={section} of={of} onPut={() => summary.current?.focus()} />
        ))}
      </ul>
    </details>
  );
}

function MoreLine({ line, section, of, onPut }: { line: ShownLine; section: ComposedSection; of: DocumentKey; onPut: () => void }) {
  const { putIn } = useLine(line, section, of);
  return (
    <li data-item>
      <span dir="auto">{line.text}</span>
      <Button
        small
        aria-label={`Put in: ${line.text.slice(0, 80)}`}
        onClick={async () => {
          await putIn();
          onPut();
        }}
      >
        Put in
      </Button>
    </li>
  );
}
