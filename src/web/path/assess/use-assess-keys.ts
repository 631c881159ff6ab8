import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../../shell/dialogs.ts';

type Keys = { readonly choose: (place: number) => void; readonly next: () => void; readonly back: () => void };

export const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
const hasOwnEnter = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, summary, textarea, select') !== null;

/** Digits choose, Enter and → go on, ← goes back, wherever the focus stands on the page; while somebody types, only Enter in a line does. */
export function useAssessKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (isDialogOpen()) return;
      const typing = isTyping(event.target);
      const { choose, next, back } = latest.current;
      if (event.key === 'Enter' && !hasOwnEnter(event.target)) next();
      else if (!typing && event.key === 'ArrowRight') next();
      else if (!typing && event.key === 'ArrowLeft') back();
      else if (!typing && /^[1-9]$/.test(event.key)) choose(Number(event.key) - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
