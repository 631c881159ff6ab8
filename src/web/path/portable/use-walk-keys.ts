import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../../shell/dialogs.ts';
import { isTyping } from '../assess/use-assess-keys.ts';

/** → goes on and ← goes back, wherever the focus stands on the page, but for where somebody types. */
export function useWalkKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isDialogOpen() || isTyping(event.target)) return;
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      latest.current(event.key === 'ArrowRight' ? 1 : -1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
