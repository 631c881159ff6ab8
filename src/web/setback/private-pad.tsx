import { useEffect, useRef, useState } from 'react';
import type { Writing } from '#core/setbacks/setbacks.ts';
import { removeWriting, writePrivately } from '#core/setbacks/writing-actions.ts';
import { useAct } from '../book/book.tsx';
import { newId } from '../book/clock.ts';
import { TextArea } from '../ui/field.tsx';

type Fields = { readonly text: string; readonly turned: string };
type PadProps = {
  readonly setback: string;
  readonly type: Writing['type'];
  readonly row?: Writing | undefined;
  readonly prompt?: string | undefined;
  readonly labels: readonly [string] | readonly [string, string];
  readonly rows?: number;
  readonly isNew?: boolean;
};

const pauseMs = 500;

/** A private text that is kept as it is typed, to the letter. Emptied, it is gone; Undo brings it back. */
export function PrivatePad({ setback, type, row, prompt, labels, rows = 9, isNew = false }: PadProps) {
  const act = useAct();
  const [id] = useState(() => row?.id ?? newId());
  const [fields, setFields] = useState<Fields>({ text: row?.text ?? '', turned: row?.turned ?? '' });
  const waiting = useRef<{ readonly fields: Fields; readonly timer: number } | null>(null);
  const isKept = useRef(row !== undefined);

  const keep = () => {
    const next = waiting.current;
    if (!next) return;
    clearTimeout(next.timer);
    waiting.current = null;
    const { text, turned } = next.fields;
    if (text.trim() || turned.trim()) {
      isKept.current = true;
      act(writePrivately, { id, setback, type, ...(prompt ? { prompt } : {}), ...(text ? { text } : {}), ...(turned ? { turned } : {}) }, { silent: true });
    } else if (isKept.current) {
      isKept.current = false;
      act(removeWriting, { id });
    }
  };
  const change = (patch: Partial<Fields>) => {
    const next = { ...fields, ...patch };
    setFields(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { fields: next, timer: window.setTimeout(keep, pauseMs) };
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    const leave = () => keepNow.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return (
    <>
      <TextArea
        autoFocus={isNew}
        label={labels[0]}
        rows={rows}
        maxLength={20_000}
        value={fields.text}
        onChange={(event) => change({ text: event.target.value })}
        onBlur={keep}
      />
      {labels[1] !== undefined && (
        <TextArea
          label={labels[1]}
          rows={rows}
          maxLength={5_000}
          value={fields.turned}
          onChange={(event) => change({ turned: event.target.value })}
          onBlur={keep}
        />
      )}
    </>
  );
}
