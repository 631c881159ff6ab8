import { useEffect, useRef, useState } from 'react';

const waitMs = 600;

/**
 * A text that is kept while it is typed: a moment after the last key, and at once when the box or the page is left. Until it is
 * kept, what is typed stands in the box; after that what is kept does, also when it was changed elsewhere.
 */
export function useTyped(kept: string, keep: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const keeps = useRef(keep);
  keeps.current = keep;
  const flush = async () => {
    const now = waiting.current;
    if (!now) return;
    clearTimeout(now.timer);
    waiting.current = null;
    if (await keeps.current(now.text)) setTyped((text) => (text === now.text ? null : text));
  };
  const flushes = useRef(flush);
  flushes.current = flush;
  useEffect(() => {
    const leave = () => void flushes.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const onChange = (text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(() => flushes.current(), waitMs) };
    setTyped(text);
  };
  return { text: typed ?? kept, onChange, flush, isKept: typed === null };
}
