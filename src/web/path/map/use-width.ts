import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What fits on a sheet of A4 and of US letter, upright, with the margins browsers print. */
const sheet = 660;
/** Narrower than this nothing could be read; the page scrolls nowhere because no screen is. */
const least = 240;

/** The width of an element in whole pixels, followed as it changes; on paper that of a sheet. 0 until it is known. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => setWidth(Math.max(least, Math.floor(observed.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const paper = matchMedia('print');
    // The sheet is laid out right after this, so the drawing has to stand by then.
    const change = () => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener('change', change);
    return () => paper.removeEventListener('change', change);
  }, []);
  return [element, printing && width > 0 ? sheet : width];
}
