import { useEffect, useRef, useState } from 'react';
import type { SheetEdits } from './edits.ts';

/** Which places of a sheet are open to be written in; one that cannot be kept stays open beside the next. */
export type Editing = {
  readonly edits: SheetEdits;
  readonly open: ReadonlySet<string>;
  show(key: string): void;
  close(key: string): void;
};

export const editorKey = (...parts: readonly string[]): string => `edit-${parts.join('-')}`;

/** Keeps what is open; when it closes and nothing else took the focus, the button that opened it has it again. */
export function useEditing(edits: SheetEdits | undefined): Editing | undefined {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const closed = useRef<string>(undefined);
  useEffect(() => {
    const key = closed.current;
    closed.current = undefined;
    if (key && (document.activeElement === document.body || document.activeElement === null)) document.getElementById(key)?.focus();
  });
  if (!edits) return undefined;
  return {
    edits,
    open,
    show: (key) => setOpen((now) => new Set([...now, key])),
    close: (key) => {
      closed.current = key;
      setOpen((now) => new Set([...now].filter((one) => one !== key)));
    },
  };
}
